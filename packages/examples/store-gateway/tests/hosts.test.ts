import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { readHosts } from "../src/config.js";
import { aCoupon } from "./support/entities.ts";
import { startGateway } from "./support/gateway.ts";
import { heard } from "./support/leaks.ts";
import { json, upstream } from "./support/upstream.ts";

const store = () => upstream(() => json({ data: aCoupon() }));

/** Sends lines as they are, which no client of HTTP would; gives the response as it came. */
async function sendRaw(port: number, lines: readonly string[]): Promise<{ status: number; response: string }> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.end(`${lines.join("\r\n")}\r\n\r\n`);
  const response = await text(socket);
  heard(response);
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(response)?.[1]), response };
}

async function ask(
  hosts: (port: number) => readonly string[],
  { target = "/promocodes/9001", version = "1.1", allowedHosts = [] as string[] } = {},
) {
  const api = store();
  const { url } = await startGateway({ fetch: api.fetch, allowedHosts });
  const port = Number(new URL(url).port);
  const headers = hosts(port).map((host) => `Host: ${host}`);
  const lines = [`GET ${target.replace("PORT", String(port))} HTTP/${version}`, ...headers, "Connection: close"];
  return { ...(await sendRaw(port, lines)), calls: api.calls.length };
}

describe("the gateway serves its own names,", () => {
  test.each(["localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT", "LOCALHOST:PORT", "localhost.:PORT"])("%s", async (host) => {
    expect(await ask((port) => [host.replace("PORT", String(port))])).toMatchObject({ status: 200, calls: 1 });
  });

  test("also in a request as proxies send it", async () => {
    const target = "http://localhost:PORT/promocodes/9001";
    expect(await ask((port) => [`localhost:${port}`], { target })).toMatchObject({ status: 200, calls: 1 });
  });

  test.each([
    ["panel.example.com", ["panel.example.com"]],
    ["Panel.Example.com.", ["panel.example.com"]],
    ["panel.example.com:9999", ["panel.example.com"]],
    ["panel.example.com:8443", ["panel.example.com:8443"]],
    ["panel.example.com", ["panel.example.com:443"]],
    ["localhost:9999", ["localhost"]],
    ["[2001:db8::1]", ["[2001:db8::1]"]],
  ])("and to those that it was given: %s with %j", async (host, allowedHosts) => {
    expect(await ask(() => [host], { allowedHosts })).toMatchObject({ status: 200, calls: 1 });
  });
});

describe("a request for another name is refused with 421, and nothing reaches the store:", () => {
  test.each([
    "evil.example",
    "evil.example:PORT",
    "localhost.evil.example:PORT",
    "evil.example.:PORT",
    "127.0.0.1.evil.example:PORT",
    "localhost:1",
    "localhost",
    "localhost..:PORT",
    "evil.example@localhost:PORT",
    "localhost:PORT@evil.example",
    "localhost:PORT, evil.example",
    "localhost:PORT/evil",
    "0.0.0.0:PORT",
    "[::]:PORT",
    "::1",
    "[::1",
    "",
  ])("%j", async (host) => {
    const { status, response, calls } = await ask((port) => [host.replace("PORT", String(port))]);
    expect({ status, calls }).toEqual({ status: 421, calls: 0 });
    expect(response).toContain("Content-Type: application/problem+json");
    expect(response).toContain('"title":"Misdirected Request"');
    expect(response).not.toContain("evil");
  });

  test.each([
    ["http://evil.example/promocodes/9001", "localhost:PORT"],
    ["https://evil.example/promocodes/9001", "localhost:PORT"],
    ["HTTP://evil.example/promocodes/9001", "localhost:PORT"],
    ["http://localhost:PORT@evil.example/promocodes/9001", "localhost:PORT"],
    ["http://localhost:PORT/promocodes/9001", "evil.example"],
    ["ftp://localhost:PORT/promocodes/9001", "evil.example"],
  ])("%s with the header %s", async (target, host) => {
    expect(await ask((port) => [host.replace("PORT", String(port))], { target })).toMatchObject({ status: 421, calls: 0 });
  });

  test.each([
    ["panel.example.com:8443", "panel.example.com:9999"],
    ["panel.example.com", "example.com"],
    ["panel.example.com", "xpanel.example.com"],
  ])("with %s allowed, %s", async (allowed, host) => {
    expect(await ask(() => [host], { allowedHosts: [allowed] })).toMatchObject({ status: 421, calls: 0 });
  });

  test.each(["/health", "/openapi.json", "/", "/promocodes/9001/customers"])("at %s as well", async (target) => {
    expect(await ask(() => ["evil.example"], { target })).toMatchObject({ status: 421, calls: 0 });
  });
});

describe("a request without one Host is refused with 400, and nothing reaches the store:", () => {
  test.each([
    ["none", [], "1.1"],
    ["none, in HTTP/1.0", [], "1.0"],
    ["two", ["localhost:PORT", "localhost:PORT"], "1.1"],
    ["another one behind its own", ["localhost:PORT", "evil.example"], "1.1"],
    ["another one before its own", ["evil.example", "localhost:PORT"], "1.1"],
  ])("%s", async (_what, hosts, version) => {
    const { status, response, calls } = await ask((port) => hosts.map((host) => host.replace("PORT", String(port))), { version });
    expect({ status, calls }).toEqual({ status: 400, calls: 0 });
    expect(response).toContain("exactly one Host header");
  });
});

describe("ALLOWED_HOSTS", () => {
  test("takes names with commas between them", () => {
    expect(readHosts({ ALLOWED_HOSTS: "Panel.example.com, panel.example.com:8443,[::1]" })).toEqual([
      "panel.example.com",
      "panel.example.com:8443",
      "[::1]",
    ]);
    expect(readHosts({})).toEqual([]);
  });

  test.each(["*", "*.example.com", "https://panel.example.com", "panel.example.com/", "a b", "panel.example.com:x", "..", "::1"])(
    "refuses %s",
    (hosts) => {
      expect(() => readHosts({ ALLOWED_HOSTS: hosts })).toThrow(/^ALLOWED_HOSTS: expected names such as/);
    },
  );
});
