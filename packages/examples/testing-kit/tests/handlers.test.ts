import { YampiApiError, YampiAuthenticationError, YampiNotFoundError } from "@yampi-openapi/client";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { failOnce, productionUrl, type Shape, type YampiHandlersOptions, yampiFactories } from "../src/index.js";
import { get } from "./support/call.ts";
import { description } from "./support/description.ts";
import { serve } from "./support/server.ts";

const make = yampiFactories();
const customers = make.customers(250);
const [coupon, unused] = [make.promocode(), make.promocode()];
const ids = customers.map(({ id }) => id);
const store = {
  customers,
  promocodes: [coupon, unused],
  usedBy: { [coupon.id]: ids },
  clusters: [make.cluster(), make.cluster()],
  inCluster: { 7: ids.slice(0, 30) },
};
const [first] = customers as [(typeof customers)[number]];

test("the handlers stand where the description says that the API does", () => {
  expect((description.servers as unknown as { url: string }[])[0]?.url).toBe(productionUrl);
});

describe.each<Shape>(["observed", "documented"])("in the %s shape", (shape) => {
  test("every route responds with what the description allows, and the client reads the same from it", async () => {
    const { yampi } = serve({ ...store, shape });
    for (const path of [
      `/pricing/promocodes/${coupon.id}`,
      `/pricing/promocodes/${coupon.id}/customers?limit=100&page=3`,
      `/customers/${first.id}?include=addresses`,
      "/customers/clusters/7/customers",
      "/customers/clusters/8/customers",
    ]) {
      expect((await get(path)).status).toBe(200);
    }
    expect(await yampi.promocodes.get(coupon.id)).toEqual(coupon);
    expect(await yampi.customers.get(first.id, { include: ["addresses"] })).toEqual(first);
    const { addresses: _, ...withoutAddresses } = first;
    expect(await yampi.customers.get(first.id)).toEqual(withoutAddresses);
    expect((await yampi.clusters.listCustomers(7).toArray({ limit: 100 })).map(({ id }) => id)).toEqual(ids.slice(0, 30));
    expect((await yampi.promocodes.listCustomers(coupon.id).toArray({ limit: 1_000 })).map(({ id }) => id)).toEqual(ids);
    expect(await yampi.promocodes.listCustomers(unused.id).toArray({ limit: 1 })).toEqual([]);
  });

  test("errors are those of the API, on every route", async () => {
    serve({ ...store, shape, alias: "minha-loja", credentials: { userToken: "right", userSecretKey: "right" } });
    const right = { headers: { "User-Token": "right", "User-Secret-Key": "right" } };
    for (const path of [
      "/pricing/promocodes/1",
      "/pricing/promocodes/1/customers",
      "/customers/1",
      "/customers/clusters/1/customers",
    ]) {
      expect((await get(path, right)).status).toBe(404);
      expect((await get(path, {})).status).toBe(401);
      expect((await get(path)).status).toBe(401);
    }
  });
});

describe("the shapes differ", () => {
  test("in the envelope of one", async () => {
    serve({ ...store, shape: "observed" });
    expect((await get(`/customers/${first.id}`)).body).toMatchObject({ data: { id: first.id } });
    expect((await get(`/pricing/promocodes/${coupon.id}`)).body).toMatchObject({ data: { id: coupon.id } });
  });

  test("and of the other", async () => {
    serve({ ...store, shape: "documented" });
    expect((await get(`/customers/${first.id}`)).body).toMatchObject({ data: [{ id: first.id }] });
    expect((await get(`/pricing/promocodes/${coupon.id}`)).body).toMatchObject({ id: coupon.id });
    expect((await get("/customers/clusters/7/customers")).body).toMatchObject({ meta: { pagination: { total: "30" } } });
  });

  test("in the list of a coupon that one customer used, which the vendor's page shows bare", async () => {
    const { yampi } = serve({ ...store, usedBy: { [coupon.id]: [first.id] }, shape: "documented" });
    expect((await get(`/pricing/promocodes/${coupon.id}/customers`)).body).toMatchObject({ id: first.id });
    expect(await yampi.promocodes.listCustomers(coupon.id).toArray({ limit: 10 })).toHaveLength(1);
  });
});

