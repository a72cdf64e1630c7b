import { once } from "node:events";
import { request } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../src/mock/server.ts";
import type { GivenResponse } from "../../src/mock/trouble.ts";
import { ask } from "./ask.ts";

const path = "/{alias}/customers/{id}";
const started: Mock[] = [];

async function start(options: MockOptions): Promise<Mock> {
  const mock = await startMock(options);
  started.push(mock);
  return mock;
}

/** What so many requests, one after the other, come to. */
async function statuses(options: MockOptions, count: number): Promise<(number | "reset")[]> {
  const { url } = await start(options);
  const outcomes: (number | "reset")[] = [];
  for (let number = 0; number < count; number++) {
    outcomes.push(
      await ask(url, path).then(
        ({ status }) => status,
        () => "reset" as const,
      ),
    );
  }
  return outcomes;
}

afterEach(async () => {
  for (const mock of started.splice(0)) await mock.close();
});

describe("A mock with errors", () => {
  it("lets about that share of its answers fail, in every way it knows", async () => {
    const outcomes = await statuses({ errors: 0.3, seed: 3 }, 200);
    const failed = outcomes.filter((outcome) => outcome !== 200);
    expect(failed.length).toBeGreaterThan(40);
    expect(failed.length).toBeLessThan(80);
    expect(new Set(failed)).toEqual(new Set([429, 500, 503, "reset"]));
  });

  it("lets all fail at 100 %, and none at 0 %", async () => {
    expect(await statuses({ errors: 1 }, 20)).not.toContain(200);
    expect(new Set(await statuses({ errors: 0, latencyMs: [0, 0] }, 20))).toEqual(new Set([200]));
  });

  it("fails the same requests in the same way with the same seed, and others with another", async () => {
    const first = await statuses({ errors: 0.5, seed: 1 }, 40);
    expect(await statuses({ errors: 0.5, seed: 1 }, 40)).toEqual(first);
    expect(await statuses({ errors: 0.5, seed: 2 }, 40)).not.toEqual(first);
  });

  it("answers a failure as the description shows it; a 429 may be repeated after a second", async () => {
    const { url } = await start({ errors: 1 });
    const answers: Response[] = [];
    while (new Set(answers.map(({ status }) => status)).size < 3) {
      const answer = await ask(url, path).catch(() => undefined);
      if (answer) answers.push(answer);
    }
    for (const answer of answers) {
      expect(await answer.json()).toMatchObject({ message: expect.any(String) });
      expect(answer.headers.get("sl-violations")).toBeNull();
      expect(answer.headers.get("Retry-After")).toBe(answer.status === 429 ? "1" : null);
    }
  });

  it("leaves the question of a browser whether it may ask alone", async () => {
    const { url } = await start({ errors: 1 });
    const headers = { Origin: "https://loja.example.com", "Access-Control-Request-Method": "GET" };
    // So often that some would be reset.
    for (let number = 0; number < 15; number++) {
      const { status } = await fetch(`${url}/minha-loja/customers/1`, { method: "OPTIONS", headers });
      expect(status).toBe(204);
    }
  });
});

describe("A mock with latency", () => {
  it("answers no sooner than that", async () => {
    const { url } = await start({ latencyMs: [500, 500] });
    const begin = performance.now();
    expect((await ask(url, path)).status).toBe(200);
    // A timer may fire within the millisecond before its time.
    expect(performance.now() - begin).toBeGreaterThanOrEqual(499);
  });

  it("stops at once, whoever is waiting", async () => {
    const mock = await startMock({ latencyMs: [60_000, 60_000] });
    const waiting = request(`${mock.url}/minha-loja/customers/1`, { headers: { Expect: "100-continue" } });
    const failed = once(waiting, "error");
    waiting.end();
    await once(waiting, "continue");
    await mock.close();
    expect(await failed).toEqual([expect.objectContaining({ code: "ECONNRESET" })]);
  });
});

describe("A mock with a listener", () => {
  it("tells of every answer what was asked, its status and what was wrong, and of the query nothing", async () => {
    const answers: GivenResponse[] = [];
    const { url } = await start({ onResponse: (answer) => answers.push(answer) });
    await (await ask(url, path)).text();
    await (await ask(url, `${path}?skipCache=maria@example.com`)).text();
    await expect.poll(() => answers.length).toBe(2);
    expect(answers).toEqual([
      { method: "GET", path: "/minha-loja/customers/1", status: 200, violations: [] },
      {
        method: "GET",
        path: "/minha-loja/customers/1",
        status: 422,
        violations: ["Request query parameter skipCache must be boolean"],
      },
    ]);
  });
});

describe("A mock on a port that is taken", () => {
  it.each([{}, { errors: 0.1 }])("rejects, with %j", async (options) => {
    const servers = () => process.getActiveResourcesInfo().filter((name) => name === "TCPServerWrap").length;
    const { url } = await start({});
    await expect.poll(servers, { message: "those of earlier tests are gone" }).toBe(1);
    await expect(startMock({ ...options, port: Number(new URL(url).port) })).rejects.toThrow("EADDRINUSE");
    await expect.poll(servers, { message: "none is left behind" }).toBe(1);
  });
});
