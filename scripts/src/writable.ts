import { access, constants, mkdir, mkdtemp, open, rmdir, stat, unlink } from "node:fs/promises";
import { join } from "node:path";

/**
 * Tries whether a file can be written, and changes nothing: what it holds stays, and a file that was not there is not there afterwards.
 * Long work is then not lost to a mistyped path.
 *
 * @throws The error of the file system.
 */
export async function tryFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  // To open and close a pipe would end it for its reader.
  if (found && !found.isFile() && !found.isDirectory()) return access(file, constants.W_OK);
  await (await open(file, "a")).close();
  if (!found) await unlink(file);
}

/**
 * Makes a folder, with those above it, and tries whether files can be written there.
 *
 * @throws The error of the file system.
 */
export async function tryFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await rmdir(await mkdtemp(join(folder, ".try-")));
}
