import { YampiInputError } from "../errors.js";
import { isPlain } from "../helpers/plain.js";
import { shown } from "../request/arguments.js";

export type HeaderValues = { readonly [name: string]: string };

/**
 * A copy of the headers with their names in lower case, so that no two of them are one.
 *
 * @throws YampiInputError for headers that HTTP does not allow, without repeating their values.
 */
export function readHeaders(headers: HeaderValues): HeaderValues {
  if (!isPlain(headers)) throw new YampiInputError("headers", `expected an object of names and texts, got ${shown(headers)}`);
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), readHeader(name, value)]));
}

function readHeader(name: string, value: string): string {
  try {
    if (typeof value !== "string") throw new TypeError();
    // Without the spaces around it.
    return new Headers([[name, value]]).get(name) ?? value;
  } catch {
    throw new YampiInputError(`headers.${name}`, "expected a valid name and value of an HTTP header");
  }
}

export function readTimeout(value: number | undefined): number | undefined {
  return readDuration("timeoutMs", value, 1);
}

export function readMaxRetries(value: number | undefined): number | undefined {
  return readWhole("maxRetries", value, 0);
}

export function readConcurrency(value: number | undefined): number | undefined {
  return readWhole("concurrency", value, 1);
}

export function readWhole(name: string, value: number | undefined, least: number): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return value;
  throw new YampiInputError(name, `expected a whole number from ${least}`);
}

export function readDuration(name: string, value: number | undefined, least: number): number | undefined {
  if (value === undefined || (typeof value === "number" && value >= least)) return value;
  throw new YampiInputError(name, `expected a number of milliseconds from ${least}`);
}
