import { toDay, toNumber } from "@yampi-openapi/client";
import type { Order } from "@yampi-openapi/types";
import { describe, expect, test } from "vitest";
import { orderStatuses, type Shape, yampiFactories } from "../src/index.js";
import { get } from "./support/call.ts";
import { faults } from "./support/description.ts";
import { serve } from "./support/server.ts";

const make = yampiFactories();
const customers = make.customers(20);
const coupon = make.promocode({ discount_type: "p", value: "10.00" });
const orders = make.orders(250, (index) => ({
  customer: { data: customers[index % customers.length] as (typeof customers)[number] },
  ...(index % 5 === 0 ? { promocode: { data: coupon } } : {}),
}));
const cents = (value: Order["value_total"] | undefined) => Math.round(toNumber(value ?? 0) * 100);

describe("an order", () => {
  test("fits the description, and has nothing that it does not know", () => {
    for (const order of orders) expect(faults("/components/schemas/Order", order)).toEqual([]);
    for (const status of orderStatuses) expect(faults("/components/schemas/CheckoutStatus", status)).toEqual([]);
    expect(faults("/components/schemas/Cluster", make.cluster())).toEqual([]);
  });

  test("adds up: products and shipment, less the discount, with the interest", () => {
    for (const order of orders) {
      const { value_products, value_shipment, value_discount, value_tax, value_total } = order;
      expect(cents(value_products) + cents(value_shipment) - cents(value_discount) + cents(value_tax)).toBe(cents(value_total));
    }
    expect(orders.some(({ value_tax }) => cents(value_tax) > 0)).toBe(true);
    expect(new Set(orders.map(({ value_total }) => typeof value_total))).toEqual(new Set(["number", "string"]));
    expect(new Set(orders.map(({ created_at }) => typeof created_at))).toEqual(new Set(["object", "string"]));
  });

  test("is one of its customer, its coupon and its status", () => {
    const [customer] = customers;
    const status = orderStatuses[7] as (typeof orderStatuses)[number];
    const order = make.order({
      customer: { data: customer as NonNullable<typeof customer> },
      promocode: { data: coupon },
      status: { data: status },
    });
    expect(order).toMatchObject({ customer_id: customer?.id, promocode_id: coupon.id, status_id: 8 });
    expect(order.shipping_address?.data.uf).toBe(customer?.addresses?.data[0]?.uf);
    expect(cents(order.value_discount)).toBe(Math.round(cents(order.value_products) / 10));
  });
});

describe.each<Shape>(["observed", "documented"])("orders in the %s shape", (shape) => {
  test("are listed, got and scrolled as the description allows", async () => {
    const { yampi } = serve({ orders, shape });
    const [first] = orders;
    for (const path of [
      "/orders?limit=100&page=3",
      "/orders?scroll=true",
      `/orders/${first?.id}`,
      "/checkout/statuses",
      "/customers/clusters",
    ]) {
      expect((await get(path)).status).toBe(200);
    }
    expect((await get("/orders/1")).status).toBe(404);
    expect(await yampi.orders.list().toArray({ limit: 1_000 })).toEqual(orders);
    expect(await yampi.orders.get(first?.id ?? 0)).toEqual(first);
    expect(await yampi.checkout.statuses.list().toArray({ limit: 100 })).toEqual(orderStatuses);
  });
});

describe("orders are filtered", () => {
  const listed = async (query: Parameters<ReturnType<typeof serve>["yampi"]["orders"]["list"]>[0]) =>
    serve({ orders }).yampi.orders.list(query).toArray({ limit: 1_000 });

  test("by days of the store's clock, both included", async () => {
    const late = make.order({
      created_at: { date: "2026-03-31 23:30:00.000000", timezone_type: 3, timezone: "America/Sao_Paulo" },
    });
    const { yampi } = serve({ orders: [...orders, late] });
    expect(await yampi.orders.list({ date: { on: "2026-03-31" } }).toArray({ limit: 100 })).toContainEqual(late);
    expect(await yampi.orders.list({ date: { on: "2026-04-01" } }).toArray({ limit: 100 })).not.toContainEqual(late);
    const found = await listed({ date: { from: "2026-05-01", to: "2026-05-31" } });
    expect(found).toEqual(orders.filter(({ created_at }) => toDay(created_at).startsWith("2026-05")));
  });

  test("by statuses and coupons", async () => {
    expect(await listed({ status_id: [7, 8] })).toEqual(orders.filter(({ status_id }) => status_id === 7 || status_id === 8));
    expect(await listed({ promocode_id: [coupon.id] })).toHaveLength(50);
  });

  test("by nothing else, since the API ignores what it does not know", async () => {
    serve({ orders });
    for (const query of ["status_id=4", "q=Maria", "date=paid_at:2026-03-31"]) {
      expect((await get(`/orders?${query}`)).status).toBe(422);
    }
  });
});

test("clusters are listed, and the one of an ID has its customers", async () => {
  const clusters = [make.cluster({ name: "Clube Exemplo" }), make.cluster()];
  const [club, other] = clusters as [(typeof clusters)[number], (typeof clusters)[number]];
  const { yampi } = serve({ customers, clusters, inCluster: { [club.id]: customers.map(({ id }) => id) } });
  expect(await yampi.clusters.list().toArray({ limit: 100 })).toEqual(clusters);
  expect(await yampi.clusters.listCustomers(club.id).toArray({ limit: 100 })).toHaveLength(20);
  expect(await yampi.clusters.listCustomers(other.id).toArray({ limit: 100 })).toEqual([]);
});
