/** Something counted by a name; without one, what has none. */
export interface Counted {
  readonly name: string | undefined;
  readonly value: number;
}

/** The largest by themselves and the others as one number, so that the bars stay few enough to read. What has no name comes last. */
export function largest<T extends Counted>(counts: readonly T[], most: number): { largest: readonly T[]; others: number } {
  const named = counts.filter(({ name }) => name !== undefined);
  // One alone is not "others".
  const shown = named.length <= most + 1 ? named.length : most;
  const others = named.slice(shown).reduce((sum, { value }) => sum + value, 0);
  return { largest: [...named.slice(0, shown), ...counts.filter(({ name }) => name === undefined)], others };
}
