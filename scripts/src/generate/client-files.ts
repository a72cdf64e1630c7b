import type { Description } from "./description.ts";
import { operationTable } from "./operation-table.ts";
import type { GeneratedFiles } from "./output.ts";
import { defaultRateLimit } from "./rate-limits.ts";
import { resourceTypes } from "./resource-types.ts";
import { sensitiveOf } from "./sensitive.ts";

/** A table of the operations, a class with typed methods a resource, and what the client knows of itself. */
export function clientFiles(description: Description, version: string): GeneratedFiles {
  const [server] = description.document.servers ?? [];
  if (!server) throw new Error("The description names no server");
  if (description.operations().length === 0) throw new Error("The description has no operation");
  return {
    "operations.ts": operationTable(description),
    "resources.ts": resourceTypes(description),
    "sensitive.ts": sensitiveTable(description),
    "constants.ts": [
      `import type { RateLimit } from "../operation.js";\n`,
      `/** Version of this package. */\nexport const version = ${JSON.stringify(version)};\n`,
      `/** The first server of the description. */\nexport const productionUrl = ${JSON.stringify(server.url)};\n`,
      `/** The quota of a route without figures of its own, as far as the description has one. */\nexport const defaultRateLimit: RateLimit | undefined = ${defaultRateLimit(description)};\n`,
      emptyRelations(description),
    ].join("\n"),
  };
}

/** What relations hold that say by their fields that there is nothing. */
function emptyRelations({ document }: Description): string {
  const schemas = Object.values(document.components?.schemas ?? {}) as readonly { readonly "x-yampi-empty"?: object }[];
  const empty = schemas.flatMap((schema) => schema["x-yampi-empty"] ?? []);
  return [
    "/** Fields by which what a relation holds says that there is nothing. */",
    `export const emptyRelations: readonly { readonly [field: string]: unknown }[] = ${JSON.stringify(empty)};\n`,
  ].join("\n");
}

function sensitiveTable(description: Description): string {
  const entries = sensitiveOf(description).map(({ schema, ...marks }) => `  ${schema}: ${JSON.stringify(marks)},\n`);
  return `import type { SensitiveTable } from "../redact/table.js";\n\n/** The properties that the description marks, by schema. */\nexport const sensitive: SensitiveTable = {\n${entries.join("")}};\n`;
}
