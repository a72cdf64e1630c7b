import { YampiNotFoundError } from "@yampi-openapi/client";
import type { AddressInput } from "@yampi-openapi/types";
import { describe, expect, test } from "vitest";
import { type Shape, yampiFactories } from "../src/index.js";
import { get, send } from "./support/call.ts";
import { serve } from "./support/server.ts";

const input: AddressInput = {
  receiver: "Maria Exemplo",
  zip_code: "01001000",
  street: "Rua Exemplo",
  number: "100",
  neighborhood: "Centro",
  city: "São Paulo",
  uf: "SP",
};

function addressBook(shape?: Shape) {
  const customers = yampiFactories().customers(2);
  const [maria, joao] = customers.map(({ id }) => id) as [number, number];
  const { server, yampi } = serve(shape ? { customers, shape } : { customers });
  return { server, addresses: yampi.customers.addresses, customers, maria, joao };
}

describe.each<Shape>(["observed", "documented"])("addresses in the %s shape", (shape) => {
  test("are created, read, changed and deleted, where the test can see it", async () => {
    const { addresses, customers, maria } = addressBook(shape);
    const [old] = customers[0]?.addresses?.data ?? [];

    const created = await addresses.create(maria, input);
    expect(created).toMatchObject({ ...input, customer_id: maria, complement: null });
    expect(created.full_address).toBe("Rua Exemplo, 100 - Centro");
    expect(customers[0]?.addresses?.data).toEqual([old, created]);
    expect(await addresses.list(maria).toArray({ limit: 10 })).toEqual([old, created]);

    const changed = await addresses.update(maria, created.id, { ...input, complement: "Apto 1" });
    expect(changed).toMatchObject({ id: created.id, complement: "Apto 1" });
    expect(await addresses.get(maria, created.id)).toEqual(changed);
    expect((await addresses.update(maria, created.id, input)).complement).toBeNull();

    await addresses.delete(maria, created.id);
    expect(customers[0]?.addresses?.data).toEqual([old]);
    await expect(addresses.delete(maria, created.id)).rejects.toThrow(YampiNotFoundError);
    // An ID is not given again.
    expect((await addresses.create(maria, input)).id).toBeGreaterThan(created.id);
  });

  test("get the response that the description allows, with the status of the shape", async () => {
    const { customers, maria } = addressBook(shape);
    const id = customers[0]?.addresses?.data[0]?.id;
    expect((await get(`/customers/${maria}/addresses`)).status).toBe(200);
    expect((await get(`/customers/${maria}/addresses/${id}`)).status).toBe(200);
    expect((await send("POST", `/customers/${maria}/addresses`, input)).status).toBe(shape === "documented" ? 200 : 201);
    expect((await send("PUT", `/customers/${maria}/addresses/${id}`, input)).status).toBe(200);
    expect((await send("DELETE", `/customers/${maria}/addresses/${id}`)).status).toBe(204);
  });
});

test("an address belongs to one customer, and is not found with another", async () => {
  const { addresses, joao, maria } = addressBook();
  const { id } = await addresses.create(maria, input);
  await expect(addresses.get(joao, id)).rejects.toThrow(YampiNotFoundError);
  await expect(addresses.update(joao, id, input)).rejects.toThrow(YampiNotFoundError);
  await expect(addresses.delete(joao, id)).rejects.toThrow(YampiNotFoundError);
  await expect(addresses.create(1, input)).rejects.toThrow(YampiNotFoundError);
  await expect(addresses.list(1).toArray({ limit: 10 })).rejects.toThrow(YampiNotFoundError);
  expect((await addresses.create(joao, input)).id).not.toBe(id);
});

test("addresses that are written at the same time are all there", async () => {
  const { addresses, customers, maria } = addressBook();
  await Promise.all(["1", "2", "3"].map((number) => addresses.create(maria, { ...input, number })));
  expect(customers[0]?.addresses?.data.slice(1).map(({ number }) => number)).toEqual(expect.arrayContaining(["1", "2", "3"]));
});

test("a customer who was made without addresses can get one", async () => {
  const { addresses: _, ...maria } = yampiFactories().customer();
  const { yampi } = serve({ customers: [maria] });
  expect(await yampi.customers.addresses.list(maria.id).toArray({ limit: 10 })).toEqual([]);
  const created = await yampi.customers.addresses.create(maria.id, input);
  expect(await yampi.customers.addresses.get(maria.id, created.id)).toEqual(created);
});

test("an address that is changed was created when it was, and the one that the test holds is as it was", async () => {
  const { addresses, customers, maria } = addressBook();
  const [old] = customers[0]?.addresses?.data ?? [];
  const changed = await addresses.update(maria, old?.id ?? 0, input);
  expect(changed.created_at).toEqual(old?.created_at);
  expect(changed.updated_at).not.toEqual(old?.updated_at);
  expect(old?.receiver).not.toBe("Maria Exemplo");
});

test("an address is refused without what the description requires, as with the CEP by its other name alone", async () => {
  const { maria } = addressBook();
  const { zip_code, ...others } = input;
  const { status, body } = await send("POST", `/customers/${maria}/addresses`, { ...others, zipcode: zip_code, number: 100 });
  expect(status).toBe(422);
  expect(body).toMatchObject({ errors: { zip_code: ["Campo obrigatório."], number: ["Campo inválido."] } });
});
