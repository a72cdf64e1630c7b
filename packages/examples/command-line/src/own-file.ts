import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { OutputError } from "./failure.js";

// Windows has neither; its links take rights that few users have.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** What a path must lead to for {@link openOwn}, with what a message says of it. */
const wrongPlaces: { readonly [code: string]: string } = {
  ELOOP: "is a link",
  EMLINK: "is a link",
  EISDIR: "is a folder",
  ENXIO: "is no plain file",
};

/**
 * Opens a file of this program for its owner's eyes alone. In a folder that others can write to, somebody may have put a link, a pipe or
 * a file of theirs in its place: those are refused, and nothing is written through them.
 *
 * @param flags - Of `open(2)`.
 * @throws OutputError where something else is there; the system's own error where it cannot be opened.
 */
export async function openOwn(path: string, flags: number): Promise<FileHandle> {
  const refuse = (why: string): never => {
    throw new OutputError(`${path} ${why}. Remove it, if it is not meant to be there.`);
  };
  const handle = await open(path, flags | O_NOFOLLOW | O_NONBLOCK, 0o600).catch((error: NodeJS.ErrnoException) => {
    const why = wrongPlaces[error.code ?? ""];
    if (why !== undefined) return refuse(why);
    throw error;
  });
  try {
    const found = await handle.stat();
    if (!found.isFile()) refuse("is no plain file");
    if (process.getuid !== undefined && found.uid !== process.getuid()) refuse("belongs to another user");
    if (found.nlink > 1) refuse("has another name elsewhere, as a hard link");
    // A file that was there has the rights that it was made with, and a new one those that the umask leaves.
    await handle.chmod(0o600);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}
