import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { createCommand, readOptions } from "../command-line.ts";
import { root } from "../paths.ts";

/** What a generator makes: the contents of the files, by name. */
export type GeneratedFiles = { readonly [name: string]: string };

const banner = "// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.\n\n";

/**
 * Makes the files of one `generated/` folder, writes them, and removes what no longer belongs there. With `--check` it writes nothing,
 * and fails where a file is not what the description makes of it.
 */
export async function generate(folder: string, make: () => Promise<GeneratedFiles>): Promise<void> {
  const { check } = readOptions<{ check?: true }>(
    createCommand(
      "npm run generate",
      "Makes the generated files from the description, and removes what no longer belongs among them. The result: src/generated of packages/types and packages/client.",
    ).option("--check", "write nothing, and fail where a file is not what the description makes"),
  );
  const shown = relative(root, folder);
  const files = await make().catch((error: Error) => {
    console.error(`${shown}: nothing was generated.\n${error.message}`);
    process.exit(1);
  });
  const stale = await staleFiles(folder, files);

  if (check) {
    if (stale.length === 0) return console.log(`${shown}: up to date (${Object.keys(files).length} files)`);
    console.error(
      `${shown}: not what the description makes: ${stale.join(", ")}\nRun \`npm run generate\` and commit the result.`,
    );
    process.exitCode = 1;
    return;
  }

  await mkdir(folder, { recursive: true });
  for (const name of stale) {
    const content = files[name];
    if (content === undefined) await rm(join(folder, name), { recursive: true });
    else await writeFile(join(folder, name), banner + content);
  }
  console.log(`${shown}: ${Object.keys(files).length} files, ${stale.length} changed`);
}

/** Files that are missing or different, and whatever else is in the folder: files and folders. */
async function staleFiles(folder: string, files: GeneratedFiles): Promise<string[]> {
  const present = (await readdir(folder).catch((): string[] => [])).toSorted();
  const stale = present.filter((name) => !Object.hasOwn(files, name));
  for (const [name, content] of Object.entries(files)) {
    const found = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (found !== banner + content) stale.push(name);
  }
  return stale;
}
