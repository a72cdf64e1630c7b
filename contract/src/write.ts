import { constants, type Stats } from "node:fs";
import { lstat, open } from "node:fs/promises";
import { resolve, sep } from "node:path";

/** A path leads through a link, or its file has another name as well. The code is that of the file system. */
class LinkError extends Error {
  readonly code = "ELOOP";
}

/**
 * Refuses a path that may lead to another place than it says: through a link, or to a file of two names. Somebody could have put one into a
 * folder that others write to, or that came from elsewhere. Links of the system are followed: those in `/dev`, and the first folder of a path.
 *
 * @throws the error of the file system, or one with the code `ELOOP`.
 */
export async function refuseLinks(path: string): Promise<void> {
  if (isDevice(path)) return;
  const steps = resolve(path).split(sep);
  for (let length = 3; length <= steps.length; length++) {
    const stats = await look(steps.slice(0, length).join(sep));
    if (stats?.isSymbolicLink() || (stats?.isFile() && stats.nlink > 1)) throw new LinkError();
  }
}

/**
 * Writes a file that only its owner reads, and follows no link to another.
 *
 * @throws the error of the file system; its code is `ELOOP` for a link.
 */
export async function writePrivate(path: string, text: string): Promise<void> {
  await refuseLinks(path);
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = constants;
  const file = await open(path, O_WRONLY | O_CREAT | O_TRUNC | (isDevice(path) ? 0 : O_NOFOLLOW), 0o600);
  try {
    // A file that was there keeps the rights that it had, which may let others read.
    if (!isDevice(path) && (await file.stat()).isFile()) await file.chmod(0o600);
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

function isDevice(path: string): boolean {
  return resolve(path).startsWith("/dev/");
}

async function look(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
