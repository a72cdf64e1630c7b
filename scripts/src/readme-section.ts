import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./paths.ts";

/** Puts a text between the markers of its name in README.md. */
export async function writeReadmeSection(name: string, text: string): Promise<void> {
  const file = join(root, "README.md");
  const readme = await readFile(file, "utf8");
  const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`README.md has no ${begin.trim()} … ${end.trim()}`);
  await writeFile(file, `${before}${begin}${text}${end}${after}`);
}
