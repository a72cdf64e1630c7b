import { below, isObject, type JsonObject, stepsOf } from "../json.ts";
import { at, operationsOf, resolve } from "./document.ts";

/** Where a person looks for a pointer: `Promocode.discount_type`, `customers.get, parameter limit`, `customers.get, response 404`. */
export function placeOf(document: JsonObject, pointer: string): string {
  const [top, kind = "", name = "", ...rest] = stepsOf(pointer);
  if (top === "components") return `${component(document, kind, name)}${fieldOf(rest)}`;
  if (top !== "paths") return stepsOf(pointer).join(".");

  const item = below("#/paths", kind);
  const shared = name === "" || name === "parameters";
  const ids = operationsOf(at(document, item)).flatMap(({ method, id }) => (shared || method === name ? [id] : []));
  const part = shared ? partOf(document, item, [name, ...rest]) : partOf(document, `${item}/${name}`, rest);
  return [ids.join(", ") || kind, part].filter(Boolean).join(", ");
}

function component(document: JsonObject, kind: string, name: string): string {
  if (kind === "schemas") return name;
  if (kind === "parameters") return parameter(at(document, `#/components/parameters/${name}`), name);
  return `${kind.replace(/s$/, "")} ${name}`;
}

/** The part of an operation at a pointer: a parameter, a response and what is in it. */
function partOf(document: JsonObject, operation: string, [part = "", key = "", ...rest]: readonly string[]): string {
  if (part === "parameters") return parameter(resolve(document, at(document, `${operation}/parameters/${key}`)), key);
  if (part === "responses") return `response ${key}${rest[0] === "headers" ? `, header ${rest[1]}` : fieldOf(rest, ", ")}`;
  if (part === "requestBody") return `body${fieldOf([key, ...rest])}`;
  return part.startsWith("x-") ? part : "";
}

function parameter(value: unknown, otherwise: string): string {
  return `parameter ${isObject(value) && typeof value.name === "string" ? value.name : otherwise}`;
}

/** The properties and items on a way through a schema: `.data[].code`. */
function fieldOf(steps: readonly string[], lead = ""): string {
  let field = "";
  for (let index = 0; index < steps.length; index++) {
    if (steps[index] === "properties" && steps[index + 1] !== undefined) field += `.${steps[++index]}`;
    else if (steps[index] === "items") field += "[]";
  }
  return lead && field ? lead + field.replace(/^\./, "") : field;
}
