import { YampiInputError } from "../errors.js";
import { operations } from "../generated/operations.js";
import { isPlain } from "../helpers/plain.js";
import { shown } from "../helpers/shown.js";
import { isWellFormed } from "../helpers/well-formed.js";
import type { Operation, Parameter } from "../operation.js";
import { checkDays, dateFilterText } from "./filters.js";

/** Refuses a value that the description would not take. The message never repeats a text, which may be personal data. */
function checkParameter(parameter: Parameter, value: unknown): void {
  if (parameter.array && !Array.isArray(value))
    throw new YampiInputError(parameter.name, `expected an array, got ${shown(value)}`);
  for (const item of parameter.array ? (value as unknown[]) : [value]) {
    if (!fits(parameter, item)) throw new YampiInputError(parameter.name, `expected ${expected(parameter)}, got ${shown(item)}`);
  }
}

/** Refuses a value of the path. Text in the place of an ID may be a code or a name: the list that finds it is named. */
export function checkPathParameter(operation: Operation, parameter: Parameter, value: unknown): void {
  const isText = parameter.type === "integer" && typeof value === "string" && value !== "";
  const search = isText && searchBeside(operation);
  if (search) {
    const problem = `expected ${expected(parameter)}, got a string; ${search} searches by text, such as a code or a name`;
    throw new YampiInputError(parameter.name, problem);
  }
  checkParameter(parameter, value);
}

/** The call that searches the list of the same resource by text: `promocodes.list({ q: … })`. */
function searchBeside({ id }: Operation): string | undefined {
  const list = `${id.slice(0, id.lastIndexOf("."))}.list`;
  const parameters = operations.find((each) => each.id === list)?.queryParameters ?? [];
  const name = ["q", "search"].find((name) => parameters.some((each) => each.name === name));
  return name && `${list}({ ${name}: … })`;
}

/** A copy of a query, so that a caller may go on with theirs. What is in it is checked when the request is made. */
export function copyQuery(query: unknown): { readonly [name: string]: unknown } | undefined {
  if (query === undefined) return undefined;
  if (!isPlain(query)) throw new YampiInputError("params", `expected a plain object, got ${shown(query)}`);
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, copyValue(value)]));
}

/** A value of a query is a list or an object at the most: an array filter, days by name. */
function copyValue(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value);
  return isPlain(value) ? { ...value } : value;
}

/**
 * The query as the API takes it, by the names that it has there. A name that the operation does not know is refused: the API would
 * ignore it silently.
 */
export function readQuery(
  parameters: readonly Parameter[],
  values: { readonly [name: string]: unknown } = {},
): { readonly [name: string]: unknown } {
  const read: { [name: string]: unknown } = {};
  for (const [name, value] of Object.entries(values)) {
    const parameter = parameters.find((each) => each.name === name);
    if (!parameter) {
      const known = parameters.map((each) => each.name).join(", ");
      throw new YampiInputError(name, `this operation does not know it; it takes ${known || "no parameters"}`);
    }
    if (value !== undefined) read[parameter.wireName ?? name] = readParameter(parameter, value);
  }
  for (const parameter of parameters) {
    if (!parameter.required || values[parameter.name] !== undefined) continue;
    throw new YampiInputError(parameter.name, `expected ${expected(parameter)}, got nothing`);
  }
  return read;
}

function readParameter(parameter: Parameter, value: unknown): unknown {
  const { name } = parameter;
  if (parameter.value === "date-range") {
    const text = dateFilterText(name, value);
    checkParameter(parameter, text);
    checkDays(name, text);
    return text;
  }
  checkParameter(parameter, value);
  // Nothing would be sent, and the API would respond with everything instead of nothing.
  if (parameter.array && parameter.wireName && (value as readonly unknown[]).length === 0) {
    throw new YampiInputError(name, "expected at least one value; leave it out to ask for all");
  }
  return value;
}

function fits({ type, enum: choices, pattern, minLength, minimum, maximum }: Parameter, value: unknown): boolean {
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

function expected({ type, enum: choices, pattern, minimum, maximum }: Parameter): string {
  if (choices) return choices.length === 1 ? `"${choices[0]}"` : `one of ${choices.join(", ")}`;
  if (pattern) return `a string that matches ${pattern}`;
  if (type === "string") return "a string that is not empty";
  if (type === "boolean") return "true or false";
  if (type === "integer" && minimum === 1 && maximum === undefined) return "a positive integer";
  const bounds = [minimum === undefined ? "" : ` from ${minimum}`, maximum === undefined ? "" : ` to ${maximum}`];
  return `${type === "integer" ? "an integer" : "a number"}${bounds.join("")}`;
}
