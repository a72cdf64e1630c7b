import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "./cli/failure.ts";
import { type Exchange, readJson } from "./exchange.ts";
import { scrub } from "./scrub.ts";

/**
 * Writes the shapes of the answers, a file for each operation and status: `customers.get.200.json` has every shape that came, once.
 *
 * @param known - Names of properties that are kept whatever they look like.
 * @returns How many files were written.
 */
export async function saveShapes(folder: string, exchanges: readonly Exchange[], known: ReadonlySet<string>): Promise<number> {
  const files = Map.groupBy(exchanges.filter(readJson), ({ operation, status }) => `${operation}.${status}.json`);
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, answers] of files) {
      const shapes = scrub(
        answers.map((answer) => readJson(answer)?.body),
        known,
      );
      await writeFile(join(folder, name), `${JSON.stringify(shapes, null, 2)}\n`);
    }
  } catch (error) {
    throw new UsageError(`--save: cannot write to ${folder}: ${(error as NodeJS.ErrnoException).code}`);
  }
  return files.size;
}
