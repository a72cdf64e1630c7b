import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it, onTestFinished } from "vitest";
import { startRedis } from "./redis-server.js";
import { isTested } from "./support.js";

const root = join(import.meta.dirname, "..", "..", "..", "..");

const texts = [
  "packages/client/README.md",
  "packages/client/README.pt-BR.md",
  "docs/guides/en/rate-limits.md",
  "docs/guides/pt-BR/rate-limits.md",
];

/** The sample that shares a limit over Redis. */
function sampleOf(text: string): string {
  const samples = readFileSync(join(root, text), "utf8").matchAll(/```js\n(.*?)```/gs);
  const [sample] = [...samples].map(([, code = ""]) => code).filter((code) => code.includes("RedisRateLimiter"));
  return sample ?? "";
}

/** Calls the API whenever it is told to, and prints what came of it; the process has no listener that the sample has not. */
const calls = `
import { createInterface as lines } from "node:readline";
globalThis.fetch = async () => Response.json({ data: { id: 1 } });
console.log("ready");
for await (const _ of lines({ input: process.stdin })) console.log((await yampi.customers.get(1)).id);
redis.destroy();
`;

describe.runIf(isTested)("The sample of a limit that is shared over Redis", () => {
  it("is the same in every text", () => {
    const [sample, ...others] = texts.map(sampleOf);
    expect(sample).toContain("redis://localhost:6379");
    expect(others).toEqual(others.map(() => sample));
  });

  it("survives a Redis that goes away, and comes back", async () => {
    const redis = await startRedis();
    // Within the package, so that the sample imports it by its own name.
    const folder = mkdtempSync(join(import.meta.dirname, "..", "..", ".scratch-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "shared-limit.mjs");
    writeFileSync(file, sampleOf("packages/client/README.md").replace("redis://localhost:6379", redis.url) + calls);
    const env = { ...process.env, YAMPI_USER_TOKEN: "any", YAMPI_USER_SECRET_KEY: "any" };
    const child = spawn(process.execPath, [file], { env, stdio: ["pipe", "pipe", "inherit"] });
    onTestFinished(() => void child.kill());
    const printed = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const call = async (): Promise<unknown> => {
      child.stdin.write("call\n");
      return (await printed.next()).value;
    };

    expect((await printed.next()).value).toBe("ready");
    expect(await call()).toBe("1");
    await redis.stop();
    for (let times = 0; times < 3; times++) expect(await call()).toBe("1");
    const again = await startRedis(redis.port);
    onTestFinished(() => again.stop());
    expect(await call()).toBe("1");
    child.stdin.end();
    expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
  });
});
