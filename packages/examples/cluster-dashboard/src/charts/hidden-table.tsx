interface Props {
  readonly title: string;
  readonly nameOf: string;
  readonly measure: string;
  readonly rows: readonly { readonly name: string; readonly value: number }[];
  write(value: number): string;
}

/** A chart as a table, for people who do not see it. */
export function HiddenTable({ title, nameOf, measure, rows, write }: Props) {
  return (
    <table className="hidden">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{nameOf}</th>
          <th scope="col">{measure}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{write(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
