import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { root } from "../../src/paths.ts";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { [name: string]: string } };
/** npm runs it by itself. */
const { postinstall: _, ...typed } = scripts;

/** Runs an npm script as the shell that npm starts would, but for the tasks before its program. */
async function run(script: string, ...args: string[]) {
  const words = script
    .replace(/^exec /, "")
    .replace(/(?<=turbo\.ts ).*(?=--then )/, "")
    .split(" ");
  const [command = "", ...given] = words;
  const file = command === "node" ? process.execPath : join(root, "node_modules", ".bin", command);
  const child = spawn(file, [...given, ...args], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once("close", resolve)),
  ]);
  return { code, stdout, stderr };
}

// Each is a process or two: `npm test` tries two commands of ours and one of another, `npm run test:ci` all.
const tried =
  process.env.YAMPI_TEST_ALL === "1"
    ? Object.entries(typed)
    : Object.entries(typed).filter(([name]) => /^(new|pack|format)$/.test(name));

describe.each(tried)("npm run %s", (name, script) => {
  it("prints how it is called, with --help", async () => {
    const { code, stdout } = await run(script, "--help");
    expect(code).toBe(0);
    expect(stdout).toMatch(/Usage: /);
    if (!script.startsWith("biome "))
      expect(stdout).toMatch(`Usage: npm ${/^(start|test)$/.test(name) ? "" : "run "}${name} -- `);
  });

  it("refuses an option that it does not know, in one line", async () => {
    const { code, stdout, stderr } = await run(script, "--nonsense");
    expect(code).toBe(script.startsWith("biome ") ? 1 : 2);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toEqual([expect.stringContaining("--nonsense")]);
  });
});
