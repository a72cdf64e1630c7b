import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../paths.ts";
import { Description } from "./description.ts";
import { operationTable } from "./operation-table.ts";
import { generate } from "./output.ts";
import { resourceClasses } from "./resource-classes.ts";
import { validators } from "./validators.ts";

const folder = join(root, "packages", "client");

/**
 * Makes the generated part of packages/client: a table of the operations, a class with typed methods a resource, and validators of all
 * answers.
 */
await generate(join(folder, "src", "generated"), async () => {
  const description = await Description.load();
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };
  const [server] = description.document.servers ?? [];
  if (!server) throw new Error("The description names no server");

  const { code, answers } = validators(description);

  return {
    "operations.ts": operationTable(description),
    "resources.ts": resourceClasses(description),
    "validators.ts": code,
    "answers.ts": answers,
    "constants.ts": [
      `/** Version of this package. */\nexport const version = ${JSON.stringify(version)};\n`,
      `/** The first server of the description. */\nexport const productionUrl = ${JSON.stringify(server.url)};\n`,
    ].join("\n"),
  };
});
