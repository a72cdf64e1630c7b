import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../paths.ts";
import { clientFiles } from "./client-files.ts";
import { Description } from "./description.ts";
import { driftTables } from "./drift-tables.ts";
import { generate } from "./output.ts";
import { sensitiveOf } from "./sensitive.ts";
import { webhookConstants } from "./webhooks.ts";

const folder = join(root, "packages", "client");

/** Makes the generated part of packages/client, with the tables of the drift check and what the webhooks are called. */
await generate(join(folder, "src", "generated"), async () => {
  const description = await Description.load();
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };
  return {
    ...clientFiles(description, version),
    ...driftTables(description),
    "sensitive.ts": sensitiveTable(description),
    "webhooks.ts": webhookConstants(description),
  };
});

function sensitiveTable(description: Description): string {
  const entries = sensitiveOf(description).map(({ schema, ...marks }) => `  ${schema}: ${JSON.stringify(marks)},\n`);
  return `import type { SensitiveTable } from "../redact/table.js";\n\n/** The properties that the description marks, by schema. */\nexport const sensitive: SensitiveTable = {\n${entries.join("")}};\n`;
}
