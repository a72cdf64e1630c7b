import { YampiInputError } from "../errors.js";
import { shown } from "../helpers/shown.js";
import { oneOf } from "../helpers/unknown-name.js";
import { isWellFormed } from "../helpers/well-formed.js";
import type { Parameter } from "../operation.js";

/**
 * Refuses a value that the description would not take. The message never repeats a text, which may be personal data.
 *
 * @param hint - Ends the message for a text in the place of a number.
 */
export function checkParameter(parameter: Parameter, value: unknown, hint?: () => string): void {
  const { name } = parameter;
  if (!parameter.array) checkValue(parameter, value, name, hint);
  else if (!Array.isArray(value)) throw new YampiInputError(name, `expected an array, got ${shown(value)}`);
  else for (const [index, item] of value.entries()) checkValue(parameter, item, `${name}[${index}]`);
}

function checkValue(parameter: Parameter, value: unknown, place: string, hint = () => ""): void {
  if (fits(parameter, value)) return;
  let got = shown(value);
  if (got === "a string") {
    if (parameter.type === "string") got = "another string";
    else if (/^\d+$/.test(value as string) && fits(parameter, Number(value)))
      got = `a string of digits; pass a number, such as Number(${place})`;
    else got += hint();
  }
  throw new YampiInputError(place, `expected ${expected(parameter, value)}, got ${got}`);
}

export function fits({ type, enum: choices, pattern, minLength, minimum, maximum }: Parameter, value: unknown): boolean {
  if (choices) return choices.includes(value as string | number);
  if (type === "boolean") return typeof value === "boolean";
  if (type === "string") {
    if (typeof value !== "string" || !isWellFormed(value)) return false;
    return value.length >= (minLength ?? 0) && (!pattern || expression(pattern).test(value));
  }
  const isNumber = type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
  return isNumber && (value as number) >= (minimum ?? -Infinity) && (value as number) <= (maximum ?? Infinity);
}

const expressions = new Map<string, RegExp>();

/** The regular expression of a pattern, made once. */
function expression(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern, "u");
  expressions.set(pattern, made);
  return made;
}

function expected({ type, enum: choices, pattern, minimum, maximum }: Parameter, value: unknown): string {
  if (choices) return oneOf(choices, value);
  if (pattern) return `a string that matches ${pattern}`;
  if (type === "string") return "a string that is not empty";
  if (type === "boolean") return "true or false";
  if (type === "integer" && minimum === 1 && maximum === undefined) return "a positive integer";
  const bounds = [minimum === undefined ? "" : ` from ${minimum}`, maximum === undefined ? "" : ` to ${maximum}`];
  return `${type === "integer" ? "an integer" : "a number"}${bounds.join("")}`;
}
