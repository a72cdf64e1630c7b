import { type Mock, startMock } from "@yampi-openapi/scripts/mock";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { GatewayOrder, GatewayPage, GatewayPromocode } from "../src/responses.js";
import { aCoupon, aCustomer, anOrder } from "./support/entities.ts";
import { startGateway } from "./support/gateway.ts";
import { json, upstream } from "./support/upstream.ts";

describe.each(["observed", "documented"] as const)("from the %s responses of the API", (shape) => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ shape });
  });
  afterAll(() => mock.close());

  test("a cluster's customers come as a page with counters that are numbers", async () => {
    const { get } = await startGateway({ baseUrl: mock.url });
    const { status, json } = await get("/clusters/7/customers?page=1&limit=100");
    expect(status).toBe(200);
    const { data, pagination } = json as GatewayPage;
    expect(data[0]).toMatchObject({
      id: 70001,
      name: "Maria Exemplo",
      cpf: "*********09",
      email: "m***@e***.com",
      phone: { formated_number: "(**) *****-**00" },
      spreadsheet: { data: { city: "São Paulo", uf: "SP", last_order_value: "243.92", phone: "(**) *****-**00" } },
    });
    const numbers = { total: expect.any(Number), count: data.length, per_page: expect.any(Number) };
    expect(pagination).toEqual({ ...numbers, current_page: 1, total_pages: expect.any(Number) });
  });

  test("a coupon comes without an envelope", async () => {
    const { get } = await startGateway({ baseUrl: mock.url });
    const { status, json } = await get("/promocodes/9001");
    expect(status).toBe(200);
    expect(json as GatewayPromocode).toMatchObject({
      id: 9001,
      code: "BEMVINDO10",
      used: 22,
      end_at: { timezone: "America/Sao_Paulo" },
    });
  });

  test("the customers who used a coupon come as a page, and without counters where the API tells none", async () => {
    const { get } = await startGateway({ baseUrl: mock.url });
    const { status, json } = await get("/promocodes/9001/customers");
    expect(status).toBe(200);
    const { data, pagination } = json as GatewayPage;
    expect(data[0]).toMatchObject({ id: 70001, email: "m***@e***.com" });
    expect(pagination).toBeNull();
  });
});

test("orders are those of the days, the status and the coupon that are asked for, with the relations that leave", async () => {
  const api = upstream(() => json({ data: [anOrder()], scroll_id: null }));
  const { get } = await startGateway({ fetch: api.fetch });
  const { status, json: body } = await get("/orders?to=2026-03-31&from=2026-03-01&status_id=4&promocode_id=9001&limit=100");
  expect(status).toBe(200);
  expect((body as GatewayPage<GatewayOrder>).data).toMatchObject([{ id: 80001, customer: { data: { email: "m***@e***.com" } } }]);
  const sent = new URL(api.calls[0] ?? "").searchParams;
  expect(Object.fromEntries(sent)).toEqual({
    limit: "100",
    date: "created_at:2026-03-01|2026-03-31",
    "status_id[]": "4",
    "promocode_id[]": "9001",
    include: "status,customer,shipping_address,promocode",
  });
  // The order of the query makes no other request of it.
  await get("/orders?limit=100&status_id=4&promocode_id=9001&from=2026-03-01&to=2026-03-31");
  expect(api.calls).toHaveLength(1);
});

test("clusters, coupons and statuses are listed, so that a person can choose one by its name", async () => {
  const mock = await startMock({ shape: "observed" });
  onTestFinished(() => mock.close());
  const { get } = await startGateway({ baseUrl: mock.url });
  const first = async (path: string) => ((await get(path)).json as GatewayPage<object>).data[0];
  expect(await first("/clusters")).toMatchObject({ id: 7, name: "Atacado" });
  expect(await first("/promocodes?q=BEMVINDO10")).toMatchObject({ id: 9001, code: "BEMVINDO10" });
  expect(await first("/statuses")).toMatchObject({ id: 4, alias: "paid", name: "Pagamento aprovado" });
});

test("page, limit, alias and credentials reach the API, and nothing of the visitor's request does", async () => {
  const seen: { url: string; headers: unknown }[] = [];
  const api = upstream((url, { headers }) => {
    seen.push({ url: url.pathname + url.search, headers });
    return json({ data: [] });
  });
  const { get } = await startGateway({ fetch: api.fetch });
  await get("/clusters/7/customers?page=3&limit=100", { "User-Token": "of-a-visitor", Cookie: "a=b" });
  await get("/promocodes/9001/customers");
  expect(seen.map(({ url }) => url)).toEqual([
    "/v2/minha-loja/customers/clusters/7/customers?page=3&limit=100",
    "/v2/minha-loja/pricing/promocodes/9001/customers",
  ]);
  expect(seen[0]?.headers).toMatchObject({ "user-token": "token-of-the-suite", "user-secret-key": "key-of-the-suite" });
  expect(JSON.stringify(seen)).not.toMatch(/visitor|a=b/);
});

test("HEAD gives the headers alone", async () => {
  const api = upstream(() => json({ data: aCoupon() }));
  const { send } = await startGateway({ fetch: api.fetch });
  expect(await send("HEAD", "/promocodes/9001")).toMatchObject({ status: 200, text: "" });
});

test("all customers of a cluster come in pages, each once", async () => {
  const all = Array.from({ length: 250 }, (_, index) => aCustomer({ id: 1_000_000 + index }));
  const api = upstream((url) => {
    const [page, limit] = [Number(url.searchParams.get("page")), Number(url.searchParams.get("limit"))];
    const data = all.slice((page - 1) * limit, page * limit);
    const counters = { total: "250", count: data.length, per_page: limit, current_page: page, total_pages: 3, links: [] };
    return json({ data, meta: { pagination: counters } });
  });
  const { get } = await startGateway({ fetch: api.fetch });
  const ids: number[] = [];
  for (let page = 1, last = 1; page <= last; page++) {
    const { data, pagination } = (await get(`/clusters/7/customers?page=${page}&limit=100`)).json as GatewayPage;
    ids.push(...data.map(({ id }) => id));
    last = pagination?.total_pages ?? page;
  }
  expect(ids).toEqual(all.map(({ id }) => id));
});

test("/health responds without asking the API", async () => {
  const api = upstream(() => json({}));
  const { get } = await startGateway({ fetch: api.fetch });
  expect(await get("/health")).toMatchObject({ status: 200, json: { status: "ok" } });
  expect(api.calls).toEqual([]);
});
