import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly hint: string;
  /** What to do about it. */
  readonly children?: ReactNode;
}

/** There is nothing to show, and that is no failure. */
export function Empty({ title, hint, children }: Props) {
  return (
    <section className="card message">
      <h2>{title}</h2>
      <p>{hint}</p>
      {children}
    </section>
  );
}
