import { describe, expect, it } from "vitest";
import { inspectResponse } from "../../../src/drift/index.js";
import { eventBodies } from "./bodies.js";

type Json = { [name: string]: unknown };

/** The resource of a body from outside of the description. */
function resourceOf(event: string): Json {
  const [found] = eventBodies.filter(({ body }) => body.event === event) as [(typeof eventBodies)[number]];
  return (found.body as unknown as { readonly resource: Json }).resource;
}

/** A copy with another value in one place; with nothing there where that is undefined. */
function withValue(body: Json, place: string, value: unknown): Json {
  const copy = structuredClone(body);
  const names = place.split(".");
  const last = names.pop() as string;
  const holder = names.reduce((held, name) => held[name] as Json, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** How the response drifts that has such an entity, as an order or in a list. */
function driftsOf(operation: string, body: unknown): string[] {
  return inspectResponse({ operation, status: 200, body }).drifts.map(({ kind, place }) => `${kind} ${place}`);
}

const time = { date: "2026-03-05 14:07:21.000000", timezone_type: 3, timezone: "America/Sao_Paulo" };
const order = (place: string, value: unknown) => ({ data: withValue(resourceOf("order.created"), place, value) });
const carts = (place: string, value: unknown) => ({ data: [withValue(resourceOf("cart.reminder"), place, value)] });

describe("An order as stores have it", () => {
  it.each([
    ...["value_total", "value_tax", "value_wallet_discount", "buyer_value_total", "items.data.0.price"].map((place) => [
      place,
      "124.52",
    ]),
    ...["items.data.0.sku.data.price_sale", "transactions.data.0.amount"].flatMap((place) => [
      [place, "124.52"],
      [place, 0],
    ]),
    ["created_at", "2026-03-05 14:07:21"],
    ["created_at", { ...time, date: "2026-03-05 14:07:21" }],
    ["transactions.data.0.billet_date", time],
    ["transactions.data.0.captured_at", null],
    ["transactions.data.0.metadata", { data: [] }],
    ["transactions.data.0.metadata", { data: { pix_qr_code: "00020126", pix_expiration_date: "2026-03-05 15:07:21" } }],
    ["transactions.data.0.metadata", { data: [{ key: "a", value: "b" }] }],
    ["pix", { data: { pix_qr_code: "00020126", pix_expiration_date: "2026-03-05 15:07:21" } }],
    ...["pix", "promocode", "marketplace", "marketplace_account", "services"].map((place) => [place, { data: [] }]),
    ["status.data.alias", "separado_na_loja"],
    ["desire_status", ["separado_na_loja"]],
    ["status_id", 99],
    ["transactions.data.0.status", "refused"],
    ["payments", []],
    ["customer", undefined],
    ["shipping_address.data.zip_code", undefined],
    ["spreadsheet.data.0.payment_date", ""],
    ["shipment_service_id", "Retirada na loja"],
    ["items.data.0.sku.data.erp_id", 12],
    ["items.data.0.freebie_id", 321],
    ["whatsapp.data.billet", { link: "https://api.whatsapp.com/send", message: "x" }],
    ["a_field_of_next_year", { of: ["any", "form"] }],
  ] as [string, unknown][])("fits with %s = %j", (place, value) => {
    expect(driftsOf("orders.get", order(place, value))).toEqual([]);
  });

  it.each([
    ["value_total", "124,52", "format /data/value_total"],
    ["value_total", null, "type /data/value_total"],
    ["created_at", "05/03/2026", "format /data/created_at"],
    ["created_at", [], "type /data/created_at"],
    ["payments", { data: [] }, "type /data/payments"],
    ["items", [], "type /data/items"],
    ["transactions.data", {}, "type /data/transactions/data"],
    ["shipping_address.data.number", 100, "type /data/shipping_address/data/number"],
    ["transactions.data.0.sent_to_antifraud", "false", "type /data/transactions/data/*/sent_to_antifraud"],
    ["id", "80001", "type /data/id"],
    ["number", undefined, "missing /data/number"],
  ] as [string, unknown, string][])("drifts with %s = %j", (place, value, drift) => {
    expect(driftsOf("orders.get", order(place, value))).toEqual([drift]);
  });
});

describe("A cart as stores have it", () => {
  it.each([
    ["merchant_id", "501"],
    ["last_transaction_status", { alias: "refused", name: "Recusado" }],
    ["last_transaction_status", "refused"],
    ["last_transaction_status", null],
    ["totalizers.total_items", "1"],
    ["totalizers.shipment_original_value", "0.00"],
    ["totalizers.shipment_discount_percent", "0"],
    ["totalizers.progressive_discount_value", undefined],
    ["shipping_service", null],
    ["spreadsheet.data.last_order_date", null],
    ["spreadsheet.data.abandoned_step", "Pagamento"],
    ["emails.data.0.sent_at", "2026-03-05 15:00:02"],
    ["customer", undefined],
    ["tracking_data", {}],
  ] as [string, unknown][])("fits with %s = %j", (place, value) => {
    expect(driftsOf("carts.list", carts(place, value))).toEqual([]);
  });

  it.each([
    ["last_transaction_status", 7, "type /data/*/last_transaction_status"],
    ["token", undefined, "missing /data/*/token"],
    ["discount_total", 1, "new-property /data/*/discount_total"],
  ] as [string, unknown, string][])("drifts with %s = %j", (place, value, drift) => {
    expect(driftsOf("carts.list", carts(place, value))).toEqual([drift]);
  });
});

describe("What else belongs to orders", () => {
  const [orderBody, cartBody] = [resourceOf("order.created"), resourceOf("cart.reminder")];
  const job = { queue_id: 4001, total: 120 };
  const link = { id: 61001, link_url: "https://loja.example.com/r/A", name: "Kit", whatsapp: { message: "x", link: "y" } };
  const older = { store_id: 501, active: true, promocode_id: null, customer_id: 70001, skus: [{ sku_id: 15001, quantity: 1 }] };
  const queue = { id: 4001, total_sent: 120, total_processed: 40, finished_at: null };

  it.each([
    ["orders.list", { scroll_id: null, data: [orderBody] }],
    ["orders.list", { scroll_id: "c2Nyb2xsLTE", data: [orderBody] }],
    ["orders.search", { data: orderBody }],
    ["carts.search", { data: [cartBody] }],
    ["carts.search", { data: cartBody }],
    ["orders.export", job],
    ["orders.export", { data: job }],
    ["orders.exportToService", { queue_id: "4001", total: "120" }],
    ["queues.get", queue],
    ["queues.get", { data: { ...queue, finished_at: "2026-03-05 14:09:21" } }],
    ["paymentLinks.get", link],
    ["paymentLinks.get", { data: { ...link, ...older } }],
    ["orders.tracking.list", { data: [{ id: 1, status: "x", locale: "y", date: { date: "2026-03-05 14:07:21" } }] }],
    ["orders.tracking.list", { data: [{ id: 1, status: "x", delivered: false, date: "2026-03-05 14:07:21" }] }],
    ["orders.tracking.create", { id: 1, status: "x", delivered: false, date: time }],
    ["orders.listFilters", [{ label: "Status", param: "status_id[]" }]],
  ])("%s fits as %j", (operation, body) => {
    expect(driftsOf(operation, body)).toEqual([]);
  });
});
