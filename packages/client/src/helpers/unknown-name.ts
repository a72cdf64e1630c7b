import { YampiInputError } from "../errors.js";

/** What is allowed, and which of it a given text begins like. Of the text itself, nothing is in it. */
export function oneOf(allowed: readonly (string | number)[], given: unknown): string {
  if (allowed.length < 2) return allowed.length === 0 ? "none" : `"${allowed[0]}"`;
  const begins = (text: unknown, start: unknown) => `${text}`.startsWith(`${start}`);
  const near = given && typeof given === "string" && allowed.find((each) => begins(each, given) || begins(given, each));
  return `one of ${allowed.join(", ")}${near ? ` (did you mean ${near}?)` : ""}`;
}

/**
 * The error for a name that nothing has.
 *
 * @param kind - What would have it: `option of the client`.
 */
export function unknownName(name: string, kind: string, allowed: readonly string[]): YampiInputError {
  return new YampiInputError(name, `unknown ${kind}; expected ${oneOf(allowed, name)}`);
}
