import type { components } from "@yampi-openapi/types";
import { looksLike } from "../drift/checks.js";
import type { SchemaKeywords, SchemaNode } from "../drift/described-response.js";
import { nameOfProperty } from "../drift/property-names.js";
import { YampiInputError } from "../errors.js";
import { schemas } from "../generated/schemas.js";
import { sensitive } from "../generated/sensitive.js";
import { isObject } from "../response/envelope.js";
import type { SensitiveTable } from "./table.js";

type Schemas = components["schemas"];

const hidden = "***";
/** Far more than any response has. */
const deepest = 100;

/**
 * Copies an entity for a log: every secret, every personal value and every property that is not described becomes `***`. Null, empty
 * lists and what else is described stay. The marks are `x-yampi-secret` and `x-yampi-personal` of the description.
 *
 * @param schema - Name of the entity's type, such as `"Customer"`.
 * @param value - The entity, or a list of entities.
 * @throws YampiInputError if no response has a schema of that name.
 */
export function redact<Name extends keyof Schemas, Value extends Schemas[Name] | readonly Schemas[Name][]>(
  schema: Name,
  value: Value,
): Value {
  if (!Object.hasOwn(schemas, schema))
    throw new YampiInputError("schema", "expected the name of a schema of a response, such as Customer");
  const copy = Array.isArray(value) ? value.map((item) => shown(item, schema, 0)) : shown(value, schema, 0);
  return copy as Value;
}

function shown(value: unknown, node: SchemaNode, depth: number): unknown {
  if (value === null || value === undefined) return value;
  if (depth > deepest) return hidden;
  if (isName(node)) return shownAs(node, value, depth);
  if (typeof node === "string") return typeof value === "object" ? hide(value) : value;
  return shownBy(node, undefined, value, depth);
}

function shownAs(name: string, value: unknown, depth: number): unknown {
  const node = schemas[name] ?? {};
  return typeof node === "string" ? shown(value, node, depth + 1) : shownBy(node, sensitive[name], value, depth);
}

/** `marks` are those of the schema whose keywords these are. */
function shownBy(node: SchemaKeywords, marks: SensitiveTable[string] | undefined, value: unknown, depth: number): unknown {
  if (value === null || typeof value !== "object") return value;
  if (node.anyOf) {
    const branch = node.anyOf.find(([looks]) => looksLike(looks)(value));
    return branch ? shown(value, branch[1], depth + 1) : hide(value);
  }
  if (Array.isArray(value))
    return value.map((item) => (node.items === undefined ? hide(item) : shown(item, node.items, depth + 1)));
  const properties = new Map(Object.entries(node.properties ?? {}).map(([key, property]) => [nameOfProperty(key), property]));
  const { additionalProperties: others } = node;
  const entries = Object.entries(value).map(([name, held]) => {
    const property = properties.get(name) ?? (typeof others === "object" || typeof others === "string" ? others : undefined);
    const isOpen = property !== undefined && !marks?.secret.includes(name) && !marks?.personal.includes(name);
    return [name, isOpen ? shown(held, property, depth + 1) : hide(held)];
  });
  return Object.fromEntries(entries);
}

/** Hides a value; that there is none stays. */
function hide(value: unknown): unknown {
  const isEmpty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  return isEmpty || (isObject(value) && Object.keys(value).length === 0) ? value : hidden;
}

function isName(node: SchemaNode): node is string {
  return typeof node === "string" && /^[A-Z]/.test(node);
}
