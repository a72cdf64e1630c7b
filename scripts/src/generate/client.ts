import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../paths.ts";
import { Description } from "./description.ts";
import { operationTable } from "./operation-table.ts";
import { output } from "./output.ts";
import { resourceClasses } from "./resource-classes.ts";

/** Makes the generated part of packages/client: a table of the operations, and a class with typed methods a resource. */
const folder = join(root, "packages", "client");
const description = await Description.load();
const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };

const server = description.document.servers?.[0];
if (!server) throw new Error("The description names no server");

await output(join(folder, "src", "generated"), {
  "operations.ts": operationTable(description),
  "resources.ts": resourceClasses(description),
  "constants.ts": [
    `/** Version of this package. */\nexport const version = ${JSON.stringify(version)};\n`,
    `/** The first server of the description. */\nexport const productionUrl = ${JSON.stringify(server.url)};\n`,
  ].join("\n"),
});
