import { YampiInputError } from "../errors.js";
import type { ListOperation } from "../operation.js";
import { readQuery } from "../request/arguments.js";
import type { Call } from "../request/call.js";
import { serializeQuery } from "../request/query.js";
import { isObject } from "../response/envelope.js";
import { canonicalText, fingerprint } from "./identity.js";
import type { ListCheckpoint, Place } from "./list-checkpoint.js";

export function startOf(page: number): Place {
  return { page, rows: 0, given: 0, sound: true };
}

export function checkpointOf(call: Call<ListOperation>, alias: string | undefined, place: Place): ListCheckpoint {
  return { version: 1, operation: call.operation.id, list: nameOf(call, alias), place };
}

/**
 * Reads a checkpoint of this list.
 *
 * @throws YampiInputError for anything else.
 */
export function readCheckpoint(call: Call<ListOperation>, alias: string | undefined, value: unknown): Place {
  if (!isObject(value) || value.version !== 1 || !isPlace(value.place)) {
    throw refused("the checkpoint of an error or of a page event, as it was");
  }
  const { operation, list, place } = value;
  if (operation !== call.operation.id) throw refused(`a checkpoint of ${call.operation.id}, got one of another operation`);
  if (list === nameOf(call, alias)) return place as Place;
  throw refused("a checkpoint of a list of the same store, with the same arguments and query");
}

function refused(expected: string): YampiInputError {
  return new YampiInputError("checkpoint", `expected ${expected}`);
}

/** What tells a list from others of its operation, in short. */
function nameOf({ operation, positional, params, options }: Call<ListOperation>, alias: string | undefined): string {
  const query = serializeQuery(readQuery(operation, params));
  return fingerprint(canonicalText([options.alias ?? alias, positional, query]));
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): boolean => typeof value === "string" && value.length <= 32;

function isPlace(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { page, offset = 0, rows, given, size = 0, total = 0, promised = 0, sound, last = [], digest = "" } = value;
  return (
    isCount(page) &&
    (page as number) >= 1 &&
    [offset, rows, given, size, total, promised].every(isCount) &&
    typeof sound === "boolean" &&
    Array.isArray(last) &&
    last.every(isText) &&
    isText(digest)
  );
}
