import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../paths.ts";
import { clientFiles } from "./client-files.ts";
import { Description } from "./description.ts";
import { driftTables } from "./drift-tables.ts";
import { generate } from "./output.ts";
import { webhookConstants } from "./webhooks.ts";

const folder = join(root, "packages", "client");

/** Makes the generated part of packages/client, with the tables of the drift check and what the webhooks are called. */
await generate(join(folder, "src", "generated"), async () => {
  const description = await Description.load();
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };
  return {
    ...clientFiles(description, version),
    ...driftTables(description),
    "webhooks.ts": webhookConstants(description),
  };
});