describe("a list", () => {
  test("has ten items on a page unless it is asked for more, and a hundred at the most", async () => {
    serve(store);
    const list = `/pricing/promocodes/${coupon.id}/customers`;
    const page = async (query: string) => ((await get(list + query)).body as { data: { id: number }[] }).data.map(({ id }) => id);
    expect(await page("")).toEqual(ids.slice(0, 10));
    expect(await page("?page=2&limit=100")).toEqual(ids.slice(100, 200));
    expect(await page("?limit=500")).toEqual(ids.slice(0, 100));
    expect(await page("?page=99")).toEqual([]);
  });

  test("may come without counters, and the client reads it to its end", async () => {
    const { yampi } = serve({ ...store, counters: false });
    expect((await get(`/pricing/promocodes/${coupon.id}/customers`)).body).not.toHaveProperty("meta");
    expect(await yampi.promocodes.listCustomers(coupon.id).toArray({ limit: 1_000 })).toHaveLength(250);
  });

  test("ends at record 10 000, however long it is", async () => {
    const many = make.customers(10_050);
    const { yampi } = serve({ ...store, customers: many, usedBy: {}, inCluster: { 7: many.map(({ id }) => id) } });
    expect((await get("/customers/clusters/7/customers?page=101&limit=100")).body).toEqual({ message: "Maximum limit is 10000" });
    let count = 0;
    const reading = (async () => {
      for await (const _ of yampi.clusters.listCustomers(7)) count += 1;
    })();
    await expect(reading).rejects.toThrow(YampiApiError);
    expect(count).toBe(10_000);
  });

  test("is read anew with every request, so a test can change it while it is read", async () => {
    const used = [...ids];
    const { yampi } = serve({ ...store, usedBy: { [coupon.id]: used } });
    const seen: number[] = [];
    for await (const { id } of yampi.promocodes.listCustomers(coupon.id)) {
      if (seen.push(id) === 100) used.shift();
    }
    expect(seen).toEqual(ids);
  });
});

describe("refused is", () => {
  test("who brings no credentials, or half of them", async () => {
    serve(store);
    for (const half of [{}, { "User-Token": "any" }, { "User-Secret-Key": "any" }]) {
      expect((await get(`/customers/${first.id}`, { headers: half })).status).toBe(401);
    }
  });

  test("who brings another's credentials", async () => {
    const { yampi } = serve({ ...store, credentials: { userToken: "right", userSecretKey: "right" } });
    await expect(yampi.customers.get(first.id)).rejects.toThrow(YampiAuthenticationError);
  });

  test("another alias, as not found", async () => {
    const { yampi } = serve({ ...store, alias: "outra-loja" });
    await expect(yampi.customers.get(first.id)).rejects.toThrow(YampiNotFoundError);
    expect((await yampi.customers.get(first.id, {}, { alias: "outra-loja" })).id).toBe(first.id);
  });

  test("a filter, since the store would not filter", async () => {
    serve(store);
    const { status, body } = await get(`/pricing/promocodes/${coupon.id}/customers?search=active:true&orderBy=id`);
    expect(status).toBe(422);
    expect(Object.keys((body as { errors: object }).errors)).toEqual(["search", "orderBy"]);
  });

  test("a store that names what it has not got", () => {
    const refused = (options: YampiHandlersOptions) => () => serve({ ...store, ...options });
    expect(refused({ usedBy: { 1: [] } })).toThrow("usedBy: there is no coupon 1");
    expect(refused({ usedBy: { [coupon.id]: [1] } })).toThrow("usedBy: there is no customer 1");
    expect(refused({ inCluster: { 1: [] } })).toThrow("inCluster: there is no cluster 1");
    expect(refused({ inCluster: { 7: [1] } })).toThrow("inCluster: there is no customer 1");
  });
});

describe("the limit", () => {
  test("counts by route, tells what is left, and begins anew with its window", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    serve({ ...store, rateLimit: { limit: 2, windowSeconds: 30 } });
    const left = async (path: string) => {
      const { status, headers } = await get(path);
      return [status, headers.get("X-RateLimit-Limit"), headers.get("X-RateLimit-Remaining"), headers.get("Retry-After")];
    };
    expect(await left(`/customers/${first.id}`)).toEqual([200, "2", "1", null]);
    vi.setSystemTime(Date.now() + 10_000);
    expect(await left("/customers/1")).toEqual([404, "2", "0", null]);
    expect(await left(`/customers/${first.id}`)).toEqual([429, "2", "0", "20"]);
    expect(await left(`/pricing/promocodes/${coupon.id}`)).toEqual([200, "2", "1", null]);
    vi.setSystemTime(Date.now() + 20_000);
    expect(await left(`/customers/${first.id}`)).toEqual([200, "2", "1", null]);
  });

  test("is met by a client that is told to disregard it", async () => {
    const { yampi } = serve({ ...store, rateLimit: { limit: 2 } });
    const list = yampi.promocodes.listCustomers(coupon.id, {}, { maxRetries: 0 });
    await expect(list.toArray({ limit: 1_000 })).rejects.toMatchObject({ status: 429, retryAfterMs: 60_000 });
  });
});

describe("failOnce", () => {
  test.each([429, 500, 503] as const)("fails the next request with %d, and the client tries it again", async (status) => {
    const { server, yampi } = serve(store);
    server.use(failOnce(status, { retryAfterSeconds: 0 }));
    expect((await yampi.promocodes.get(coupon.id)).id).toBe(coupon.id);
  });

  test.each([401, 403, 404] as const)("fails the next request with %d, and no other", async (status) => {
    const { server, yampi } = serve(store);
    server.use(failOnce(status));
    await expect(yampi.promocodes.get(coupon.id)).rejects.toMatchObject({ status });
    expect((await yampi.promocodes.get(coupon.id)).id).toBe(coupon.id);
  });

  test("responds with what the description allows", async () => {
    const { server } = serve(store);
    for (const status of [400, 401, 403, 404, 429, 500, 503] as const) {
      server.use(failOnce(status));
      expect((await get("/customers/clusters/7/customers")).status).toBe(status);
    }
  });
});
