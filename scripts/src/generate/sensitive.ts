import type { Schema } from "../openapi-types.ts";
import type { Description } from "./description.ts";

/** The properties of one schema that the description marks. */
export interface Sensitive {
  readonly schema: string;
  readonly secret: readonly string[];
  readonly personal: readonly string[];
}

/** What TSDoc says of a marked property. */
export const warnings = {
  secret: "Secret: it gives access. Do not log it or show it.",
  personal: "Personal data.",
};

/** Every schema with marked properties, sorted by name. */
export function sensitiveOf(description: Description): Sensitive[] {
  return description.schemas
    .map(([schema, node]) => {
      const properties = Object.entries(propertiesOf(description.resolve(node) as Schema));
      const marked = (mark: keyof typeof warnings) => properties.filter(([, each]) => isMarked(each, mark)).map(([name]) => name);
      return { schema, secret: marked("secret"), personal: marked("personal") };
    })
    .filter(({ secret, personal }) => secret.length + personal.length > 0)
    .sort((a, b) => (a.schema < b.schema ? -1 : 1));
}

export function isMarked(schema: object, mark: keyof typeof warnings): boolean {
  return (schema as { readonly [extension: string]: unknown })[`x-yampi-${mark}`] === true;
}

export function propertiesOf(schema: Schema): { readonly [name: string]: object } {
  return (schema as { readonly properties?: { readonly [name: string]: object } }).properties ?? {};
}
