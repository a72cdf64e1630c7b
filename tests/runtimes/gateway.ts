import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { Miniflare, type Response } from "miniflare";
import type { CaseResult } from "./run-times.ts";
import { listen } from "./servers.ts";

const entry = join(import.meta.dirname, "..", "..", "packages", "examples", "store-gateway", "dist", "worker.js");
const credentials = { YAMPI_USER_TOKEN: "token-of-the-suite", YAMPI_USER_SECRET_KEY: "key-of-the-suite" };
const mayNotLeave = /-of-the-suite|"token"|login_url|12345678909|maria@|90000-?000/;

/** The example store-gateway as a Worker, with the rate limiting binding that its wrangler.jsonc asks for. */
export async function runGateway(mock: string): Promise<CaseResult[]> {
  const script = await bundle();
  const results: CaseResult[] = [];
  const check = async (name: string, api: string, run: (get: Get) => Promise<void>): Promise<void> => {
    const worker = start(script, api);
    const get: Get = async (path, from = "198.51.100.1") => {
      const answer = await worker.dispatchFetch(`http://worker${path}`, { headers: { "CF-Connecting-IP": from } });
      const text = await answer.text();
      equal(mayNotLeave.exec(`${[...answer.headers].join("\n")}\n${text}`)?.[0], undefined);
      return { status: answer.status, headers: answer.headers, body: JSON.parse(text) };
    };
    const problem = await run(get).then(
      () => undefined,
      (error: Error) => error.message,
    );
    await worker.dispose();
    results.push(problem === undefined ? { name } : { name, problem });
  };

  await check("masked customers, a coupon and a description", mock, async (get) => {
    const { body } = await get("/clusters/7/customers?limit=100");
    equal((body as { data: { email: string }[] }).data[0]?.email, "m***@e***.com");
    equal(((await get("/promocodes/9001")).body as { code: string }).code, "BEMVINDO10");
    equal(((await get("/openapi.json")).body as { openapi: string }).openapi, "3.1.0");
    equal((await get("/promocodes/abc")).status, 400);
  });

  await check("a limit a visitor, kept by the binding", mock, async (get) => {
    const statuses: number[] = [];
    for (let count = 0; count < 6; count++) statuses.push((await get("/promocodes/9001")).status);
    equal(statuses.join(), "200,200,200,200,200,429");
    equal((await get("/promocodes/9001")).headers.get("Retry-After"), "60");
    equal((await get("/promocodes/9001", "198.51.100.2")).status, 200);
  });

  const slow = await startSlow();
  await check("requests at the same time share one call of the API", slow.url, async (get) => {
    const visitors = Array.from({ length: 10 }, (_, index) => get("/clusters/7/customers", `198.51.100.${index}`));
    await slow.called;
    slow.answer();
    for (const { status } of await Promise.all(visitors)) equal(status, 200);
    equal((await get("/clusters/7/customers", "198.51.100.99")).status, 200);
    equal(slow.count(), 1);
  });
  slow.close();
  return results;
}

type Get = (path: string, from?: string) => Promise<{ status: number; headers: Response["headers"]; body: unknown }>;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "esm", target: "es2022", write: false });
  return outputFiles[0]?.text ?? "";
}

function start(script: string, api: string): Miniflare {
  return new Miniflare({
    modules: true,
    script,
    compatibilityDate: "2026-07-01",
    bindings: { YAMPI_ALIAS: "minha-loja", YAMPI_BASE_URL: api, ...credentials },
    ratelimits: { VISITOR_LIMITER: { namespace_id: "1001", simple: { limit: 5, period: 60 } } },
  });
}

/** An API that answers when it is told to. */
async function startSlow() {
  let count = 0;
  let answer = (): void => {};
  let tell = (): void => {};
  const called = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const server = createServer((_request, response) => {
    count += 1;
    answer = () => response.setHeader("Content-Type", "application/json").end('{"data":[]}');
    tell();
  });
  return { url: await listen(server), called, answer: () => answer(), count: () => count, close: () => server.close() };
}

function equal(actual: unknown, expected: unknown): void {
  if (!Object.is(actual, expected)) throw new Error(`expected ${String(expected)}, got ${String(actual)}`);
}
