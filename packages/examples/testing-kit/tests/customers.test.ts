import { YampiNotFoundError } from "@yampi-openapi/client";
import type { CustomerInput, CustomerUpdateInput } from "@yampi-openapi/types";
import { describe, expect, test } from "vitest";
import { type Shape, yampiFactories } from "../src/index.js";
import { get, send } from "./support/call.ts";
import { faults } from "./support/description.ts";
import { serve } from "./support/server.ts";

const input: CustomerInput = {
  active: true,
  type: "f",
  name: "Maria Exemplo",
  email: "maria@example.com",
  homephone: "11900001234",
};

describe.each<Shape>(["observed", "documented"])("customers in the %s shape", (shape) => {
  test("are listed on pages, with their addresses where these are asked for", async () => {
    const customers = yampiFactories().customers(130);
    const { yampi } = serve({ customers, shape });
    expect(await yampi.customers.list({ include: ["addresses"] }).toArray({ limit: 1_000 })).toEqual(customers);
    for (const customer of await yampi.customers.list().toArray({ limit: 1_000 })) {
      expect(customer).not.toHaveProperty("addresses");
    }
    expect((await get("/customers?limit=3&include=addresses")).body).toMatchObject({ data: customers.slice(0, 3) });
  });

  test("are found by a part of the name or e-mail address, and by the digits of the CPF", async () => {
    const make = yampiFactories();
    const joao = make.customer({ name: "João Exemplo", email: "joao@example.com", cpf: "12345678909", type: "f" });
    const ana = make.customer({ name: "Ana Modelo", email: "ana@example.com", cpf: null, type: "j" });
    const { yampi } = serve({ customers: [joao, ana], shape });
    for (const find of ["list", "search"] as const) {
      const names = async (q: string) => (await yampi.customers[find]({ q }).toArray({ limit: 10 })).map(({ name }) => name);
      expect(await names("joao")).toEqual(["João Exemplo"]);
      expect(await names("ANA@")).toEqual(["Ana Modelo"]);
      expect(await names("123.456.789-09")).toEqual(["João Exemplo"]);
      expect(await names("example.com")).toEqual(["João Exemplo", "Ana Modelo"]);
      expect(await names("ninguém")).toEqual([]);
    }
    // The vendor's page shows one customer in an envelope.
    const { body } = await get("/search/customers?q=ana");
    expect(Array.isArray((body as { data: unknown }).data)).toBe(shape === "observed");
  });

  test("are created and changed, where the test can see it", async () => {
    const customers = yampiFactories().customers(2);
    const { yampi } = serve({ customers, shape });

    const { id } = await yampi.customers.create(input);
    expect(customers[2]).toMatchObject({
      ...whatIsRead(input),
      id,
      phone: { area_code: "11", formated_number: "(11) 90000-1234" },
    });
    expect(faults("/components/schemas/Customer", customers[2])).toEqual([]);

    const read = await yampi.customers.get(id);
    const changed = await yampi.customers.update(id, { ...read, homephone: read.phone.full_number, notes: "VIP" });
    expect(changed).toEqual({ ...read, notes: "VIP", updated_at: changed.updated_at });
    expect(customers[2]).toMatchObject({ id, notes: "VIP" });
    await expect(yampi.customers.update(1, { ...read, homephone: null })).rejects.toThrow(YampiNotFoundError);
  });

  test("get the response that the description allows, with the status of the shape", async () => {
    const customer = yampiFactories().customer();
    serve({ customers: [customer], shape });
    expect((await send("POST", "/customers", input)).status).toBe(shape === "documented" ? 200 : 201);
    expect((await send("PUT", `/customers/${customer.id}`, customer)).status).toBe(200);
  });
});

function whatIsRead({ homephone: _, ...rest }: CustomerInput): Partial<CustomerInput> {
  return rest;
}

describe("a list of all customers", () => {
  test("is read whole from the ceiling on, by a scroll, with a page that every customer stands on once", async () => {
    const customers = yampiFactories().customers(10_050);
    const { yampi } = serve({ customers });
    const ids = new Set<number>();
    for await (const { id } of yampi.customers.list()) ids.add(id);
    expect(ids.size).toBe(10_050);
    expect((await get("/customers?page=101&limit=100")).status).toBe(400);
  });

  test("is scrolled as it was when the scroll began, each part once, to an empty part", async () => {
    const customers = yampiFactories().customers(5);
    const ids = customers.map(({ id }) => id);
    serve({ customers });
    type Part = { readonly scroll_id: string; readonly data: readonly { readonly id: number }[] };
    const part = async (query: string) => (await get(`/customers?scroll=true&limit=3${query}`)).body as Part;
    const first = await part("");
    customers.shift();
    const second = await part(`&scroll_id=${first.scroll_id}`);
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(ids);
    expect((await part(`&scroll_id=${second.scroll_id}`)).data).toEqual([]);
    expect((await get(`/customers?scroll=true&scroll_id=${first.scroll_id}`)).status).toBe(422);
  });

  test("is not sorted, nor filtered by what the store does not know: that is refused", async () => {
    serve({});
    expect((await get("/customers?orderBy=id&date=created_at:2026-01-01")).status).toBe(422);
    expect((await get("/search/customers?q=a&search=name:a")).status).toBe(422);
  });
});

describe("refused is a customer", () => {
  test("without what the description requires, field by field in Portuguese", async () => {
    const { yampi } = serve({});
    await expect(yampi.customers.create({} as CustomerInput)).rejects.toMatchObject({
      status: 422,
      errors: { active: ["Campo obrigatório."], type: ["Campo obrigatório."], email: ["Campo obrigatório."] },
    });
    const creating = yampi.customers.create({ ...input, type: "x" as "f" });
    await expect(creating).rejects.toMatchObject({ status: 422, errors: { type: ["Campo inválido."] } });
  });

  test("that is changed without what cannot be emptied", async () => {
    const customer = yampiFactories().customer();
    const { yampi } = serve({ customers: [customer] });
    const updating = yampi.customers.update(customer.id, {
      active: true,
      type: "f",
      email: "maria@example.com",
    } as CustomerUpdateInput);
    await expect(updating).rejects.toMatchObject({ status: 422 });
    const { body } = await send("PUT", `/customers/${customer.id}`, { ...customer, phone: {} });
    expect(body).toMatchObject({ errors: { phone: ["Campo inválido."] } });
  });
});

test("an update of a customer empties what its body leaves out, and leaves what it cannot say", async () => {
  const before = yampiFactories().customer({ type: "f", notes: "VIP", cluster_id: 7, token: "kept", anonymized: true });
  const customers = [before];
  serve({ customers });
  const { notes: _, cluster_id: __, cpf: ___, ...rest } = before;
  await send("PUT", `/customers/${before.id}`, { ...rest, token: "another" });
  expect(customers[0]).toEqual({ ...before, notes: null, cluster_id: null, cpf: null, updated_at: customers[0]?.updated_at });
  expect(before.notes).toBe("VIP");
});

test("what the kit does not have, and stands where a customer could, is not found", async () => {
  const { yampi } = serve({});
  await expect(yampi.customers.listFilters()).rejects.toThrow(YampiNotFoundError);
});
