import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { refuse } from "./cli/failure.ts";
import { type Exchange, readJson } from "./exchange.ts";
import { scrub } from "./scrub.ts";
import { refuseLinks, writePrivate } from "./write.ts";

/**
 * Writes the shapes of the responses, a file for each operation and status: `customers.get.200.json` has every shape that came, once. Only the
 * owner can read them, and a link in the place of one is an error.
 *
 * @param known - Names of properties that are kept whatever they look like.
 * @returns How many files were written.
 */
export async function saveShapes(folder: string, exchanges: readonly Exchange[], known: ReadonlySet<string>): Promise<number> {
  const files = Map.groupBy(exchanges.filter(readJson), ({ operation, status }) => `${operation}.${status}.json`);
  let path = folder;
  try {
    await refuseLinks(folder);
    await mkdir(folder, { recursive: true });
    for (const [name, responses] of files) {
      const shapes = scrub(
        responses.map((response) => readJson(response)?.body),
        known,
      );
      path = join(folder, name);
      await writePrivate(path, `${JSON.stringify(shapes, null, 2)}\n`);
    }
  } catch (error) {
    refuse(`--save: cannot write to ${path}`, error);
  }
  return files.size;
}
