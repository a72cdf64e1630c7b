import { join } from "node:path";
import openapiTypeScript, { astToString } from "openapi-typescript";
import { root } from "../paths.ts";
import { Description } from "./description.ts";
import { generate } from "./output.ts";
import { tsdoc } from "./tsdoc.ts";

/** Makes packages/types: the declarations of the whole description, and a public name for each of its schemas. */
await generate(join(root, "packages", "types", "src", "generated"), async () => {
  const description = await Description.load();
  const declarations = await openapiTypeScript(description.document, {
    // `default` says what the API assumes; a caller may still leave the value out.
    defaultNonNullable: false,
    // An array of exactly one, and one of none, are tuples.
    arrayLength: true,
  });

  const names = description.schemas.map(([name, schema]) => {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) throw new Error(`The name of schema ${name} is not in PascalCase`);
    const { description: text } = description.resolve(schema);
    return `${tsdoc([text ?? ""])}export type ${name} = components["schemas"]["${name}"];\n`;
  });

  return {
    "openapi.ts": astToString(declarations),
    "schemas.ts": `import type { components } from "./openapi.js";\n\n${names.join("\n")}`,
  };
});
