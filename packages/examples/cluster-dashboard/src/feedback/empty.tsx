/** There is nothing to show, and that is no failure. */
export function Empty({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <section className="card message">
      <h2>{title}</h2>
      <p>{hint}</p>
    </section>
  );
}
