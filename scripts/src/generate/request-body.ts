import type { OperationObject, Schema, SchemaObject } from "../openapi-types.ts";
import type { BundledDocument } from "./bundled-document.ts";
import { isOfObjects, type WithContent } from "./media-types.ts";

export interface DescribedRequestBody {
  readonly required: boolean;
  readonly description: string;
  /** Properties that a caller gives as booleans, and what the API takes for false and true. */
  readonly booleans: { readonly [property: string]: BooleanValues };
  /** The first of its examples. */
  readonly example: unknown;
}

/** What is sent for false, and for true. */
export type BooleanValues = readonly [no: string | number, yes: string | number];

const booleanValues: readonly BooleanValues[] = [
  ["false", "true"],
  [0, 1],
];

/** @throws Error for a body that the client could not send. */
export function describedRequestBody(
  description: BundledDocument,
  httpMethod: string,
  { requestBody }: OperationObject,
): DescribedRequestBody | undefined {
  if (!requestBody) return undefined;
  if (httpMethod === "get") throw new Error("a GET has no body");
  const {
    content,
    required = false,
    description: text = "",
  } = description.resolve<WithContent & { required?: boolean; description?: string }>(requestBody as object);
  const { schema, examples = {} } = content?.["application/json"] ?? {};
  if (!schema) {
    const types = Object.keys(content ?? {}).join(", ");
    throw new Error(
      `request body: the generator knows application/json with a schema, not ${types || "a body without a media type"}`,
    );
  }
  if (!isOfObjects(description, schema)) throw new Error("request body: the generator knows objects");
  const [example] = Object.values(examples).map((each) => description.resolve<{ readonly value?: unknown }>(each).value);
  return { required, description: text, booleans: booleansOf(description, schema as Schema), example };
}

function booleansOf(description: BundledDocument, schema: Schema): DescribedRequestBody["booleans"] {
  const properties = Object.entries(propertiesOf(description.resolve<Schema>(schema)));
  const resolved = properties.map(([name, property]) => [name, description.resolve<SchemaObject>(property)] as const);
  for (const [name, property] of resolved) refuseBelow(description, name, property);
  const given = resolved.filter(([, property]) => isBoolean(property));
  return Object.fromEntries(given.map(([name, property]) => [name, valuesOf(name, property)]));
}

function propertiesOf(schema: object): { readonly [name: string]: Schema } {
  return (schema as { readonly properties?: { readonly [name: string]: Schema } }).properties ?? {};
}

function isBoolean(property: object): boolean {
  return (property as { readonly "x-yampi-boolean"?: unknown })["x-yampi-boolean"] === true;
}

function valuesOf(name: string, property: SchemaObject): BooleanValues {
  const known = booleanValues.find((pair) => JSON.stringify(pair) === JSON.stringify(property.enum));
  if (!known) throw new Error(`request body: x-yampi-boolean needs the enum ["false","true"] or [0,1], for ${name}`);
  return known;
}

/** The client looks no deeper than at the properties of a body. */
function refuseBelow(description: BundledDocument, name: string, schema: object, seen = new Set<object>()): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  const { items, oneOf = [] } = schema as { items?: Schema; oneOf?: Schema[] };
  for (const inner of [...Object.values(propertiesOf(schema)), ...(items ? [items] : []), ...oneOf]) {
    const resolved = description.resolve<SchemaObject>(inner);
    if (isBoolean(resolved)) throw new Error(`request body: the generator knows no x-yampi-boolean within ${name}`);
    refuseBelow(description, name, resolved, seen);
  }
}
