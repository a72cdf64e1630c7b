import type { CSSProperties } from "react";

interface Props {
  readonly label: string;
  readonly tiles: readonly (readonly [name: string, value: string])[];
}

/** A few numbers, each with its name. */
export function Tiles({ label, tiles }: Props) {
  return (
    <dl className="tiles" aria-label={label}>
      {tiles.map(([name, value]) => (
        <div key={name} className="card tile">
          <dt>{name}</dt>
          <dd style={{ "--length": value.length } as CSSProperties}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
