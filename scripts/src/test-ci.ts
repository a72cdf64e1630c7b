import { execFileSync, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./paths.ts";
import { turbo } from "./turbo.ts";

/** The tests that `npm test` runs a part of: with fewer cases, sizes or pages. */
const whole: readonly (readonly [workspace: string, ...tests: string[]])[] = [
  ["packages/client", "tests/redis", "tests/fuzz", "tests/properties", "tests/faults/chaos", "tests/lists/killed"],
  ["packages/examples/webhook-receiver", "tests/program/killed", "tests/program/npm"],
  ["packages/examples/store-gateway", "tests/program/npm"],
  ["packages/examples/cluster-dashboard", "tests/browser", "tests/demo"],
  ["docs", "tests/site/browser"],
  ["scripts", "tests/commands/signals"],
];

/**
 * `npm run test:ci`: what is too large for every `npm test`. It needs a clean checkout, and on Debian installs what is missing: a Redis
 * and a Chromium. On other systems it checks the generated files alone.
 */
await generatedFilesAreCommitted();
if (process.platform !== "linux") {
  console.log("The run times and the shared limit are tested on Linux.");
  process.exit();
}
// `CHROMIUM_PATH` names another browser of that family.
installMissing({ "redis-server": "redis-server", ...(process.env.CHROMIUM_PATH ? {} : { chromium: "chromium" }) });
if ((await turbo(["build", "--output-logs=errors-only"])) !== 0) process.exit(1);

const vitest = join(createRequire(import.meta.url).resolve("vitest/package.json"), "..", "vitest.mjs");
run(process.execPath, [vitest, "run", "--config", "packages/client/tests/mutation/vitest.config.ts"], {});
for (const [cwd, ...tests] of whole) run(process.execPath, [vitest, "run", ...tests], { cwd, YAMPI_TEST_ALL: "1" });
run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: "tests/runtimes" });
run(process.execPath, ["tests/runtimes/run.ts"], {});

/** In a clean checkout, nothing else can differ. */
async function generatedFilesAreCommitted(): Promise<void> {
  const code = await turbo(["generate", "--force", "--output-logs=errors-only"]);
  if (code !== 0) process.exit(code);
  const changed = execFileSync("git", ["status", "--porcelain", "--", ":(glob)**/generated/**"], {
    cwd: root,
    encoding: "utf8",
  }).trimEnd();
  if (changed) {
    console.error(
      `Generated files are not what the description makes:\n${changed}\nRun \`npm run generate\` and commit the result.`,
    );
    process.exit(1);
  }
  console.log("Generated files are committed as the description makes them.");
}

function installMissing(packages: { readonly [command: string]: string }): void {
  const missing = Object.entries(packages).filter(([command]) => spawnSync(command, ["--version"]).status !== 0);
  if (missing.length === 0) return;
  const names = missing.map(([, name]) => name);
  console.log(`Installing ${names.join(" and ")}`);
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo"];
  for (const args of [
    ["update", "--quiet"],
    ["install", "--yes", "--quiet", ...names],
  ]) {
    const [command = "", ...rest] = [...asRoot, "apt-get", ...args];
    const { status } = spawnSync(command, rest, { stdio: ["ignore", "ignore", "inherit"] });
    if (status === 0) continue;
    console.error(`apt-get ${args[0]} failed. Install ${names.join(" and ")} by hand, and run this again.`);
    process.exit(1);
  }
}

function run(command: string, args: string[], { cwd = ".", ...env }: { cwd?: string; [name: string]: string | undefined }): void {
  const { status } = spawnSync(command, args, { cwd: join(root, cwd), stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}
