import { propertyNames } from "../generated/responses.js";
import { isPropertyName } from "./names.js";

/** A place in a body: the pointer to it, and the same for all items of an array. */
export interface Place {
  readonly pointer: string;
  readonly place: string;
}

/**
 * The place that a pointer of Ajv leads to. The keys of a map are data, and could be anything: what the description does not name is
 * shown as `*`.
 */
export function placeOf(body: unknown, path: string): Place {
  let [pointer, place, value] = ["", "", body];
  for (const step of path.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const shown = Array.isArray(value) || propertyNames.has(key) ? step : "*";
    pointer += `/${shown}`;
    place += `/${Array.isArray(value) ? "*" : shown}`;
    value = (value as { readonly [key: string]: unknown })[key];
  }
  return { pointer, place };
}

/** The name of a property as it may be shown. */
export function shownName(name: string): string {
  return isPropertyName(name) ? name : "*";
}
