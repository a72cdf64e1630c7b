import { writeFile } from "node:fs/promises";
import { createCommand, readOptions, wholeNumber } from "@yampi-openapi/scripts/command-line";
import { writeReadmeSection } from "@yampi-openapi/scripts/readme-section";
import { tryFile } from "@yampi-openapi/scripts/writable";
import { drift } from "./drift.ts";
import { exports } from "./export.ts";
import { memory } from "./memory.ts";
import { oneCall } from "./one-call.ts";
import { size } from "./size.ts";

const { calls, json } = readOptions<{ calls: number; json?: string }>(
  createCommand(
    "npm run bench",
    "Measures the client against other ways to make the same calls, all in one run against a server on this machine, and writes the tables of bench/README.md.",
  )
    .option("--calls <n>", "calls of each subject", wholeNumber(100), 4000)
    .option("--json <file>", "write the figures to a file as well"),
);
if (json) {
  await tryFile(json).catch((error: NodeJS.ErrnoException) => {
    console.error(`--json: cannot write ${json}: ${error.code}`);
    process.exit(2);
  });
}

// First, since what runs before it in this process changes how quick it is.
console.log("One call …");
const called = await oneCall(calls);
console.log("Size …");
const sized = await size();
console.log("Memory …");
const remembered = await memory();
console.log("Drift …");
const drifted = await drift();
console.log("Exports …");
const exported = await exports();

const [plain] = called;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const table = [
  "| one call, to a server on the same machine | p50 | of plain fetch | calls a second, 16 concurrent |",
  "| --- | ---: | ---: | ---: |",
  ...called.map(
    ({ subject, p50Us, perSecond }) =>
      `| ${subject} | ${p50Us.toFixed(0)} µs | ${(p50Us / (plain?.p50Us ?? 1)).toFixed(2)} | ${perSecond.toFixed(0)} |`,
  ),
  "",
  "| export of 200 pages, 50 ms each | time | of the lower bound | 429s |",
  "| --- | ---: | ---: | ---: |",
  ...exported.map(
    ({ name, ms, boundMs, refused }) => `| ${name} | ${(ms / 1000).toFixed(2)} s | ${(ms / boundMs).toFixed(2)} | ${refused} |`,
  ),
  "",
  "| size and memory | |",
  "| --- | ---: |",
  `| \`import { Yampi }\`, minified and gzipped, with its dependencies | ${kB(sized.gzip)} |`,
  `| of that for each of ${sized.operations} operations, and for one more | ${sized.gzipPerOperation.toFixed(0)} and ${sized.gzipPerFurther.toFixed(0)} bytes |`,
  `| heap growth from 1000 to ${remembered.items} items | ${((remembered.late - remembered.early) / 1e6).toFixed(1)} MB |`,
  "",
  "| drift check of one customer in its envelope | |",
  "| --- | ---: |",
  `| as described | ${drifted.silentUs.toFixed(1)} µs |`,
  `| with one property that is not | ${drifted.driftingUs.toFixed(1)} µs |`,
  `| \`import { driftValidator }\`, minified and gzipped, on top of the client | ${kB(drifted.gzip)} |`,
].join("\n");

await writeReadmeSection("bench", table);
if (json) await writeFile(json, `${JSON.stringify({ called, exported, sized, remembered, drifted }, null, 2)}\n`);
console.log(`\n${table}\n\nWritten into bench/README.md${json ? ` and ${json}` : ""}.`);
