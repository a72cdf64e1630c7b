import { expect, test } from "vitest";
import { leaving } from "../src/leaving.js";
import { maskEmail, maskNumber } from "../src/mask.js";
import type { GatewayOrder, GatewayPage, MaskedCustomer } from "../src/responses.js";
import { customer, order, promocode } from "../src/treatments.js";
import { aCoupon, aCustomer, anOrder } from "./support/entities.ts";
import { startGateway } from "./support/gateway.ts";
import { personalData, secrets } from "./support/leaks.ts";
import { json, upstream } from "./support/upstream.ts";

const masked = (value: object): MaskedCustomer => leaving(value, customer, { masked: true });

test("this is all that leaves of a customer that has every field", () => {
  expect(masked(aCustomer())).toEqual({
    id: 70001,
    merchant_id: 501,
    marketplace_id: 12,
    active: true,
    type: "f",
    cluster_id: 7,
    name: "Maria Exemplo",
    first_name: "Maria",
    last_name: "Exemplo",
    generic_name: "Maria Exemplo",
    razao_social: "Exemplo Comércio Ltda",
    cpf: "*********09",
    cnpj: "************81",
    state_registration: "**********14",
    email: "m***@e***.com",
    phone: { formated_number: "(**) *****-**00" },
    newsletter: true,
    whatsapp: true,
    social_driver: "google",
    utm_source: "newsletter",
    utm_campaign: "primavera",
    anonymized: false,
    spreadsheet: {
      data: {
        brands: "Marca Exemplo",
        city: "São Paulo",
        purchased_brands: "Marca Exemplo",
        last_order_date: { date: "2026-03-05 14:07:21", timezone_type: 3, timezone: "America/Sao_Paulo" },
        last_order_value: "243.92",
        purchased_categories: "Camisetas",
        uf: "SP",
        phone: "(**) *****-**00",
        categories: "Camisetas",
      },
    },
    created_at: { date: "2025-11-02 09:15:00", timezone_type: 3, timezone: "America/Sao_Paulo" },
    updated_at: { date: "2026-03-05 14:07:22", timezone_type: 3, timezone: "America/Sao_Paulo" },
  });
});

test("a field that nobody decided on does not leave, at whichever depth", () => {
  const { phone, spreadsheet } = aCustomer();
  const data = { ...spreadsheet?.data, cpf: "12345678909" };
  const strange = {
    ...aCustomer(),
    rg: "12345678909",
    phone: { ...phone, other: "11900000000" },
    spreadsheet: { data, login_url: "x" },
  };
  expect(masked(strange)).toEqual(masked(aCustomer()));
  expect(leaving({ ...aCoupon(), customer: { data: aCustomer() } }, promocode, { masked: true })).not.toHaveProperty("customer");
});

test.each([
  ["a phone that is a text", { phone: "11900000000" }],
  ["a name that is an object", { name: { token: "00000000-0000-1000-8000-000000070001" } }],
  ["an e-mail that is a list of objects", { email: [{ email: "maria@example.com" }] }],
  ["a relation that is a text", { spreadsheet: "maria@example.com" }],
])("a value of a form that the description does not have does not leave: %s", (_what, change) => {
  const text = JSON.stringify(masked({ ...aCustomer(), ...change }));
  expect(text).not.toMatch(personalData);
  expect(text).not.toMatch(secrets);
});

test.each([
  ["a number", { cpf: 12345678909 }, { cpf: "*********09" }],
  ["a list", { email: ["maria@example.com"] }, { email: ["m***@e***.com"] }],
  ["null", { cpf: null, phone: null }, { cpf: null, phone: null }],
  ["an empty relation", { spreadsheet: { data: [] } }, { spreadsheet: { data: [] } }],
])("masking does not stumble over %s", (_what, change, expected) => {
  expect(masked({ ...aCustomer(), ...change })).toMatchObject(expected);
});

test("without masking personal data leaves, and what signs in as the customer does not, nor the addresses", async () => {
  const api = upstream(() => json({ data: [aCustomer()] }));
  const { get } = await startGateway({ fetch: api.fetch, masked: false });
  const { json: body, text } = await get("/promocodes/9001/customers");
  expect((body as GatewayPage).data[0]).toMatchObject({
    cpf: "12345678909",
    email: "maria@example.com",
    birthday: "1990-12-25",
    ip: "192.0.2.10",
    phone: { full_number: "11900000000", whatsapp_link: "https://api.whatsapp.com/send?phone=5511900000000" },
    spreadsheet: { data: { street: "Rua Exemplo" } },
  });
  expect(text).not.toMatch(secrets);
  expect(text).not.toMatch(/addresses|deletion_request/);
});

test("of an order the customer leaves as in a list of customers, the coupon as by itself, and of the address the city and the state", () => {
  const given = anOrder({
    ip: "192.0.2.10",
    cart_token: "00000000-0000-1000-8000-000000031001",
    public_url: "https://api.example.com/v2/public/orders/1",
    reorder_url: "https://loja.example.com/cart/reorder?x=1",
    rg: "12345678909",
  });
  const left = leaving<GatewayOrder>(given, order, { masked: true });
  expect(left.customer?.data).toEqual(masked(aCustomer()));
  expect(left.promocode?.data).toEqual(leaving(aCoupon(), promocode, { masked: true }));
  expect(left.shipping_address?.data).toEqual({
    id: 98801,
    order_id: 80001,
    city: "São Paulo",
    state: "SP",
    uf: "SP",
    country: "BR",
  });
  expect(left.status).toEqual(given.status);
  expect(left).toMatchObject({ number: 1001, value_total: 112.4, payments: given.payments });
  for (const hidden of ["ip", "cart_token", "public_url", "reorder_url", "rg", "items", "transactions", "metadata", "pix"]) {
    expect(left).not.toHaveProperty(hidden);
  }
});

test("a date leaves as an object or as a text, and a text of another form does not", () => {
  const object = { date: "2026-03-31 23:30:00.000000", timezone_type: 3, timezone: "America/Sao_Paulo" };
  const left = (created_at: unknown) => leaving(anOrder({ created_at: created_at as never }), order, { masked: true });
  expect(left(object)).toMatchObject({ created_at: object });
  expect(left({ ...object, by: "maria@example.com" })).toMatchObject({ created_at: object });
  expect(left("2026-03-31 23:30:00")).toMatchObject({ created_at: "2026-03-31 23:30:00" });
  expect(left("2026-03-31 maria@example.com")).not.toHaveProperty("created_at");
});

test("a coupon leaves without the store's text about it, unless masking is off", () => {
  expect(leaving(aCoupon(), promocode, { masked: true })).not.toHaveProperty("description");
  expect(leaving(aCoupon(), promocode, { masked: false })).toEqual(aCoupon());
});

test.each([
  ["12345678909", "*********09"],
  ["11.222.333/0001-81", "**.***.***/****-81"],
  ["(11) 90000-0042", "(**) *****-**42"],
  ["1234567", "***"],
  ["", "***"],
])("of the number %j all but the last two is hidden, and a short one whole", (number, expected) => {
  expect(maskNumber(number)).toBe(expected);
});

test.each([
  ["maria.exemplo@loja.compras.example", "m***@l***.example"],
  ["jo@ab.test", "***@***.test"],
  ["maria@localhost", "***"],
  ["11900000000", "***"],
  ["", "***"],
])(
  "of the e-mail %j a letter of either side and the end of the domain stay, and what is none is hidden whole",
  (email, expected) => {
    expect(maskEmail(email)).toBe(expected);
  },
);
