/** Something to choose from a list, by its name or its code. */
export interface Choice {
  readonly id: number;
  /** What a person calls it. */
  readonly name: string;
  /** What the list shows beside the name. */
  readonly hint: string;
}

/** The choices whose name or code has the text in it, whatever its accents and case. */
export function matching(choices: readonly Choice[], text: string): readonly Choice[] {
  const wanted = plain(text);
  return choices.filter(({ id, name }) => plain(name).includes(wanted) || String(id).includes(wanted));
}

/** The choice that a text names by itself: by its name, or by its code. A name that looks like a code is a name. */
export function named<T extends Pick<Choice, "id" | "name">>(choices: readonly T[], text: string): T | undefined {
  const wanted = plain(text);
  const byName = choices.filter(({ name }) => plain(name) === wanted);
  return byName.length === 1 ? byName[0] : choices.find(({ id }) => String(id) === wanted);
}

/** Without accents, capitals and spaces around. */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
