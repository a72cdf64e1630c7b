import { readOptions, refuseOption } from "../command-line.ts";
import { root } from "../paths.ts";
import { files, gate } from "./gate.ts";
import { type Format, formats, report } from "./report.ts";

const help = `npm run breaking [-- --format FORMAT]

Compares ${files.present} with ${files.released}, the last release, and compiles the code of a consumer of that release
with what is here now. Says what breaks for somebody who reads answers through the types, what was added, and which version comes next.

  --format FORMAT   ${formats.join(", ")} (default text)

Exit code: 0 where nothing breaks, or where info.version in openapi/openapi.yaml was raised as a break demands; 1 where it was not;
2 where it could not be found out.`;

const values = readOptions("npm run breaking", help, { format: { type: "string", default: "text" } });
if (!isFormat(values.format)) {
  refuseOption("npm run breaking", `--format: expected ${formats.join(", ")}, got ${JSON.stringify(values.format)}`);
}

const verdict = await gate(root).catch((error: Error) => {
  console.error(error.message);
  process.exit(2);
});
console.log(report(verdict, values.format));
process.exitCode = verdict.passes ? 0 : 1;

function isFormat(text: string): text is Format {
  return (formats as readonly string[]).includes(text);
}
