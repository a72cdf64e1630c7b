import { YampiNotFoundError, YampiValidationError } from "@yampi-openapi/client";
import type { Promocode, PromocodeInput } from "@yampi-openapi/types";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { failOnce, type Shape, yampiFactories } from "../src/index.js";
import { call, get, send } from "./support/call.ts";
import { faults } from "./support/description.ts";
import { serve } from "./support/server.ts";

const input: PromocodeInput = {
  code: "INDICA10",
  discount_type: "p",
  value: 10,
  min_value: 99.9,
  quantity: 100,
  start_at: "2026-03-05 14:07:21",
  end_at: "2099-12-31 23:59:59",
};

describe.each<Shape>(["observed", "documented"])("coupons in the %s shape", (shape) => {
  test("are listed on pages", async () => {
    const promocodes = yampiFactories().promocodes(130);
    const { yampi } = serve({ promocodes, shape });
    expect(await yampi.promocodes.list().toArray({ limit: 1_000 })).toEqual(promocodes);
    const { body } = await get("/pricing/promocodes?page=2&limit=100");
    expect(body).toMatchObject({ data: promocodes.slice(100) });
    // The vendor's page shows no counters.
    expect(Object.keys(body)).toEqual(shape === "documented" ? ["data"] : ["data", "meta"]);
  });

  test("are created, changed and deleted, where the test can see it", async () => {
    const promocodes = yampiFactories().promocodes(2);
    const { yampi } = serve({ promocodes, shape });

    const created = await yampi.promocodes.create({ ...input, once_per_customer: true });
    expect(promocodes[2]).toEqual(created);
    expect(faults("/components/schemas/Promocode", created)).toEqual([]);
    expect(created).toMatchObject({ code: "INDICA10", once_per_customer: true, used: 0, expired: false });
    expect(created.start_at).toEqual({ date: "2026-03-05 14:07:21.000000", timezone_type: 3, timezone: "America/Sao_Paulo" });

    const changed = await yampi.promocodes.update(created.id, { value: 15 });
    expect(await yampi.promocodes.get(created.id)).toEqual(changed);
    expect(promocodes[2]).toEqual(changed);
    expect(changed.value).toBe(15);

    await yampi.promocodes.delete(created.id);
    expect(promocodes).toHaveLength(2);
    await expect(yampi.promocodes.delete(created.id)).rejects.toThrow(YampiNotFoundError);
    await expect(yampi.promocodes.update(created.id, input)).rejects.toThrow(YampiNotFoundError);
    // An ID is not given again.
    expect((await yampi.promocodes.create(input)).id).toBeGreaterThan(created.id);
  });

  test("get the response that the description allows, with the status of the shape", async () => {
    const { id } = yampiFactories().promocode();
    serve({ promocodes: [yampiFactories().promocode()], shape });
    expect((await send("POST", "/pricing/promocodes", input)).status).toBe(shape === "documented" ? 200 : 201);
    expect((await send("PUT", `/pricing/promocodes/${id}`, { ...input, code: "OUTRO" })).status).toBe(200);
    expect((await send("DELETE", `/pricing/promocodes/${id}`)).status).toBe(204);
  });
});

describe("a list of coupons", () => {
  const make = yampiFactories();
  const promocodes = [
    make.promocode({ code: "INDICA10" }),
    make.promocode({ code: "INDICA100", active: false }),
    make.promocode({ code: "VOLTE10", expired: true }),
  ];
  const codes = async (query: object) => {
    const { yampi } = serve({ promocodes });
    return (await yampi.promocodes.list(query).toArray({ limit: 10 })).map(({ code }) => code);
  };

  test("is searched by a part of the code, so an application has to look for its own among what it gets", async () => {
    expect(await codes({ q: "indica10" })).toEqual(["INDICA10", "INDICA100"]);
    expect(await codes({ q: "NENHUM" })).toEqual([]);
  });

  test("is filtered by flags", async () => {
    expect(await codes({ active: [1] })).toEqual(["INDICA10", "VOLTE10"]);
    expect(await codes({ active: [0] })).toEqual(["INDICA100"]);
    expect(await codes({ active: [1], expired: [0] })).toEqual(["INDICA10"]);
    expect(await codes({ expired: [0, 1] })).toHaveLength(3);
  });

  test("is not filtered by flags without brackets, which the API ignores: they are refused", async () => {
    serve({ promocodes });
    const { status, body } = await get("/pricing/promocodes?active=1&include=products");
    expect([status, Object.keys((body as { errors: object }).errors)]).toEqual([422, ["active", "include"]]);
  });
});

