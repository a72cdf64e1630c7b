import { Yampi } from "@yampi-openapi/client";
import { failOnce, yampiFactories, yampiHandlers } from "@yampi-openapi/example-testing-kit";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

const make = yampiFactories({ seed: 2026 });
const customers = make.customers(120);
const coupon = make.promocode({ code: "INDICA10" });
const usedBy = { [coupon.id]: customers.map(({ id }) => id) };

const server = setupServer(...yampiHandlers({ customers, promocodes: [coupon], usedBy }));
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const yampi = new Yampi({ alias: "minha-loja", userToken: "any", userSecretKey: "any" });

test("every customer who used the coupon is read, from all pages", async () => {
  const used = await yampi.promocodes.listCustomers(coupon.id).toArray({ limit: 1_000 });
  expect(used.map(({ id }) => id)).toEqual(usedBy[coupon.id]);
});

test("what the application writes is in the store", async () => {
  const maria = await yampi.customers.create({ active: true, type: "f", name: "Maria Exemplo", email: "maria@example.com" });
  expect(customers.at(-1)).toMatchObject({ id: maria.id, name: "Maria Exemplo" });
});

test("what the API refuses for a moment is asked again", async () => {
  server.use(failOnce(429, { retryAfterSeconds: 0 }));
  expect((await yampi.promocodes.get(coupon.id)).code).toBe("INDICA10");
});

test("the application bears the envelopes of the vendor's pages, too", async () => {
  server.use(...yampiHandlers({ promocodes: [coupon], shape: "documented" }));
  expect((await yampi.promocodes.get(coupon.id)).code).toBe("INDICA10");
});
