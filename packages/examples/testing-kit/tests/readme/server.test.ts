import { yampiFactories } from "@yampi-openapi/example-testing-kit";
import { startStore } from "@yampi-openapi/example-testing-kit/server";
import { expect, test } from "vitest";

test("a program in any language can read the store", async () => {
  const store = await startStore({ orders: yampiFactories().orders(30) });
  const headers = { "User-Token": "any", "User-Secret-Key": "any" };
  const response = await fetch(`${store.url}/minha-loja/orders?limit=10`, { headers });
  expect(await response.json()).toMatchObject({ meta: { pagination: { total: 30 } } });
  await store.close();
});
