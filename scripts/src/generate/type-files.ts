import openapiTypeScript, { astToString } from "openapi-typescript";
import type { OpenAPI3 } from "../openapi-types.ts";
import type { Description } from "./description.ts";
import type { GeneratedFiles } from "./output.ts";
import { isMarked, propertiesOf, type Sensitive, sensitiveOf, warnings } from "./sensitive.ts";
import { tsdoc } from "./tsdoc.ts";

/** The declarations of the whole description, and a public name for each of its schemas. */
export async function typeFiles(description: Description): Promise<GeneratedFiles> {
  const types = description.typeNames();
  const declarations = await openapiTypeScript(withWarnings(description), {
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
    "sensitive.ts": sensitiveTypes(sensitiveOf(description)),
    "schemas.ts":
      names.length > 0 ? `import type { components } from "./openapi.js";\n\n${names.join("\n")}` : "export type {};\n",
  };
}

/** A description whose secret and personal properties say so in their own texts. */
function withWarnings(description: Description): OpenAPI3 {
  const document = structuredClone(description.document);
  for (const schema of Object.values(document.components?.schemas ?? {})) {
    for (const property of Object.values(propertiesOf(schema)) as { description?: string }[]) {
      const mark = (["secret", "personal"] as const).find((each) => isMarked(property, each));
      if (mark) property.description = [property.description, warnings[mark]].filter(Boolean).join(" ");
    }
  }
  return document;
}

function sensitiveTypes(all: readonly Sensitive[]): string {
  const table = (mark: "secret" | "personal"): string =>
    all
      .filter((each) => each[mark].length > 0)
      .map((each) => `  ${each.schema}: ${each[mark].map((name) => JSON.stringify(name)).join(" | ")};\n`)
      .join("");
  return [
    `/** The properties that give access, by schema. Do not log or show their values. */\nexport interface SecretProperties {\n${table("secret")}}\n`,
    `/** The properties that hold personal data, by schema. */\nexport interface PersonalProperties {\n${table("personal")}}\n`,
  ].join("\n");
}
