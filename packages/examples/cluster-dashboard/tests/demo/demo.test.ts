import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import type { GatewayPage } from "@yampi-openapi/example-store-gateway/responses";
import { freePort } from "@yampi-openapi/scripts/free-port";
import { root } from "@yampi-openapi/scripts/paths";
import { expect, onTestFinished, test } from "vitest";

/** Runs `npm run demo` without the build before it. */
function demo(...args: string[]) {
  return started(process.execPath, [join(root, "scripts", "src", "demo.ts"), ...args]);
}

/** Runs `npm run demo` itself. */
function npmRunDemo(...args: string[]) {
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  return started(command, [...first, "run", "demo", "--", ...args]);
}

function started(command: string, args: readonly string[]) {
  const child = spawn(command, args, { cwd: root });
  const said = { out: "", error: "" };
  child.stdout.on("data", (text) => (said.out += text));
  child.stderr.on("data", (text) => (said.error += text));
  onTestFinished(() => void child.kill("SIGTERM"));
  return { child, said, ended: once(child, "close").then(([code]) => code as number | null) };
}

/** Takes a port of this machine until it is closed. */
async function takePort() {
  const port = await freePort();
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  const free = async (): Promise<void> => {
    server.close();
    await once(server, "close");
  };
  return { port, free };
}

// Windows has no signal that a program can send for Ctrl-C.
test.skipIf(process.platform === "win32")(
  "The demo prints one address, where page and gateway respond, and Ctrl-C stops all of it",
  async () => {
    const port = await freePort();
    const { child, said, ended } = demo("--port", String(port));
    await once(child.stdout, "data");
    const [address = ""] = said.out.match(/http:\S+/g) ?? [];
    expect(new URL(address).port).toBe(String(port));
    expect(await (await fetch(address)).text()).toContain('<div id="root">');
    const pageOf = async (path: string) => (await (await fetch(new URL(path, address))).json()) as GatewayPage<object>;
    expect((await pageOf("/clusters/7/customers?limit=100")).pagination?.total).toBe(1_800);
    expect((await pageOf("/orders?limit=100")).pagination?.total).toBe(3_600);

    child.kill("SIGINT");
    expect(await ended).toBe(0);
    expect(said).toEqual({ out: expect.stringMatching(/The demo has stopped\.\n$/), error: "" });
    await expect(fetch(address)).rejects.toThrow();
  },
);

// `npm run test:ci` tries both.
const signals = process.env.YAMPI_TEST_ALL === "1" ? (["SIGTERM", "SIGINT"] as const) : (["SIGTERM"] as const);
test.skipIf(process.platform === "win32").each(signals)("%s to npm run demo alone stops all of it", async (signal) => {
  const port = await freePort();
  const { child, said, ended } = npmRunDemo("--port", String(port));
  await expect.poll(() => said.out, { timeout: 240_000 }).toContain("Open http");
  child.kill(signal);
  // The streams close when the last process that has them is gone.
  await ended;
  expect(said.out).toMatch(/The demo has stopped\.\n$/);
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
});

test("The demo says it when the port is taken, and which argument does not fit", async () => {
  const { port, free } = await takePort();
  onTestFinished(free);
  const taken = demo("--port", String(port));
  expect(await taken.ended).toBe(1);
  expect(taken.said.error).toBe(`Port ${port} is taken. Choose another: npm run demo -- --port ${port + 1}\n`);
  const wrong = demo("--port", "http");
  expect(await wrong.ended).toBe(2);
  expect(wrong.said.error).toContain("option '--port <n>' argument 'http' is invalid. Expected a whole number from 1 to 65535.");
});
