import { yampiFactories } from "@yampi-openapi/example-testing-kit";
import { describe, expect, test } from "vitest";
import { addDays, dayIn, daysOf, lastDays } from "../../src/figures/days.ts";
import { groupByDay, groupOrders, summariseOrders } from "../../src/figures/order-groups.ts";
import { type OrderRow, toOrderRow } from "../../src/figures/order-row.ts";
import type { Order } from "../../src/gateway/read.ts";
import { rangeOf } from "../../src/orders/orders-panel.tsx";

const make = yampiFactories();
const coupon = make.promocode({ code: "BEMVINDO10" });
const rowOf = (overrides: Parameters<typeof make.order>[0]): OrderRow => toOrderRow(make.order(overrides) as unknown as Order);
const status = (alias: string, name = alias) => ({ data: { id: 1, alias, name } });
const rows = make
  .orders(200, (index) => (index % 3 === 0 ? { promocode: { data: coupon } } : {}))
  .map((order) => toOrderRow(order as unknown as Order));

describe("An order belongs to its day by the store's clock", () => {
  test.each([
    ["an object", { date: "2026-03-31 23:30:00.000000", timezone_type: 3, timezone: "America/Sao_Paulo" }],
    ["a text", "2026-03-31 23:30:00"],
  ])("where the date is %s, wherever the visitor is", (_form, created_at) => {
    expect(rowOf({ created_at })).toMatchObject({ day: "2026-03-31", at: "2026-03-31 23:30:00" });
  });

  test("and so does today, which at the store can still be yesterday", () => {
    const now = new Date("2026-06-15T02:00:00Z");
    expect([dayIn(now), dayIn(now, "Asia/Tokyo")]).toEqual(["2026-06-14", "2026-06-15"]);
    expect(lastDays(now)).toEqual({ from: "2026-05-16", to: "2026-06-14" });
  });
});

describe("Days", () => {
  test("go over the ends of months and years, and have no daylight saving time", () => {
    expect(daysOf("2026-02-27", "2026-03-02")).toEqual(["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"]);
    expect(daysOf("2018-11-03", "2018-11-05")).toHaveLength(3);
    expect(daysOf("2026-03-02", "2026-03-01")).toEqual([]);
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  });

  test("of an address that has them the wrong way round are turned", () => {
    expect(rangeOf({ from: "2026-03-31", to: "2026-03-01" })).toEqual({ from: "2026-03-01", to: "2026-03-31" });
  });
});

describe("Revenue", () => {
  const order = { value_total: "0.10", value_tax: "0.02" };

  test.each([
    ["paid", "sold"],
    ["delivered", "sold"],
    ["shipment_exception", "sold"],
    ["waiting_payment", "open"],
    ["cancelled", "lost"],
    ["refused", "lost"],
    ["toString", "unknown"],
    ["retirada", "unknown"],
  ])("takes the status %s for %s", (alias, sale) => {
    expect(rowOf({ status: status(alias) }).sale).toBe(sale);
  });

  test("adds up in cents, has the interest in it, and names statuses that nobody decided on", () => {
    const some = [
      rowOf({ ...order, status: status("paid") }),
      rowOf({ value_total: 0.2, value_tax: 0, status: status("delivered") }),
      rowOf({ value_total: 7, status: status("cancelled") }),
      rowOf({ value_total: 5, status: status("retirada", "Aguardando retirada") }),
    ];
    expect(summariseOrders(some)).toEqual({
      orders: 4,
      sold: 2,
      cents: 30,
      average: 15,
      interest: 2,
      undecided: ["Aguardando retirada"],
    });
    expect(summariseOrders([]).average).toBeUndefined();
  });

  test("is the same in all by day, by state, by status and by coupon", () => {
    const { orders, sold, cents } = summariseOrders(rows);
    expect(cents).toBeGreaterThan(0);
    const groups = [
      groupByDay(rows, "2026-05-01", "2026-05-31"),
      groupOrders(rows, ({ uf }) => uf, "cents"),
      groupOrders(rows, ({ status }) => status, "orders"),
      groupOrders(rows, ({ coupon }) => coupon, "cents"),
    ];
    for (const group of groups) {
      const total = (of: "orders" | "sold" | "cents") => group.reduce((sum, each) => sum + each[of], 0);
      expect([total("orders"), total("sold"), total("cents")]).toEqual([orders, sold, cents]);
    }
  });
});

describe("Orders in groups", () => {
  test("stand with the largest first, and those without a name last", () => {
    const names = groupOrders(rows, ({ coupon }) => coupon, "cents").map(({ name }) => name);
    expect(names).toEqual(["BEMVINDO10", undefined]);
    const counts = groupOrders(rows, ({ status }) => status, "orders").map(({ orders }) => orders);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test("have every day of the range, also one without orders", () => {
    const [first] = rows as [OrderRow];
    const days = groupByDay([{ ...first, day: "2026-05-02" }], "2026-05-01", "2026-05-03");
    expect(days.map(({ name, orders }) => [name, orders])).toEqual([
      ["2026-05-01", 0],
      ["2026-05-02", 1],
      ["2026-05-03", 0],
    ]);
  });
});

test("A coupon without its relation is shown by its ID, and an order without one has none", () => {
  expect(rowOf({ promocode: { data: coupon } }).coupon).toBe("BEMVINDO10");
  expect(rowOf({ promocode: { data: [] }, promocode_id: null }).coupon).toBeUndefined();
  const { promocode: _promocode, ...without } = make.order({ promocode: { data: coupon } });
  expect(toOrderRow(without as unknown as Order).coupon).toBe(`#${coupon.id}`);
});
