import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./paths.ts";

/** Puts a text between the markers of its name in a Markdown file, by default in that of the benchmarks. */
export async function writeReadmeSection(name: string, text: string, path = "bench/README.md"): Promise<void> {
  const file = join(root, path);
  const readme = await readFile(file, "utf8");
  const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${path} has no ${begin.trim()} … ${end.trim()}`);
  await writeFile(file, `${before}${begin}${text}${end}${after}`);
}
