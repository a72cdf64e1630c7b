import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

const raises = ["none", "patch", "minor", "major"] as const;
export type Raise = (typeof raises)[number];

/** What a person wrote about a change of a package, by `npx changeset`. */
export interface Note {
  /** From the root: `.changeset/brave-cats-run.md` */
  readonly file: string;
  /** The highest raise of a version that it asks for. */
  readonly raise: Raise;
  readonly text: string;
}

/** The notes that wait for a release, in the order of their files. */
export async function readNotes(root: string): Promise<Note[]> {
  const names = await readdir(join(root, ".changeset")).catch((): string[] => []);
  const files = names.filter((name) => name.endsWith(".md") && name !== "README.md").sort();
  return Promise.all(
    files.map(async (name) => readNote(`.changeset/${name}`, await readFile(join(root, ".changeset", name), "utf8"))),
  );
}

function readNote(file: string, content: string): Note {
  const [, head, text] = /^---\r?\n(.*?)\r?\n?---\r?\n(.*)$/s.exec(content) ?? [];
  const asked = Object.values((parse(head ?? "") ?? {}) as { [name: string]: unknown });
  const levels = asked.map((raise) => raises.indexOf(raise as Raise));
  if (text === undefined || levels.includes(-1)) {
    throw new Error(
      `${file}: expected packages with patch, minor or major between two lines of ---, and a text, as npx changeset writes them`,
    );
  }
  return { file, raise: raises[Math.max(0, ...levels)] ?? "none", text: text.trim() };
}

/** The highest raise that any of the notes asks for. */
export function highest(notes: readonly Note[]): Raise {
  return raises.findLast((raise) => notes.some((note) => note.raise === raise)) ?? "none";
}
