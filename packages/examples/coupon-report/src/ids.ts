import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { readPositiveInteger } from "@yampi-openapi/example-command-line/arguments";
import { UsageError } from "@yampi-openapi/example-command-line/failure";
import { unlessStopped } from "@yampi-openapi/example-command-line/stop";
import { clean } from "@yampi-openapi/example-command-line/text";
import type { Arguments, Wanted } from "./arguments.js";

/**
 * The coupons to report, each once, in the order in which they were asked for.
 *
 * @throws UsageError where the file of IDs cannot be read, or has none, or something else in it.
 */
export async function readWanted(
  { coupons, idsFrom }: Pick<Arguments, "coupons" | "idsFrom">,
  stdin: Readable,
  signal: AbortSignal,
): Promise<Wanted[]> {
  if (idsFrom === undefined) return [...new Set(coupons)];
  const name = idsFrom === "-" ? "standard input" : idsFrom;
  const listed = parseIds(name, await readAll(name, idsFrom === "-" ? stdin : createReadStream(idsFrom), signal));
  const wanted = [...new Set([...coupons, ...listed])];
  if (wanted.length === 0) throw new UsageError(`--ids-from: ${name} has no ID`);
  return wanted;
}

async function readAll(name: string, stream: Readable, signal: AbortSignal): Promise<string> {
  try {
    // The opening of a pipe that nobody writes to cannot be ended, so nobody waits for it.
    return await unlessStopped(() => pipeline(stream, (source) => text(source), { signal }), signal);
  } catch (error) {
    signal.throwIfAborted();
    throw new UsageError(`--ids-from: cannot read ${name}: ${(error as NodeJS.ErrnoException).code}`);
  }
}

/** Spaces, lines or commas separate IDs. */
function parseIds(name: string, list: string): number[] {
  return list.split("\n").flatMap((line, index) =>
    line
      .split(/[\s,;]+/)
      .filter((word) => word !== "")
      .map((word) => {
        try {
          return readPositiveInteger(word);
        } catch {
          const shown = clean(word)?.slice(0, 20) ?? "";
          throw new UsageError(`--ids-from: line ${index + 1} of ${name}: expected a positive integer, not "${shown}"`);
        }
      }),
  );
}
