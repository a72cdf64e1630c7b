import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort } from "@yampi-openapi/scripts/free-port";
import { expect, inject, it, onTestFinished } from "vitest";
import { isAll } from "../support/all.ts";
import { base } from "../support/setup.ts";

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

// The site is made for `npm run test:ci`.
it.runIf(isAll)("The server has the site below its base, and leads there from elsewhere", async () => {
  const port = await freePort();
  const env = { ...process.env, DOCS_OUT: inject("site"), DOCS_BASE: base };
  const server = spawn(process.execPath, [join(source, "serve.ts"), "--port", String(port)], { env });
  onTestFinished(() => void server.kill());
  const [printed] = (await once(server.stdout, "data")) as [Buffer];
  expect(printed.toString()).toContain(`http://localhost:${port}${base} `);
  const statusOf = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual" })).status;
  expect(await statusOf(base)).toBe(200);
  expect(await statusOf(`${base}reference/index.html`)).toBe(200);
  expect(await statusOf(`${base}nothing.html`)).toBe(404);
  expect(await statusOf("/reference/index.html")).toBe(302);
});
