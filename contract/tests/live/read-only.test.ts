import { describe, expect, onTestFinished, test, vi } from "vitest";
import { checkLive } from "../../src/live/check.ts";
import { readOnlyClient } from "../../src/live/client.ts";
import { readOnly } from "../../src/live/read-only.ts";
import { operations, reads as readable } from "../support/examples.ts";
import { alias, credentials, standIn } from "../support/stand-in.ts";

const writes = ["POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "get"];
const signal = new AbortController().signal;

describe("nothing but GET is sent:", () => {
  test.each(writes)("the fetch of the check refuses %s", async (method) => {
    const { url, requests } = await standIn();
    const send = readOnly((address, init) => fetch(address, init));
    await expect(send(url, { method, signal })).rejects.toThrow(`sends GET alone, and not ${method}`);
    await expect(send(url, { signal })).rejects.toThrow("sends GET alone");
    expect(requests).toEqual([]);
    expect((await send(url, { method: "GET", signal })).ok).toBe(false);
    expect(requests).toEqual(["GET /"]);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"] as const)("the client of the check cannot %s", async (method) => {
    const { url, requests } = await standIn();
    const { YAMPI_USER_TOKEN: userToken, YAMPI_USER_SECRET_KEY: userSecretKey } = credentials;
    const yampi = readOnlyClient({ alias, userToken, userSecretKey, baseUrl: url, maxRetries: 0 }, () => {});
    const send = yampi.raw[method] as unknown as (path: string) => Promise<unknown>;
    await expect(send("/minha-loja/customers/70001")).rejects.toThrow();
    expect(requests).toEqual([]);
  });

  test("of a description with writes, the operations that read are called, and no other", async () => {
    const { url, requests } = await standIn();
    for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
    onTestFinished(() => void vi.unstubAllEnvs());
    const reads = readable.filter(({ id }) => id !== "customers.get");
    const writing = operations
      .filter(({ id }) => id === "customers.get")
      .flatMap((operation) => writes.map((httpMethod) => ({ ...operation, httpMethod })));
    const traffic = await checkLive({
      operations: [...writing, ...reads],
      alias,
      baseUrl: url,
      ids: new Map([
        ["clusters", 7],
        ["customers", 70001],
        ["promocodes", 9001],
      ]),
      signal,
      onCall: () => {},
      onEvent: () => {},
    });
    expect(traffic.map(({ operation }) => operation.id)).toEqual(reads.map(({ id }) => id));
    expect(requests).toHaveLength(reads.length);
    for (const request of requests) expect(request).toMatch(/^GET /);
  });
});
