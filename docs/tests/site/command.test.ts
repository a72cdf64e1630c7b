import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const source = join(import.meta.dirname, "..", "..", "src");
const run = (program: string, env: object, ...args: string[]) =>
  spawnSync(process.execPath, [join(source, program), ...args], { encoding: "utf8", env: { ...process.env, ...env } });

it.each(["build.ts", "serve.ts"])("A base without slashes is refused before anything is made or served: %s", (program) => {
  const { status, stderr } = run(program, { DOCS_BASE: "docs" });
  expect(status).toBe(2);
  expect(stderr).toContain("DOCS_BASE: expected a path with a slash at both ends");
});

it("The server explains itself", () => {
  expect(run("serve.ts", {}, "--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("--port <number>") });
});
