import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it, onTestFinished } from "vitest";
import { isAll } from "../support/all.ts";

const cli = join(import.meta.dirname, "..", "..", "src", "cli.ts");
const run = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: "utf8" });

it.runIf(isAll)("Prints each thing that it made, and where", () => {
  const files = [...inject("printed").matchAll(/^ {2}docs\/dist\/site\/(\S+) {2,}\S/gm)].map(([, file = ""]) => file);
  expect(files).toContain("index.html");
  expect(files).toContain("pt-BR/reference/index.html");
  expect(files).toContain("postman.json");
  for (const file of files) expect(existsSync(join(inject("site"), file)), file).toBe(true);
});

it("Explains itself", () => {
  const { status, stdout } = run("--help");
  expect(status).toBe(0);
  expect(stdout).toContain("--out <folder>");
});

it("Refuses an option that it does not know, and a base without slashes", () => {
  const { status, stderr } = run("--output", "somewhere");
  expect(status).toBe(2);
  expect(stderr).toContain("--output");
  expect(run("--base", "docs")).toMatchObject({ status: 2, stderr: expect.stringContaining("--base") });
});

it("Does not replace a folder that is no earlier site", () => {
  const folder = join(inject("site"), "..", "not-a-site");
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "index.html"), "mine");
  const { status, stderr } = run("--out", folder);
  expect(status).toBe(1);
  expect(stderr).toContain("not-a-site");
  expect(existsSync(join(folder, "index.html"))).toBe(true);
});
