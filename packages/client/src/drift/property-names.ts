import type { SchemaNode, SchemaTable } from "./described-response.js";

/** The names of all properties in a table of schemas. */
export function propertyNamesOf(table: SchemaTable): string[] {
  return Object.values(table).flatMap(namesIn);
}

function namesIn(node: SchemaNode): string[] {
  if (typeof node === "string") return [];
  const { properties = {}, additionalProperties = true, items = "", anyOf = [] } = node;
  const inside = [...Object.values(properties), items, ...anyOf.map(([, branch]) => branch)];
  if (typeof additionalProperties !== "boolean") inside.push(additionalProperties);
  return [...Object.keys(properties).map(nameOfProperty), ...inside.flatMap(namesIn)];
}

/** Without the mark of those that may be missing. */
export function nameOfProperty(key: string): string {
  return key.endsWith("?") ? key.slice(0, -1) : key;
}
