import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { telling } from "./append-file.js";
import { BusyError } from "./failure.js";
import { openOwn } from "./own-file.js";

/** Who holds a lock. */
interface Owner {
  readonly host: string;
  readonly pid: number;
  /** When the process began, where the system tells: another process may have its number later. */
  readonly started?: string | undefined;
  readonly token: string;
}

/** A lock without an owner is one that is just being made, or that a power cut has emptied. */
const longestBirthMs = 10_000;
const longestText = 4096;

/** What this process holds. A lock with its number and another token is one of a process before it. */
const held = new Set<string>();

/** Keeps a second run away from a file: a file beside it, which names the process that writes. */
export class Lock {
  readonly #path: string;
  readonly #text: string;
  readonly #token: string;

  private constructor(path: string, text: string, token: string) {
    this.#path = path;
    this.#text = text;
    this.#token = token;
  }

  /**
   * @param name - What messages call the target.
   * @throws BusyError where a process that runs holds it, OutputError where no lock can be.
   */
  static async take(target: string, name: string): Promise<Lock> {
    const { pid } = process;
    const owner: Owner = { host: hostname(), pid, started: await startOf(pid), token: randomUUID() };
    const lock = new Lock(`${target}.lock`, JSON.stringify(owner), owner.token);
    held.add(owner.token);
    try {
      await telling(name, () => put(lock.#path, lock.#text, target));
      return lock;
    } catch (error) {
      held.delete(owner.token);
      throw error;
    }
  }

  async release(): Promise<void> {
    held.delete(this.#token);
    const found = await read(this.#path);
    if (found?.text === this.#text) await rm(this.#path, { force: true });
  }
}

/**
 * Makes a lock where there is none, or where its owner has ended. Of several processes that find the same old lock, only the one that
 * holds the claim of it may replace it, and that one looks again before it does.
 */
async function put(path: string, text: string, target: string): Promise<void> {
  if (await create(path, text)) return;
  const found = await read(path);
  if (found !== undefined) {
    await refuseIfHeld(found, path, target);
    const claim = `${path}.${createHash("sha256").update(found.text).digest("hex").slice(0, 8)}`;
    await put(claim, text, target);
    if ((await read(path))?.text === found.text) return rename(claim, path);
    await rm(claim, { force: true });
  }
  return put(path, text, target);
}

async function create(path: string, text: string): Promise<boolean> {
  try {
    const handle = await openOwn(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
    await handle.writeFile(text).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

interface Found {
  readonly text: string;
  readonly ageMs: number;
}

async function read(path: string): Promise<Found | undefined> {
  try {
    const handle = await openOwn(path, constants.O_RDONLY);
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(longestText), 0, longestText, 0);
      return { text: buffer.toString("utf8", 0, bytesRead), ageMs: Date.now() - (await handle.stat()).mtimeMs };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    if (code === "EACCES")
      throw new BusyError(`${path} belongs to another user, whose run may be writing the file. Wait until it ends.`);
    throw error;
  }
}

async function refuseIfHeld({ text, ageMs }: Found, path: string, target: string): Promise<void> {
  const owner = readOwner(text);
  const isHeld = owner === undefined ? ageMs >= 0 && ageMs < longestBirthMs : await isRunning(owner);
  if (!isHeld) return;
  const who = owner ? `process ${owner.pid} on ${owner.host}` : "a process that has just begun";
  throw new BusyError(
    `another run is writing ${target}: ${who}. Wait until it ends; if it is no longer running, remove ${path} and try again.`,
  );
}

function readOwner(text: string): Owner | undefined {
  try {
    const { host, pid, started, token } = JSON.parse(text) as { readonly [name: string]: unknown };
    const isOwner = typeof host === "string" && Number.isSafeInteger(pid) && Number(pid) > 0 && typeof token === "string";
    return isOwner ? { host, pid: Number(pid), token, started: typeof started === "string" ? started : undefined } : undefined;
  } catch {
    return undefined;
  }
}

/** What another machine runs cannot be known here, so it counts as running. */
async function isRunning({ host, pid, started, token }: Owner): Promise<boolean> {
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(token);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const startedNow = await startOf(pid);
  return started === undefined || startedNow === undefined || started === startedNow;
}

/** When a process began, as Linux counts: the boot, and the ticks since. Undefined on other systems. */
async function startOf(pid: number): Promise<string | undefined> {
  const readText = (path: string): Promise<string> => readFile(path, "utf8").catch(() => "");
  const [boot, stat] = await Promise.all([readText("/proc/sys/kernel/random/boot_id"), readText(`/proc/${pid}/stat`)]);
  // The name of the program comes before, in brackets, and may hold anything.
  const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  return ticks === undefined ? undefined : `${boot.trim()} ${ticks}`;
}
