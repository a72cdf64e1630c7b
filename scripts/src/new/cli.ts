import { join } from "node:path";
import { InvalidArgumentError, Option } from "commander";
import { createCommand } from "../command-line.ts";
import { root } from "../paths.ts";
import { type Method, methods } from "./skeleton.ts";
import { writeSkeleton } from "./write.ts";

const command = createCommand(
  "npm run new",
  "Writes the skeleton of a resource into openapi/: its paths, schemas, examples, Portuguese and rows. What has to be known about the API is marked TODO, and npm run lint names what is left.",
)
  .argument("<resource>", "start of its operationIds, such as orders.comments", matching(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$/))
  .option("--schema <name>", "schema of its entity, such as OrderComment", matching(/^[A-Z][A-Za-z]*$/))
  .option(
    "--path <path>",
    "path of its list, such as '/{alias}/orders/{orderId}/comments'",
    matching(/^\/\{alias\}(\/([a-z0-9-]+|\{[a-zA-Z]+\}))+$/),
  )
  .addOption(
    new Option("--only <methods>", "some of the methods, with commas").argParser(readMethods).default(methods, methods.join(",")),
  )
  .parse(process.argv.slice(2), { from: "user" });

const { schema, path, only } = command.opts<{ schema?: string; path?: string; only: readonly Method[] }>();
if (schema === undefined || path === undefined) throw command.error("A resource needs --schema and --path.");
const [name = ""] = command.args;
try {
  const files = writeSkeleton(join(root, "openapi"), { name, schema, path, methods: only });
  console.log(files.map((file) => `openapi/${file}`).join("\n"));
  console.log("\nnpm run lint names what is left to write.");
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function matching(pattern: RegExp): (text: string) => string {
  return (text) => {
    if (pattern.test(text)) return text;
    throw new InvalidArgumentError(`Expected ${pattern.source}.`);
  };
}

function readMethods(text: string): Method[] {
  const unknown = text.split(",").find((each) => !methods.some((method) => method === each));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`${unknown || "Nothing"} is no method; those are ${methods.join(", ")}.`);
  return methods.filter((method) => text.split(",").includes(method));
}
