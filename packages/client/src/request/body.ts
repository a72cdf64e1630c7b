import { YampiInputError } from "../errors.js";
import { isDate, isPlain } from "../helpers/plain.js";
import { shown } from "../helpers/shown.js";
import { isWellFormed } from "../helpers/well-formed.js";
import type { Booleans } from "../operation.js";

/** Far more than any body of the API, and far less than what a runtime can follow. */
const deepest = 100;

/**
 * The body of a request as JSON, read once. What JSON would leave out or change, such as a function, a `Date` or `NaN`, is refused; a
 * property that is undefined is left out.
 *
 * @param booleans - Properties whose booleans become what the API takes for them.
 * @throws YampiInputError naming `body`. It repeats nothing of the body, neither a value nor a name.
 */
export function serializeBody(body: unknown, booleans: Booleans = {}): string {
  try {
    if (!isPlain(body)) throw refused(`a plain object, got ${shown(body)}`);
    return JSON.stringify(withBooleans(copy(body, 1) as { [name: string]: unknown }, booleans));
  } catch (error) {
    if (error instanceof YampiInputError) throw error;
    // What is thrown by code of the body itself, whose message may hold anything.
    throw refused("what JSON can hold; it cannot be read");
  }
}

/** Changes a copy of ours. */
function withBooleans(copied: { [name: string]: unknown }, booleans: Booleans): object {
  for (const [name, [no, yes]] of Object.entries(booleans)) {
    if (typeof copied[name] === "boolean") copied[name] = copied[name] ? yes : no;
  }
  return copied;
}

function copy(value: unknown, depth: number): unknown {
  if (typeof value === "object" && value !== null) {
    if (depth > deepest) throw refused(`what JSON can hold; it contains itself, or is more than ${deepest} levels deep`);
    return Array.isArray(value) ? copyArray(value, depth) : copyObject(value, depth);
  }
  const problem = problemOf(value);
  if (problem) throw inIt(problem);
  return value;
}

function copyArray(array: readonly unknown[], depth: number): unknown[] {
  // Besides its items, an array has its length.
  if (Reflect.ownKeys(array).length !== array.length + 1) throw inIt("an array with a hole or with a property of its own");
  return Array.from(array, (item) => {
    if (item === undefined) throw inIt("an array with an item that is undefined");
    return copy(item, depth + 1);
  });
}

function copyObject(object: object, depth: number): object {
  if (isDate(object)) throw inIt("a Date, which toWriteDateTime makes a text of,");
  if (!isPlain(object)) throw inIt("an object that is not plain, such as a Map or one with a toJSON,");
  // Without a prototype, nothing that all objects inherit takes part.
  const result: { [name: string]: unknown } = Object.create(null);
  for (const name of Reflect.ownKeys(object)) {
    if (typeof name === "symbol" || !Object.prototype.propertyIsEnumerable.call(object, name)) {
      throw inIt("a property with a symbol for its name, or one that is not enumerable,");
    }
    if (name === "__proto__" || !isWellFormed(name)) throw inIt("a property whose name is __proto__ or not valid Unicode");
    const value = object[name];
    if (value !== undefined) result[name] = copy(value, depth + 1);
  }
  return result;
}

function problemOf(value: unknown): string | undefined {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return "a number that is not finite";
    return Object.is(value, -0) ? "a negative zero" : undefined;
  }
  if (typeof value === "string") return !isWellFormed(value) ? "a text that is not valid Unicode" : undefined;
  return ["bigint", "function", "symbol"].includes(typeof value) ? `a ${typeof value}` : undefined;
}

function inIt(problem: string): YampiInputError {
  return refused(`what JSON can hold; ${problem} is in it`);
}

function refused(expected: string): YampiInputError {
  return new YampiInputError("body", `expected ${expected}`);
}
