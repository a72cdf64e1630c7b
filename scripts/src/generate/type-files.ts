import openapiTypeScript, { astToString } from "openapi-typescript";
import { isObject } from "../json.ts";
import type { OpenAPI3 } from "../openapi-types.ts";
import { mapTexts } from "../texts.ts";
import type { Description } from "./description.ts";
import type { GeneratedFiles } from "./output.ts";
import { deprecation, escapedText, escapedValue, tsdoc } from "./tsdoc.ts";

/** The declarations of the whole description, and a public name for each of its schemas. */
export async function typeFiles(description: Description): Promise<GeneratedFiles> {
  const types = description.typeNames();
  const declarations = await openapiTypeScript(escaped(description.document), {
    // `default` says what the API assumes; a caller may still leave the value out.
    defaultNonNullable: false,
    // An array of exactly one, and one of none, are tuples.
    arrayLength: true,
  });
  const names = description.schemas.map(([name, schema]) => {
    const { description: text = "", deprecated = false } = description.resolve(schema);
    return `${tsdoc([text, ...deprecation(deprecated)])}export type ${types.get(name)} = components["schemas"][${JSON.stringify(name)}];\n`;
  });
  return {
    "openapi.ts": astToString(declarations),
    "schemas.ts":
      names.length > 0 ? `import type { components } from "./openapi.js";\n\n${names.join("\n")}` : "export type {};\n",
  };
}

/** openapi-typescript writes texts and examples into comments as they are. */
function escaped(document: OpenAPI3): OpenAPI3 {
  return withValues(mapTexts(document, escapedText)) as OpenAPI3;
}

function withValues(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withValues);
  if (!isObject(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => {
    if ((key === "example" || key === "default") && typeof value === "string") return [key, escapedValue(value)];
    if (key === "examples" && Array.isArray(value))
      return [key, value.map((each) => (typeof each === "string" ? escapedValue(each) : each))];
    return [key, withValues(value)];
  });
  return Object.fromEntries(entries);
}
