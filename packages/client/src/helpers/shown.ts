import { isDate } from "./plain.js";
import { isWellFormed } from "./well-formed.js";

/** What a value is, without saying what is in it. */
export function shown(value: unknown): string {
  if (typeof value === "number" || value === null || value === undefined) return String(value);
  if (value === "") return "an empty string";
  if (typeof value === "string" && !isWellFormed(value)) return "a string that is not valid Unicode";
  if (isDate(value)) return "a Date (toWriteDateTime and toDay make texts of one)";
  return Array.isArray(value) ? "an array" : `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}
