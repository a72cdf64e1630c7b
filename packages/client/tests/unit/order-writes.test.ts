import { describe, expect, it } from "vitest";
import type { Yampi } from "../../src/index.js";
import { fakeClient } from "../support/fake-fetch.js";
import { onFakeTime } from "../support/fake-time.js";

const step = { id: 41001, status: "Objeto postado" };
const invoice = { id: 60001 };
const links = { message: "Aqui está", link: "https://api.whatsapp.com/send?text=" };
const link = { id: 61001, link_url: "https://loja.example.com/r/AAAAAAAAAA", name: "Kit", whatsapp: links };

describe("A step of a delivery", () => {
  it("takes booleans, which are sent as the strings that the API wants", async () => {
    const { yampi, requests } = fakeClient(step);
    const body = { status: "Objeto postado", delivered: false, notify_customer: true };
    expect(await yampi.orders.tracking.create(80001, body)).toEqual(step);
    expect(await requests[0]?.json()).toEqual({ status: "Objeto postado", delivered: "false", notify_customer: "true" });
    expect(body).toEqual({ status: "Objeto postado", delivered: false, notify_customer: true });
  });
});

describe("A write of orders", () => {
  it.each([
    ["a step of a delivery", 3, 3_600_000, (yampi: Yampi, id: number) => yampi.orders.tracking.create(id, { status: "Postado" })],
    ["an order", 30, 60_000, (yampi: Yampi, id: number) => yampi.orders.update(id, { status_id: 5 })],
  ] as const)(
    "of %s is sent %d times in %d ms, whatever the order, and the next one waits",
    async (_, limit, windowMs, write) => {
      await onFakeTime(async () => {
        const sentAt: number[] = [];
        const start = performance.now();
        const { yampi } = fakeClient(({ url }) => {
          sentAt.push(Math.round(performance.now() - start));
          return { data: { ...step, id: Number(/orders\/(\d+)/.exec(url)?.[1]) } };
        });
        for (let order = 80_001; order <= 80_001 + limit; order++) await write(yampi, order);
        expect(sentAt.filter((at) => at < windowMs)).toHaveLength(limit);
        expect(sentAt.at(-1)).toBeGreaterThanOrEqual(windowMs);
      });
    },
  );
});

describe("An invoice", () => {
  const written = { series: "1", number: "1001", date: "2026-03-05", value: "112.40" };

  it.each([
    [true, "true"],
    [false, "false"],
  ])("whose flag is %s is sent with a string", async (force_invoiced_status, sent) => {
    const { yampi, requests } = fakeClient({ data: invoice });
    await yampi.orders.invoices.create(80001, { ...written, force_invoiced_status });
    await yampi.orders.invoices.update(80001, 60001, { ...written, force_invoiced_status });
    for (const request of requests) expect(await request.json()).toEqual({ ...written, force_invoiced_status: sent });
  });

  it("is sent without a flag that is not given", async () => {
    const { yampi, requests } = fakeClient({ data: invoice });
    await yampi.orders.invoices.create(80001, written);
    expect(await requests[0]?.json()).toEqual(written);
  });
});

describe("A payment link", () => {
  const body = { name: "Kit", active: true, skus: [{ id: 15001, quantity: 1 }] };

  it.each([
    ["bare", link],
    ["wrapped", { data: link }],
  ])("is read %s from a 201, and its boolean stays one", async (_, response) => {
    const { yampi, requests } = fakeClient(Response.json(response, { status: 201 }));
    expect((await yampi.paymentLinks.create(body)).link_url).toBe(link.link_url);
    expect(await requests[0]?.json()).toEqual(body);
  });
});
