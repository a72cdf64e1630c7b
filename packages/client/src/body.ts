import { shown } from "./arguments.js";
import { YampiInputError } from "./errors.js";

/**
 * The body of a request as JSON. What JSON would leave out or change without a word, such as a function or `NaN`, is refused; a property
 * that is undefined is left out.
 *
 * @throws YampiInputError naming `body`. It repeats nothing of the body, neither a value nor a name.
 */
export function serializeBody(body: unknown): string {
  if (!isPlain(body)) throw new YampiInputError("body", `expected an object, got ${shown(body)}`);
  let text: unknown;
  try {
    text = JSON.stringify(body, (_, value: unknown) => expressible(value));
  } catch (error) {
    if (error instanceof YampiInputError) throw error;
    // Also what is thrown by code of the body itself, whose message may hold anything.
    throw new YampiInputError("body", "expected what JSON can hold; it contains itself, or cannot be read");
  }
  // `toJSON` may have made something else of it.
  if (typeof text === "string" && text.startsWith("{")) return text;
  throw new YampiInputError("body", "expected an object, got what its toJSON makes of it");
}

function expressible(value: unknown): unknown {
  const problem = inexpressible(value);
  if (problem) throw new YampiInputError("body", `expected what JSON can hold; ${problem} is in it`);
  return value;
}

function inexpressible(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "a number that is not finite";
  if (typeof value === "object" && value !== null) {
    return Array.isArray(value) || isPlain(value) ? undefined : "an object of another kind, such as a Map,";
  }
  return ["bigint", "function", "symbol"].includes(typeof value) ? `a ${typeof value}` : undefined;
}

/** Told by its tag, since an object of another realm has another prototype. */
function isPlain(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Object]";
}
