import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { checkLive } from "../../src/live/check.ts";
import { readOnlyClient } from "../../src/live/client.ts";
import { readOnly } from "../../src/live/read-only.ts";
import { credentials, variables } from "../support/credentials.ts";
import { operations, reads } from "../support/examples.ts";
import { ids } from "../support/ids.ts";
import { alias, standIn } from "../support/stand-in.ts";

const writes = ["POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "get"];
const signal = new AbortController().signal;

beforeEach(() => {
  for (const name of variables) vi.stubEnv(name, credentials[name]);
});
afterEach(() => void vi.unstubAllEnvs());

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
    const yampi = readOnlyClient({ alias, baseUrl: url, maxRetries: 0 }, () => {});
    const send = yampi.raw[method] as unknown as (path: string) => Promise<unknown>;
    await expect(send("/minha-loja/customers/70001")).rejects.toThrow();
    expect(requests).toEqual([]);
  });

  test("of a description with writes, the operations that read are called, and no other", async () => {
    const { url, requests } = await standIn();
    const writing = reads.flatMap((operation) => writes.map((httpMethod) => ({ ...operation, httpMethod })));
    const traffic = await checkLive({
      operations: [...writing, ...operations],
      alias,
      baseUrl: url,
      ids,
      signal,
      onCall: () => {},
      onEvent: () => {},
    });
    expect(traffic.map(({ operation }) => operation.id)).toEqual(reads.map(({ id }) => id));
    expect(requests).toHaveLength(reads.length);
    for (const request of requests) expect(request).toMatch(/^GET /);
  });

  test("nothing at all without an alias, also where what needs none stands first in the description", async () => {
    const { url, requests } = await standIn();
    const globalsFirst = operations.toSorted((a, b) => a.path.indexOf("{alias}") - b.path.indexOf("{alias}"));
    const check = { operations: globalsFirst, alias: undefined, baseUrl: url, ids, signal, onCall: () => {}, onEvent: () => {} };
    await expect(checkLive(check)).rejects.toThrow(/^alias: /);
    expect(requests).toEqual([]);
  });
});
