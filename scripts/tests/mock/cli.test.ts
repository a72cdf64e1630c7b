import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { root } from "../../src/paths.ts";
import { ask } from "./ask.ts";

const program = join(root, "scripts", "src", "mock", "cli.ts");
let child: ChildProcess | undefined;
afterEach(() => child?.kill("SIGKILL"));

/** Starts the command; `text` grows with what it prints. */
function run(args: string[], env: { [name: string]: string } = {}) {
  const started = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env } });
  child = started;
  const output = { text: "", code: once(started, "exit").then(([code]) => code as number | null) };
  for (const stream of [started.stdout, started.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output.text += text;
    });
  }
  return { output, started };
}

describe("npm run mock", () => {
  it("says where it listens, its settings and which operation gives what; tells of every answer; and Ctrl-C stops it", async () => {
    const { output, started } = run(["--errors", "0%", "--latency", "0-5", "--port", "0", "--list"]);
    await expect.poll(() => output.text, { timeout: 240_000 }).toContain("Try it");
    expect(output.text).toMatch(/shape +observed\n/);
    expect(output.text).toMatch(/errors +none\n/);
    expect(output.text).toMatch(/latency +0 to 5 ms \(seed 1\)\n/);
    expect(output.text).toMatch(/GET +\/\{alias\}\/customers\/\{id\} +observed \(also documented\)/);
    expect(output.text).toMatch(/clusters\/\{id\}\/customers +inferred, for want of observed \(also documented, empty\)/);

    expect(output.text).toMatch(/DELETE \/\{alias\}\/webhooks\/\{id\} +204 without a body\n/);
    expect(output.text).not.toMatch(/undefined|null|NaN|\[object|\(also \)/);

    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(output.text) ?? [];
    const answer = await ask(url, "/{alias}/customers/{id}?skipCache=maria@example.com");
    expect(answer.status).toBe(422);
    await expect.poll(() => output.text).toContain("GET /minha-loja/customers/1 422\n    Request query parameter skipCache");
    expect(output.text).not.toContain("maria");

    started.kill("SIGINT");
    expect(await output.code).toBe(0);
    expect(output.text).toContain("The mock has stopped.");
  });

  it("counts the operations by what they give, and lists none unless asked to", async () => {
    const { output, started } = run(["--port", "0"]);
    await expect.poll(() => output.text, { timeout: 240_000 }).toContain("Try it");
    expect(output.text).toMatch(/serves +\d+ operations; examples: .*\d+ observed.*; --list shows each\n/);
    expect(output.text).not.toContain("{alias}");
    started.kill("SIGTERM");
    expect(await output.code).toBe(0);
  });

  it("refuses a share that it does not understand, without a stack", async () => {
    const { output } = run(["--errors", "500%"]);
    expect(await output.code).toBe(2);
    expect(output.text).toContain("Expected a share from 0% to 100%, such as 5%.");
    expect(output.text).toContain("npm run mock -- --help says more.");
    expect(output.text).not.toContain("    at ");
  });

  it("takes the port from PORT, and says which to try where it is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { output } = run([], { PORT: String(port) });
    expect(await output.code).toBe(1);
    other.close();
    expect(output.text).toContain(`Port ${port} is taken. Choose another: npm run mock -- --port ${port + 1}`);
  });
});
