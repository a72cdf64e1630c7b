import { describe, expect, it } from "vitest";
import { operations } from "../../src/generated/operations.js";
import type { Settings } from "../../src/options/settings.js";
import { callContext } from "../../src/request/call-context.js";

const settings = { timeoutMs: 1_000, maxRetries: 0 } as Settings;
const hour = 3_600_000;

/** How many requests a route allows, and in how many milliseconds, before any response. */
function quotaOf(id: string): [limit: number | undefined, windowMs: number] {
  const operation = operations.find((each) => each.id === id);
  if (!operation) throw new Error(`No operation ${id}`);
  const { limit, windowMs } = callContext(settings, operation, "", {}).route;
  return [limit, windowMs];
}

describe("Before any response, the quota is the vendor's figure for", () => {
  it.each([
    ["coupons that are read", 120, ["promocodes.get", "promocodes.list"]],
    ["coupons that are changed", 30, ["promocodes.update"]],
    ["authentication", 10, ["auth.me"]],
    ["orders that are read", 120, ["orders.get", "orders.list"]],
    ["products and SKUs that are read", 30, ["products.get", "products.list", "skus.get", "skus.list"]],
    ["SKUs that are changed in bulk", 60, ["products.skus.batchUpdate"]],
    ["search", 60, operations.map(({ id }) => id).filter((id) => /^search\.|\.search$/.test(id))],
    ["everything else", 60, ["customers.get", "customers.list", "webhooks.create", "system.ping", "promocodes.delete"]],
  ])("%s: %i a minute", (_, limit, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect([id, ...quotaOf(id)]).toEqual([id, limit, 60_000]);
  });

  it("the tracking of orders that is written: 3 an hour", () => {
    const ids = operations.filter(({ id, method }) => /^orders\.tracking\./.test(id) && method === "POST").map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect([id, ...quotaOf(id)]).toEqual([id, 3, hour]);
  });

  it("every other resource: the default, 60 a minute", () => {
    const others = operations.filter(({ rateLimit, id }) => rateLimit && !/^(promocodes|auth|orders|products|skus)\./.test(id));
    expect(others.filter(({ rateLimit }) => rateLimit?.limit !== 60).map(({ id }) => id)).toEqual([]);
  });
});
