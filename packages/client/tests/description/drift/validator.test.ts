import { describe, expect, it } from "vitest";
import { type Drift, type DriftOptions, driftValidator } from "../../../src/drift/index.js";
import { type Yampi, YampiInputError, YampiNotFoundError } from "../../../src/index.js";
import { type FakeResponse, fakeClient } from "../../support/fake-fetch.js";
import { bodyOf } from "./responses.js";

/** A client with a drift validator, and what that tells. */
function watched(
  responses: FakeResponse | FakeResponse[],
  options: Partial<DriftOptions> = {},
): { yampi: Yampi; drifts: Drift[] } {
  const drifts: Drift[] = [];
  const validate = driftValidator({ onDrift: (drift) => drifts.push(drift), once: "validator", ...options });
  return { yampi: fakeClient(responses, { validate }).yampi, drifts };
}

/** A customer in whom two things drift. */
function drifting() {
  const body = bodyOf("customers.get", "observed");
  Object.assign(body.data, { active: "yes", loyalty: 5 });
  return body;
}

const twoDrifts = [
  { kind: "new-property", pointer: "/data/loyalty" },
  { kind: "type", pointer: "/data/active" },
];

describe("The drift validator", () => {
  it("tells of a response that drifts, which the caller gets all the same", async () => {
    const { yampi, drifts } = watched(drifting());
    expect(await yampi.customers.get(70001)).toEqual(drifting().data);
    expect(drifts).toMatchObject(twoDrifts);
  });

  it("is silent about a response that does not", async () => {
    const { yampi, drifts } = watched(bodyOf("customers.get", "observed"));
    await yampi.customers.get(70001);
    expect(drifts).toEqual([]);
  });

  it("tells of an envelope that the client can read, and the description does not have", async () => {
    const { yampi, drifts } = watched(bodyOf("customers.get", "observed").data);
    await expect(yampi.customers.get(70001)).resolves.toMatchObject({ id: 70001 });
    expect(drifts).toMatchObject([{ kind: "envelope", operation: "customers.get" }]);
  });

  it("tells of an error's body", async () => {
    const { yampi, drifts } = watched(() => Response.json({ error: "gone" }, { status: 404 }));
    await expect(yampi.customers.get(1)).rejects.toThrow(YampiNotFoundError);
    expect(drifts.map(({ kind, status, pointer }) => `${status} ${kind} ${pointer}`)).toEqual([
      "404 missing /message",
      "404 new-property /error",
    ]);
  });

  it("tells of the responses of raw, unless their route is not described", async () => {
    const { yampi, drifts } = watched(drifting());
    await yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: 70001 } } });
    await yampi.raw.GET("/{alias}/things" as "/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: 1 } } });
    expect(drifts).toMatchObject(twoDrifts);
  });

  it("has to be told what to tell", () => {
    expect(() => driftValidator({} as DriftOptions)).toThrow(YampiInputError);
    expect(() => driftValidator({ onDrift: () => {}, once: "ever" as "process" })).toThrow("once");
  });
});

describe("A drift is told once", () => {
  it("for all items of all pages of a list", async () => {
    const page = bodyOf("clusters.listCustomers", "inferred");
    const [item] = page.data;
    const pages = [1, 2, 3].map((current_page) => ({
      data: [1, 2, 3].map((n) => ({ ...item, id: 10 * current_page + n, active: "yes" })),
      meta: { pagination: { ...page.meta.pagination, total: 9, count: 3, per_page: 3, current_page, total_pages: 3 } },
    }));
    const { yampi, drifts } = watched(pages);
    expect(await yampi.clusters.listCustomers(7, { limit: 3 }).toArray({ limit: 20 })).toHaveLength(9);
    expect(drifts).toMatchObject([{ kind: "type", pointer: "/data/0/active", place: "/data/*/active" }]);
  });

  it("for all calls of an operation", async () => {
    const { yampi, drifts } = watched(drifting());
    await yampi.customers.get(70001);
    await yampi.customers.get(70001);
    expect(drifts).toHaveLength(2);
  });

  it("and again in another place, of another kind, with another status", async () => {
    const body = bodyOf("customers.get", "observed");
    const { yampi, drifts } = watched([
      { data: { ...body.data, active: "yes" } },
      { data: { ...body.data, active: undefined } },
      { data: { ...body.data, newsletter: "yes" } },
      Response.json({}, { status: 403 }),
      Response.json({}, { status: 404 }),
    ]);
    for (let call = 0; call < 5; call++) await yampi.customers.get(70001).catch(() => {});
    expect(drifts.map(({ status, kind, place }) => `${status} ${kind} ${place}`)).toEqual([
      "200 type /data/active",
      "200 missing /data/active",
      "200 type /data/newsletter",
      "403 missing /message",
      "404 missing /message",
    ]);
  });

  it("in the whole process, unless each validator is to tell it", async () => {
    const toldBy = async (once: DriftOptions["once"]) => {
      const { yampi, drifts } = watched(drifting(), { once });
      await yampi.customers.get(70001);
      return drifts.length;
    };
    expect([await toldBy(undefined), await toldBy("process"), await toldBy("validator"), await toldBy("validator")]).toEqual([
      2, 0, 2, 2,
    ]);
  });

  it("unless every response is asked for", async () => {
    const { yampi, drifts } = watched(drifting(), { once: false });
    await yampi.customers.get(70001);
    await yampi.customers.get(70001);
    expect(drifts).toMatchObject([...twoDrifts, ...twoDrifts]);
  });
});

describe("A listener", () => {
  it.each<[string, () => unknown]>([
    ["throws", () => expect.unreachable()],
    ["rejects", () => Promise.reject(new Error("broken"))],
  ])("that %s changes nothing, and hears of the next drift", async (_, fail) => {
    const heard: string[] = [];
    const onDrift = (drift: Drift) => {
      heard.push(drift.kind);
      return fail();
    };
    const { yampi } = watched(drifting(), { onDrift });
    await expect(yampi.customers.get(70001)).resolves.toMatchObject({ id: 70001 });
    expect(heard).toEqual(["new-property", "type"]);
  });
});

it("No report holds a value of the response", async () => {
  const secret = "secret-7f3a";
  const body = bodyOf("customers.get", "observed");
  // Without its ID it would be another customer.
  for (const [name, value] of Object.entries(body.data).filter(([name]) => name !== "id")) {
    body.data[name] = typeof value === "string" ? { [secret]: secret } : secret;
  }
  const { yampi, drifts } = watched([
    { ...body, [secret.repeat(9)]: secret },
    Response.json({ message: { secret }, errors: { [secret]: secret }, status_code: secret }, { status: 422 }),
  ]);
  await yampi.customers.get(70001);
  await yampi.customers.get(70001).catch(() => {});
  expect(drifts.length).toBeGreaterThan(20);
  expect(JSON.stringify(drifts)).not.toContain("7f3a");
});
