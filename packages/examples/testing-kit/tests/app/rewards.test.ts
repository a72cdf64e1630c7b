import { YampiNotFoundError } from "@yampi-openapi/client";
import { describe, expect, test } from "vitest";
import { type Credit, type Ledger, rewardCustomers } from "../../src/app/rewards.js";
import { failOnce, type Shape, yampiFactories } from "../../src/index.js";
import { serve } from "../support/server.ts";

/** A ledger in memory. */
function ledger(): Ledger & { readonly credits: Credit[] } {
  const credits: Credit[] = [];
  return {
    credits,
    has: async (coupon, customer) => credits.some(({ couponId, customerId }) => couponId === coupon && customerId === customer),
    credit: async (credit) => void credits.push(credit),
  };
}

describe("who used a coupon", () => {
  test("gets R$ 10", async () => {
    const make = yampiFactories();
    const [maria, joao] = [make.customer({ name: "Maria Exemplo" }), make.customer({ name: "João Exemplo" })];
    const coupon = make.promocode({ code: "INDICA10" });
    const { yampi } = serve({ customers: [maria, joao], promocodes: [coupon], usedBy: { [coupon.id]: [joao.id] } });
    const book = ledger();

    expect(await rewardCustomers(yampi, coupon.id, book)).toEqual({ rewarded: 1, before: 0, left: 0 });
    expect(book.credits).toEqual([{ couponId: coupon.id, customerId: joao.id, cents: 1_000 }]);
  });

  test.each<Shape>(["observed", "documented"])("gets it on every page, in the %s shape of the API", async (shape) => {
    const make = yampiFactories();
    const customers = make.customers(250);
    const coupon = make.promocode();
    const ids = customers.map(({ id }) => id);
    const { yampi } = serve({ customers, promocodes: [coupon], usedBy: { [coupon.id]: ids }, shape });
    const book = ledger();

    await rewardCustomers(yampi, coupon.id, book);
    expect(book.credits.map(({ customerId }) => customerId)).toEqual(ids);
  });

  test("gets it once, however often it is run", async () => {
    const make = yampiFactories();
    const customers = make.customers(3);
    const coupon = make.promocode();
    const used = customers.slice(0, 2).map(({ id }) => id);
    const { yampi } = serve({ customers, promocodes: [coupon], usedBy: { [coupon.id]: used } });
    const book = ledger();

    await rewardCustomers(yampi, coupon.id, book);
    used.push(customers[2]?.id ?? 0);
    expect(await rewardCustomers(yampi, coupon.id, book)).toEqual({ rewarded: 1, before: 2, left: 0 });
  });

  test("gets nothing once their data was erased", async () => {
    const make = yampiFactories();
    const customers = make.customers(3, (index) => ({ anonymized: index === 1 }));
    const coupon = make.promocode();
    const { yampi } = serve({ customers, promocodes: [coupon], usedBy: { [coupon.id]: customers.map(({ id }) => id) } });

    expect(await rewardCustomers(yampi, coupon.id, ledger())).toEqual({ rewarded: 2, before: 0, left: 1 });
  });

  test("gets it although the list moves while it is read", async () => {
    const make = yampiFactories();
    const customers = make.customers(200);
    const coupon = make.promocode();
    const used = customers.map(({ id }) => id);
    const { yampi } = serve({ customers, promocodes: [coupon], usedBy: { [coupon.id]: used } });
    const book = ledger();
    // The first customer of the list goes while the first page is credited, and all others move up.
    const moving: Ledger = { ...book, credit: async (credit) => void (book.credits.push(credit) === 50 && used.shift()) };

    await rewardCustomers(yampi, coupon.id, moving);
    expect(book.credits).toHaveLength(200);
  });
});

test("a coupon that does not exist is an error", async () => {
  const { yampi } = serve({});
  await expect(rewardCustomers(yampi, 9001, ledger())).rejects.toThrow(YampiNotFoundError);
});

test("an API that has had enough is waited for", async () => {
  const make = yampiFactories();
  const coupon = make.promocode();
  const { server, yampi } = serve({ promocodes: [coupon] });
  server.use(failOnce(429, { retryAfterSeconds: 0 }));
  expect(await rewardCustomers(yampi, coupon.id, ledger())).toEqual({ rewarded: 0, before: 0, left: 0 });
});
