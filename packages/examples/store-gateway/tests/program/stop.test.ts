import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { startGateway } from "../support/gateway.ts";
import { upstream } from "../support/upstream.ts";
import { freePort, start, takePort } from "./program.ts";

const credentials = {
  YAMPI_ALIAS: "minha-loja",
  YAMPI_USER_TOKEN: "token-of-the-suite",
  YAMPI_USER_SECRET_KEY: "key-of-the-suite",
};

/** A store that takes requests and never ends a response; `begin` may begin one. */
async function silentStore(begin: (response: ServerResponse) => void = () => {}) {
  let tell = (): void => {};
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const left = { count: 0 };
  const server = createServer((_request, response) => {
    response.once("close", () => {
      left.count += 1;
    });
    begin(response);
    tell();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, left };
}

const half = (response: ServerResponse): void => {
  response.writeHead(200, { "Content-Type": "application/json" });
  response.write('{"data":[');
};

// Windows has no signals that a program could heed.
describe.skipIf(process.platform === "win32")(
  "within its grace, a signal ends the program and frees its port, though the store",
  () => {
    test.each([
      ["is silent", "SIGTERM", undefined],
      ["is silent", "SIGINT", undefined],
      ["stops in the middle of a response", "SIGTERM", half],
    ] as const)("%s: %s", async (_what, signal, begin) => {
      const store = await silentStore(begin);
      const PORT = await freePort();
      const { child, ending, started } = start({ ...credentials, PORT, YAMPI_BASE_URL: store.url, GRACE_SECONDS: "1" });
      await started;
      const asked = fetch(`http://127.0.0.1:${PORT}/clusters/7/customers`);
      await store.asked;
      const before = performance.now();
      child.kill(signal);
      const response = await asked;
      expect([response.status, await response.json()]).toMatchObject([503, { detail: "The gateway is stopping." }]);
      expect(await ending).toMatchObject({ code: 0, stderr: "503 StoppedError\n" });
      // The grace, and what a busy machine takes for the rest. The store is silent for ever.
      expect(performance.now() - before).toBeLessThan(30_000);
      await expect.poll(() => store.left.count).toBe(1);
      await takePort(PORT);
    });

    test("is silent, and the visitor reads nothing and has sent half a request", async () => {
      const store = await silentStore();
      const PORT = await freePort();
      const { child, ending, started } = start({ ...credentials, PORT, YAMPI_BASE_URL: store.url, GRACE_SECONDS: "1" });
      await started;
      const [asking, halfway] = [connect(Number(PORT), "127.0.0.1"), connect(Number(PORT), "127.0.0.1")];
      for (const socket of [asking, halfway]) socket.on("error", () => {}).pause();
      asking.write(`GET /promocodes/1 HTTP/1.1\r\nHost: localhost:${PORT}\r\n\r\n`);
      halfway.write("GET /promocodes/1 HTTP/1.1\r\n");
      await store.asked;
      child.kill("SIGTERM");
      expect(await ending).toMatchObject({ code: 0 });
      await takePort(PORT);
    });

    test("is silent, and nobody waits for it any more", async () => {
      const store = await silentStore();
      const PORT = await freePort();
      const { child, ending, started } = start({ ...credentials, PORT, YAMPI_BASE_URL: store.url, GRACE_SECONDS: "1" });
      await started;
      const leaving = new AbortController();
      const asked = fetch(`http://127.0.0.1:${PORT}/promocodes/1`, { signal: leaving.signal }).catch(() => undefined);
      await store.asked;
      leaving.abort();
      await asked;
      child.kill("SIGTERM");
      expect(await ending).toMatchObject({ code: 0 });
      await takePort(PORT);
    });
  },
);

test("a gateway in a program leaves no call of the store behind when it closes", async () => {
  const signals: AbortSignal[] = [];
  const { fetch } = upstream((_url, { signal }) => {
    signals.push(signal as AbortSignal);
    return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
  });
  const { url, get, close } = await startGateway({ fetch, graceMs: 100 });
  const asked = get("/promocodes/1");
  await expect.poll(() => signals.length).toBe(1);
  await close();
  expect(await asked).toMatchObject({ status: 503, json: { detail: "The gateway is stopping." } });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  await takePort(new URL(url).port);
});

test("a connection that was kept is not waited for once its request has a response", async () => {
  let respond = (_response: Response): void => {};
  const api = upstream(() => new Promise((resolve) => (respond = resolve)));
  const { url, close } = await startGateway({ fetch: api.fetch, graceMs: 60_000, times: { keepAliveMs: 60_000 } });
  const request = fetch(`${url}/clusters/7/customers`);
  await expect.poll(() => api.calls.length).toBe(1);
  const closed = close();
  respond(Response.json({ data: [] }));
  expect((await request).headers.get("Connection")).toBe("close");
  await closed;
});
