import { Yampi } from "@yampi-openapi/client";
import { HttpResponse, http } from "msw";
import { expect, onTestFinished, test } from "vitest";
import { yampiFactories } from "../src/index.js";
import { startStore } from "../src/server.js";

test("a store is served to other processes over HTTP: read, written, and with the errors of the API", async () => {
  const make = yampiFactories();
  const customers = make.customers(3);
  const broken = http.get("*/search/customers", () => HttpResponse.json({}, { status: 403 }));
  const store = await startStore({ customers }, { before: [broken] });
  onTestFinished(() => store.close());
  const yampi = new Yampi({ alias: "minha-loja", userToken: "any", userSecretKey: "any", baseUrl: store.url });

  expect(await yampi.customers.list().toArray({ limit: 10 })).toHaveLength(3);
  const maria = await yampi.customers.create({ active: true, type: "f", name: "Maria Exemplo", email: "maria@example.com" });
  expect(customers.at(-1)).toMatchObject({ id: maria.id, name: "Maria Exemplo" });
  await expect(yampi.customers.search({ q: "maria" })).rejects.toMatchObject({ status: 403 });
  await expect(yampi.customers.get(1)).rejects.toMatchObject({ status: 404 });
  expect((await fetch(`${store.url}/minha-loja/catalog/products`)).status).toBe(404);
});

test("a store keeps idle connections open, and closes all at once in the end, with a request under way as well", async () => {
  let arrived = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const endless = http.get("*/slow", () => {
    arrived();
    return new Promise<never>(() => {});
  });
  const store = await startStore({}, { before: [endless] });
  const { headers } = await fetch(`${store.url}/minha-loja/customers`);
  expect([headers.get("Connection"), headers.get("Keep-Alive")]).toEqual(["keep-alive", null]);

  const underWay = fetch(`${store.url}/slow`);
  await arrival;
  await Promise.all([store.close(), expect(underWay).rejects.toThrow()]);
});

test("a store cannot be served at a port that is taken", async () => {
  const store = await startStore({});
  onTestFinished(() => store.close());
  await expect(startStore({}, { port: Number(new URL(store.url).port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
