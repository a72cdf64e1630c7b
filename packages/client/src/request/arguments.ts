import { YampiInputError } from "../errors.js";
import { operations } from "../generated/operations.js";
import { isPlain } from "../helpers/plain.js";
import { shown } from "../helpers/shown.js";
import { unknownName } from "../helpers/unknown-name.js";
import type { Operation, Parameter } from "../operation.js";
import { readDateFilter } from "./filters.js";
import { checkParameter } from "./parameter.js";

/** Refuses a value of the path. Text in the place of an ID may be a code or a name: the list that finds it is named. */
export function checkPathParameter({ id }: Operation, parameter: Parameter, value: unknown): void {
  checkParameter(parameter, value, () => {
    const list = `${id.slice(0, id.lastIndexOf("."))}.list`;
    const parameters = operations.find((each) => each.id === list)?.queryParameters ?? [];
    // Such as `promocodes.list({ q: … })`.
    const name = ["q", "search"].find((name) => parameters.some((each) => each.name === name));
    return name ? `; ${list}({ ${name}: … }) searches by text, such as a code or a name` : "";
  });
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
  { id, queryParameters: parameters }: Operation,
  values: { readonly [name: string]: unknown } = {},
): { readonly [name: string]: unknown } {
  const read: { [name: string]: unknown } = {};
  for (const [name, value] of Object.entries(values)) {
    const parameter = parameters.find((each) => each.name === name);
    if (!parameter) {
      const known = parameters.map((each) => each.name);
      throw unknownName(name, `parameter of ${id}`, known);
    }
    if (value !== undefined) read[parameter.wireName ?? name] = readParameter(parameter, value);
  }
  for (const parameter of parameters) {
    if (parameter.required && values[parameter.name] === undefined) checkParameter(parameter, undefined);
  }
  return read;
}

function readParameter(parameter: Parameter, value: unknown): unknown {
  const { name } = parameter;
  if (parameter.value === "date-range") return readDateFilter(parameter, value);
  checkParameter(parameter, value);
  // Nothing would be sent, and the API would respond with everything instead of nothing.
  if (parameter.array && parameter.wireName && (value as readonly unknown[]).length === 0) {
    throw new YampiInputError(name, "expected at least one value; leave it out to ask for all");
  }
  return value;
}
