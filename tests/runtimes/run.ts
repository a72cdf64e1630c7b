import { rmSync } from "node:fs";
import { styleText } from "node:util";
import { startMock } from "../../scripts/src/mock/server.ts";
import { checkCommonJs } from "./commonjs.ts";
import { runGateway } from "./gateway.ts";
import { checkPackages } from "./packages.ts";
import { createProject } from "./project.ts";
import { type CaseResult, runTimes } from "./run-times.ts";
import { closedAddress, startFaults } from "./servers.ts";

/** Packs the packages, installs them into an empty project, and runs one suite in every run time. Part of `npm run test:ci`. */
const project = createProject();
let failed = await checkPackages(project);
failed = checkCommonJs(project) || failed;

const mock = await startMock();
const faults = await startFaults();
const addresses = { mock: mock.url, faults: faults.url, closed: await closedAddress() };
const table = new Map<string, { [runTime: string]: string }>();
for (const { name, run } of runTimes) {
  const results = await run(project.folder, addresses).catch((error: Error): CaseResult[] => [
    { name: "it starts", problem: error.message },
  ]);
  for (const { name: test, problem } of results) {
    const row = table.get(test) ?? {};
    row[name] = problem ? "✗" : "✓";
    table.set(test, row);
    if (problem) console.error(styleText("red", `${name}: ${test}: ${problem}`));
    failed ||= Boolean(problem);
  }
  console.log(`${name}: ${results.filter(({ problem }) => !problem).length} of ${results.length}`);
}
console.table(Object.fromEntries(table));

for (const { name, problem } of await runGateway(mock.url)) {
  console.log(`${problem ? "✗" : "✓"} the example store-gateway in workerd: ${name}`);
  if (problem) console.error(styleText("red", problem));
  failed ||= Boolean(problem);
}

await mock.close();
faults.close();
rmSync(project.folder, { recursive: true });
const counts = [...table.values()].flatMap((row) => Object.values(row));
console.log(`${counts.filter((mark) => mark === "✓").length} passed, ${counts.filter((mark) => mark === "✗").length} failed`);
process.exit(failed ? 1 : 0);
