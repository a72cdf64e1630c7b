import { readFile } from "node:fs/promises";
import { UsageError } from "../cli/failure.ts";
import { findTooDeep, maxNesting } from "../nesting.ts";
import { isFields } from "./entry.ts";
import { findSyntaxError, positionOf } from "./json-position.ts";

/**
 * Reads the entries of a HAR file, whatever they are.
 *
 * @throws UsageError where the file cannot be read or is no HAR file, with the place, but not its content.
 */
export async function readRecording(file: string): Promise<readonly unknown[]> {
  const recording = parse(file, await read(file));
  if (!isFields(recording)) throw new UsageError(`${file}: the file: expected an object`);
  const { log } = recording;
  if (!isFields(log)) throw new UsageError(`${file}: log: expected an object`);
  if (!Array.isArray(log.entries)) throw new UsageError(`${file}: log.entries: expected an array`);
  return log.entries;
}

async function read(file: string): Promise<string> {
  try {
    return (await readFile(file, "utf8")).replace(/^\ufeff/, "");
  } catch (error) {
    throw new UsageError(`${file}: cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}

function parse(file: string, content: string): unknown {
  const tooDeep = findTooDeep(content);
  if (tooDeep !== undefined) {
    const { line, column } = positionOf(content, tooDeep);
    throw new UsageError(`${file}: nested deeper than ${maxNesting} levels at line ${line}, column ${column}`);
  }
  try {
    return JSON.parse(content);
  } catch {
    const { line, column, isEnd } = findSyntaxError(content);
    throw new UsageError(`${file}: no JSON at line ${line}, column ${column}${isEnd ? ": it ends too early" : ""}`);
  }
}