describe("refused is a coupon", () => {
  const required = ["code", "discount_type", "value", "min_value", "quantity", "start_at", "end_at"];

  test("without what the description requires, field by field in Portuguese", async () => {
    const promocodes = [yampiFactories().promocode()];
    const { yampi } = serve({ promocodes });
    const creating = yampi.promocodes.create({} as PromocodeInput);
    const errors = Object.fromEntries(required.map((name) => [name, ["Campo obrigatório."]]));
    await expect(creating).rejects.toThrow(YampiValidationError);
    await expect(creating).rejects.toMatchObject({ status: 422, errors });
    expect(promocodes).toHaveLength(1);
  });

  test.each([
    ["discount_type", "percent"],
    ["value", -1],
    ["value", "10"],
    ["quantity", 1.5],
    ["start_at", "2026-03-05"],
    ["end_at", { date: "2026-03-05 14:07:21.000000", timezone_type: 3, timezone: "America/Sao_Paulo" }],
  ])("whose %s is %j", async (name, value) => {
    serve({ promocodes: [] });
    const { status, body } = await send("POST", "/pricing/promocodes", { ...input, [name]: value });
    expect([status, body]).toMatchObject([422, { errors: { [name]: ["Campo inválido."] } }]);
  });

  test.each(["{", "null", '"text"', "[]"])("that is no object: %s", async (text) => {
    serve({});
    const headers = { "User-Token": "any", "User-Secret-Key": "any", "Content-Type": "application/json" };
    expect((await call("POST", "/minha-loja/pricing/promocodes", { headers, body: text })).status).toBe(422);
  });

  test("whose code another has, also when it is changed", async () => {
    const make = yampiFactories();
    const [one, other] = [make.promocode({ code: "INDICA10" }), make.promocode()];
    const { yampi } = serve({ promocodes: [one, other] });
    await expect(yampi.promocodes.create(input)).rejects.toMatchObject({ status: 422, errors: { code: [expect.any(String)] } });
    await expect(yampi.promocodes.update(other.id, input)).rejects.toMatchObject({ status: 422 });
    expect((await yampi.promocodes.update(one.id, input)).code).toBe("INDICA10");
  });
});

describe("a write", () => {
  test("keeps what its body leaves out", async () => {
    const before = yampiFactories().promocode({
      active: true,
      free_shipment: true,
      description: "Indicação",
      used: 7,
      end_at: { date: "2096-01-01 00:00:00.000000", timezone_type: 3, timezone: "America/Sao_Paulo" },
    });
    const promocodes = [before];
    const { yampi } = serve({ promocodes });
    await yampi.promocodes.update(before.id, { active: false });
    const { updated_at: updatedAt, ...others } = promocodes[0] as Promocode;
    expect({ ...others, updated_at: before.updated_at }).toEqual({ ...before, active: false });
    expect(updatedAt).not.toEqual(before.updated_at);
    // What the test holds is as it was.
    expect(before.active).toBe(true);
  });

  test.each([
    ["code", "", "Campo obrigatório."],
    ["start_at", "2026-03-05", "Campo inválido."],
  ])("is refused for a field that it sends wrong, %s, and for no other", async (name, value, message) => {
    const { yampi } = serve({ promocodes: [yampiFactories().promocode({ id: 9001 })] });
    await expect(yampi.promocodes.update(9001, { [name]: value })).rejects.toMatchObject({
      status: 422,
      errors: { [name]: [message] },
    });
  });

  test("of a coupon that is over leaves it expired, and tells the time", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-06-01T12:00:00Z") });
    onTestFinished(() => void vi.useRealTimers());
    const { yampi } = serve({});
    const created = await yampi.promocodes.create({ ...input, end_at: "2026-06-01 08:59:59" });
    expect(created).toMatchObject({ expired: true, created_at: { date: "2026-06-01 09:00:00.000000" } });
    expect((await yampi.promocodes.create({ ...input, code: "OUTRO", end_at: "2026-06-01 09:00:01" })).expired).toBe(false);
  });

  test("goes to a store of its own where the test gave none", async () => {
    const { yampi } = serve({});
    const { id } = await yampi.promocodes.create(input);
    expect((await yampi.promocodes.get(id)).code).toBe("INDICA10");
  });

  test("that fails before it comes in is not in the store", async () => {
    const promocodes = [yampiFactories().promocode()];
    const { server, yampi } = serve({ promocodes });
    server.use(failOnce(500));
    await expect(yampi.promocodes.create(input)).rejects.toMatchObject({ status: 500 });
    expect(promocodes).toHaveLength(1);
  });

  test("has a quota of its own, and knows who may come in", async () => {
    const { yampi } = serve({ promocodes: [], rateLimit: { limit: 1 }, alias: "minha-loja" });
    const { id } = await yampi.promocodes.create(input);
    expect((await send("POST", "/pricing/promocodes", { ...input, code: "OUTRO" })).status).toBe(429);
    expect((await yampi.promocodes.get(id)).id).toBe(id);
    await expect(yampi.promocodes.update(id, input, { alias: "outra-loja" })).rejects.toThrow(YampiNotFoundError);
  });
});
