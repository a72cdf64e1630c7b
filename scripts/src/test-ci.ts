import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { isAbsolute, join } from "node:path";
import { createCommand, readOptions } from "./command-line.ts";
import { root } from "./paths.ts";
import { pythonWithRequests } from "./programs.ts";
import { turbo } from "./turbo.ts";
import { vitest } from "./vitest.ts";
import { wholeTests } from "./whole-tests.ts";

interface Step {
  readonly cwd: string;
  /** Node where nothing else is named. */
  readonly command?: string;
  readonly args: readonly string[];
  readonly env?: { readonly [name: string]: string };
}

const children = new Set<ChildProcess>();

/**
 * `npm run test:ci`: what is too large for every `npm test`. It needs a clean checkout, and on Debian installs what is missing: a Redis,
 * a Chromium, PHP with Guzzle and Python with requests. On other systems it checks the generated files alone.
 */
readOptions(
  createCommand(
    "npm run test:ci",
    "Runs what is too large for npm test: all properties, responses, kills, signals and pages, the runtimes, Redis and the mutation check. It needs a clean checkout, and installs what is missing on Debian.",
  ),
);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  });
}
await generatedFilesAreCommitted();
if (process.platform !== "linux") {
  console.log("The runtimes and the shared limit are tested on Linux.");
  process.exit();
}
// `CHROMIUM_PATH` names another browser of that family.
installMissing({
  "redis-server": ["redis-server", "--version"],
  ...(process.env.CHROMIUM_PATH ? {} : { chromium: ["chromium", "--version"] }),
  "php-cli": ["php", "--version"],
  "php-guzzlehttp-guzzle": ["php", "-r", "require 'GuzzleHttp/autoload.php';"],
  "python3-requests": [pythonWithRequests(), "-c", "import requests"],
});
if ((await turbo(["build", "--output-logs=errors-only"])) !== 0) process.exit(1);

const [redis, ...others] = wholeTests.map(
  ([cwd, ...tests]): Step => ({ cwd, args: [vitest, "run", ...tests], env: { YAMPI_TEST_ALL: "1" } }),
);
const mutation: Step = { cwd: ".", args: [vitest, "run", "--config", "packages/client/tests/mutation/vitest.config.ts"] };
const runTimes: readonly Step[] = [
  { cwd: "tests/runtimes", command: "npm", args: ["ci", "--no-audit", "--no-fund"] },
  { cwd: ".", args: ["tests/runtimes/run.ts"] },
];
// Of those that need not be alone, two run at once, the longest first.
await inTurn(redis ? [redis] : []);
const waiting = [[mutation], runTimes, ...others.map((step) => [step])];
const lane = async (): Promise<void> => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await inTurn(next);
};
await Promise.all([lane(), lane()]);

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

/** Installs the packages of Debian whose command fails. */
function installMissing(packages: { readonly [name: string]: readonly [command: string, ...args: string[]] }): void {
  const missing = Object.entries(packages).filter(([, [command, ...args]]) => spawnSync(command, args).status !== 0);
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name);
  console.log(`Installing ${names.join(", ")}`);
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo"];
  for (const args of [
    ["update", "--quiet"],
    ["install", "--yes", "--quiet", ...names],
  ]) {
    const [command = "", ...rest] = [...asRoot, "apt-get", ...args];
    const { status } = spawnSync(command, rest, { stdio: ["ignore", "ignore", "inherit"] });
    if (status === 0) continue;
    console.error(`apt-get ${args[0]} failed. Install ${names.join(", ")} by hand, and run this again.`);
    process.exit(1);
  }
}

async function inTurn(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await run(step);
}

/** Runs a step and prints all that it said when it has ended, so that two at once stay apart. The first that fails ends everything. */
async function run({ cwd, command = process.execPath, args, env = {} }: Step): Promise<void> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: join(root, cwd),
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  children.add(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const [code] = (await once(child, "close")) as [number | null];
  children.delete(child);
  const name = [cwd, ...args.filter((arg) => !isAbsolute(arg))].join(" ");
  console.log(
    `${said}\n${code === 0 ? "Passed" : "Failed"} after ${((performance.now() - started) / 1000).toFixed(0)} s: ${name}\n`,
  );
  if (code === 0) return;
  for (const other of children) other.kill();
  process.exit(code ?? 1);
}
