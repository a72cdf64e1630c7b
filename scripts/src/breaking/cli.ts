import { Option } from "commander";
import { createCommand, readOptions } from "../command-line.ts";
import { root } from "../paths.ts";
import { files, gate } from "./gate.ts";
import { type Format, formats, report } from "./report.ts";

const command = createCommand(
  "npm run breaking",
  `Compares ${files.present} with ${files.released}, the last release, and compiles the code of a consumer of that release with what is here now. Says what breaks for somebody who reads responses through the types, what was added, and which version comes next.`,
)
  .addOption(new Option("--format <format>", "form of the report").choices(formats).default("text"))
  .addHelpText(
    "after",
    `
Exit codes:
  0  nothing breaks, or info.version in openapi/openapi.yaml was raised as a break demands
  1  it was not raised
  2  it could not be found out`,
  );
const { format } = readOptions<{ format: Format }>(command);

const verdict = await gate(root).catch((error: Error) => {
  console.error(error.message);
  process.exit(2);
});
console.log(report(verdict, format));
process.exitCode = verdict.passes ? 0 : 1;
