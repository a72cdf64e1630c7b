import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { aCustomer } from "./support/entities.ts";
import { startGateway } from "./support/gateway.ts";
import { json, upstream } from "./support/upstream.ts";

/** A gateway with little patience, and a connection to it. */
async function connected(times: object, fetch = upstream(() => json({ data: [] })).fetch) {
  const { url, get } = await startGateway({ fetch, times });
  const socket = connectTo(url);
  await once(socket, "connect");
  return { socket, get, url, host: new URL(url).host };
}

function connectTo(url: string): Socket {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.on("error", () => {});
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** Waits until the other side ends the connection; gives what it said before. */
async function ending(socket: Socket): Promise<string> {
  let said = "";
  socket.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  // What is sent to a side that has closed fails, which is not the end yet.
  if (!socket.destroyed) await new Promise((resolve) => socket.once("close", resolve));
  return said;
}

/** Sends a piece of it every few milliseconds until the connection ends. */
function trickle(socket: Socket, piece: string): void {
  const timer = setInterval(() => socket.writable && socket.write(piece), 10);
  socket.once("close", () => clearInterval(timer));
}

// Others have to be served within these times on a busy machine, too.
const short = { headersMs: 500, requestMs: 1_000, keepAliveMs: 500 };
/** Here only the time of the headers ends anything. */
const shortHeaders = { headersMs: 500, requestMs: 600_000, keepAliveMs: 600_000, idleMs: 600_000 };

test.each([
  [0, "timeout=5"],
  [1, "timeout=75"],
])("behind %i proxies an idle connection is kept for so long: %s", async (trustedProxies, told) => {
  const { url } = await startGateway({ fetch: upstream(() => json({ data: [] })).fetch, trustedProxies });
  const { headers } = await fetch(`${url}/health`);
  expect(headers.get("Keep-Alive")).toBe(told);
});

describe("a visitor who is slow on purpose loses the connection, and others are served meanwhile:", () => {
  test("one who sends nothing", async () => {
    const { socket, get } = await connected(shortHeaders);
    expect(await get("/health")).toMatchObject({ status: 200 });
    expect(await ending(socket)).toMatch(/^(HTTP\/1\.1 408|$)/);
  });

  test("one whose headers never end", async () => {
    const { socket, get, host } = await connected(shortHeaders);
    socket.write(`GET /health HTTP/1.1\r\nHost: ${host}\r\n`);
    trickle(socket, "X-More: 1\r\n");
    expect(await get("/health")).toMatchObject({ status: 200 });
    expect(await ending(socket)).toMatch(/^HTTP\/1\.1 408/);
  });

  test("one whose first line never ends", async () => {
    const { socket } = await connected(shortHeaders);
    socket.write("GET /");
    trickle(socket, "x");
    expect(await ending(socket)).toMatch(/^HTTP\/1\.1 408/);
  });

  test.each([
    ["POST", "405"],
    ["GET", "200"],
  ])("one whose body never ends, of a %s", async (method, status) => {
    const { socket, host } = await connected({ ...shortHeaders, requestMs: 1_000 });
    socket.write(`${method} /promocodes HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 1000000\r\n\r\n`);
    trickle(socket, "x");
    expect(await ending(socket)).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`));
  });

  test("one who keeps the connection without a next request", async () => {
    const { socket, host } = await connected(short);
    socket.write(`GET /health HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    expect(await ending(socket)).toMatch(/^HTTP\/1\.1 200/);
  });

  test("one who begins a second request and does not end it", async () => {
    const { socket, host } = await connected(shortHeaders);
    socket.write(`GET /health HTTP/1.1\r\nHost: ${host}\r\n\r\nGET /health HTTP/1.1\r\n`);
    trickle(socket, "X-More: 1\r\n");
    expect(await ending(socket)).toMatch(/^HTTP\/1\.1 200[\s\S]*HTTP\/1\.1 408/);
  });

  test("one who does not read the response", async () => {
    const list = Array.from({ length: 100 }, (_, id) => aCustomer({ id: id + 1, name: "x".repeat(30_000) }));
    const api = upstream(() => json({ data: list }));
    const { socket, url, host } = await connected({ idleMs: 200 }, api.fetch);
    // Together 30 MB, which is more than what the buffers of both sides hold.
    socket.write(`GET /clusters/7/customers HTTP/1.1\r\nHost: ${host}\r\n\r\n`.repeat(10));
    await expect.poll(() => api.calls.length).toBe(1);
    // Others who do nothing lose their connections meanwhile, and so does this one.
    for (let round = 0; round < 5; round++) await ending(connectTo(url));
    expect((await ending(socket)).length).toBeLessThan(30_000_000);
  });
});

test("a visitor who ends their side of the connection after the request gets the response", async () => {
  let respond = (_response: Response): void => {};
  const api = upstream(() => new Promise((resolve) => (respond = resolve)));
  const { socket, get, host } = await connected({}, api.fetch);
  socket.end(`GET /promocodes HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  await expect.poll(() => api.calls).toHaveLength(1);
  // By the time of this response the gateway has seen the end.
  expect(await get("/health")).toMatchObject({ status: 200 });
  respond(json({ data: [] }));
  expect(await ending(socket)).toMatch(/^HTTP\/1\.1 200[\s\S]*"data":\[\]/);
});

test("headers that are larger than any visitor needs are refused with 431", async () => {
  const { socket, host } = await connected({});
  socket.write(`GET /health HTTP/1.1\r\nHost: ${host}\r\nCookie: ${"x".repeat(9_000)}\r\n\r\n`);
  expect(await ending(socket)).toMatch(/^HTTP\/1\.1 431/);
});

test("a store that takes its time is not a visitor who does", async () => {
  let respond = (_response: Response): void => {};
  let asked = (): void => {};
  const called = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const { get } = await connected(
    short,
    upstream(() => {
      asked();
      return new Promise((resolve) => {
        respond = resolve;
      });
    }).fetch,
  );
  const waiting = get("/clusters/7/customers");
  await called;
  // Longer than the visitor may take for the request: the silent connection of this test is gone by then.
  const { socket } = await connected(short);
  await ending(socket);
  respond(json({ data: [] }));
  expect(await waiting).toMatchObject({ status: 200 });
});
