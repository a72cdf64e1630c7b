import { readQuery } from "../arguments.js";
import type { Call } from "../core.js";
import { YampiInputError } from "../errors.js";
import type { ListOperation } from "../operation.js";
import { serializeQuery } from "../query.js";
import { canonicalText, fingerprint } from "./identity.js";

/**
 * Where a list goes on that was interrupted: `list.from(checkpoint)`. It is plain data for `JSON.stringify`, of a kilobyte or two,
 * and holds no item, no ID and no value of the query. What it means may change with a version; it is checked when it is given back.
 */
export interface ListCheckpoint {
  readonly version: 1;
  /** The operationId. */
  readonly operation: string;
  /** Fingerprint of the store, the path and the query. */
  readonly list: string;
  readonly place: Place;
}

/** A place between two pages of a list: what comes next, and what came before. */
export interface Place {
  /** Number of the next page. */
  readonly page: number;
  /** Rows before the page that the list was asked to begin with; undefined until that has come. */
  readonly offset?: number | undefined;
  /** Rows from there to this place, and how many different items they were. */
  readonly rows: number;
  readonly given: number;
  /** Rows on a page, as the API serves it. */
  readonly size?: number | undefined;
  /** The total that was told last, and the lowest. */
  readonly total?: number | undefined;
  readonly promised?: number | undefined;
  /** Whether nothing has changed or contradicted itself so far. */
  readonly sound: boolean;
  /** The items of the page before, by their fingerprints. */
  readonly last?: readonly string[] | undefined;
  /** In a scroll: what is the same for the same items in any order. */
  readonly digest?: string | undefined;
}

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
  const expected = (what: string): never => {
    throw new YampiInputError("checkpoint", `expected ${what}`);
  };
  if (!isRecord(value) || value.version !== 1) return expected("the checkpoint of an error or of a page event, as it was");
  if (value.operation !== call.operation.id)
    return expected(`a checkpoint of ${call.operation.id}, got one of another operation`);
  if (value.list !== nameOf(call, alias))
    return expected("a checkpoint of a list of the same store, with the same arguments and query");
  const { place } = value;
  return isPlace(place) ? place : expected("the checkpoint of an error or of a page event, as it was");
}

/** What tells a list from others of its operation, in short. */
function nameOf({ operation, positional, params, options }: Call<ListOperation>, alias: string | undefined): string {
  const query = serializeQuery(readQuery(operation.queryParameters, params));
  return fingerprint(canonicalText([options?.alias ?? alias, positional, query]));
}

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): boolean => typeof value === "string" && value.length <= 32;

function isPlace(value: unknown): value is Place {
  if (!isRecord(value)) return false;
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
