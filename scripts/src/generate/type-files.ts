import openapiTypeScript, { astToString } from "openapi-typescript";
import type { Description } from "./description.ts";
import type { GeneratedFiles } from "./output.ts";
import { tsdoc } from "./tsdoc.ts";

/** The declarations of the whole description, and a public name for each of its schemas. */
export async function typeFiles(description: Description): Promise<GeneratedFiles> {
  const types = description.typeNames();
  const declarations = await openapiTypeScript(description.document, {
    // `default` says what the API assumes; a caller may still leave the value out.
    defaultNonNullable: false,
    // An array of exactly one, and one of none, are tuples.
    arrayLength: true,
  });
  const names = description.schemas.map(([name, schema]) => {
    const { description: text } = description.resolve(schema);
    return `${tsdoc([text ?? ""])}export type ${types.get(name)} = components["schemas"][${JSON.stringify(name)}];\n`;
  });
  return {
    "openapi.ts": astToString(declarations),
    "schemas.ts":
      names.length > 0 ? `import type { components } from "./openapi.js";\n\n${names.join("\n")}` : "export type {};\n",
  };
}
