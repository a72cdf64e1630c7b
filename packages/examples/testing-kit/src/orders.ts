import type { Faker } from "@faker-js/faker";
import type { CheckoutStatus, Order, OrderAddress, Promocode } from "@yampi-openapi/types";
import { makeCustomer } from "./customers.js";
import { apiDateTime } from "./dates.js";
import { orderStatuses } from "./statuses.js";

const days = 90;
const payments = [
  { value: { alias: "pix", name: "Pix" }, weight: 5 },
  { value: { alias: "mastercard", name: "Mastercard" }, weight: 3 },
  { value: { alias: "billet", name: "Boleto" }, weight: 1 },
];
const shares: { readonly [alias: string]: number } = { delivered: 12, paid: 4, on_carriage: 3, waiting_payment: 3, cancelled: 2 };

/**
 * An order of the last 90 days whose amounts add up. Its IDs, address and discount are those of the relations in `overrides`: the customer,
 * the coupon and the status. Apart from them, what is drawn does not depend on `overrides`.
 */
export function makeOrder(faker: Faker, id: number, overrides: Partial<Order>): Order {
  const status = relatedTo(overrides.status) ?? faker.helpers.weightedArrayElement(orderStatuses.map(weighted));
  const drawnCustomer = makeCustomer(faker, id - 10_000, {});
  const customer = relatedTo(overrides.customer) ?? drawnCustomer;
  const coupon = overrides.promocode && isCoupon(overrides.promocode.data) ? overrides.promocode.data : undefined;
  const createdAt = faker.date.recent({ days });
  const updatedAt = faker.date.between({ from: createdAt, to: faker.defaultRefDate() });
  const payment = faker.helpers.weightedArrayElement(payments);
  const [price, quantity] = [faker.number.int({ min: 1_990, max: 39_990 }), faker.number.int({ min: 1, max: 3 })];
  const shipment = faker.helpers.arrayElement([0, 1_250, 1_990, 2_490]);
  const products = price * quantity;
  // Interest of instalments, which a card alone has.
  const tax = faker.helpers.arrayElement([0, 0, Math.round(products * 0.03)]) * (payment.alias === "mastercard" ? 1 : 0);
  const discount = coupon ? discountOf(coupon, products) : 0;
  const total = products + shipment - discount + tax;
  // Amounts are numbers or texts, and so are dates objects or texts, even in one order.
  const [isText, isTextDate] = [faker.datatype.boolean(0.3), faker.datatype.boolean(0.1)];
  const created = apiDateTime(createdAt);
  return {
    id,
    merchant_id: 501,
    customer_id: customer.id,
    status_id: status.id,
    promocode_id: coupon?.id ?? null,
    number: id - 79_000,
    authorized: true,
    delivered: status.alias === "delivered",
    has_payment: true,
    value_total: isText ? reais(total).toFixed(2) : reais(total),
    value_products: reais(products).toFixed(2),
    value_shipment: reais(shipment),
    value_discount: reais(discount),
    value_tax: reais(tax),
    shipment_service: "PAC",
    track_code: null,
    days_delivery: 5,
    payments: [payment],
    created_at: isTextDate ? created.date.slice(0, 19) : created,
    updated_at: apiDateTime(updatedAt),
    status: { data: { id: status.id, alias: status.alias, name: status.name } },
    customer: { data: withoutRelations(customer) },
    shipping_address: { data: addressOf(id, customer, drawnCustomer) },
    promocode: coupon ? { data: coupon } : { data: [] },
    ...overrides,
  };
}

type Relation<T> = { readonly data: T } | undefined;
type Customer = ReturnType<typeof makeCustomer>;

function relatedTo<T>(relation: Relation<T>): T | undefined {
  return relation?.data;
}

function isCoupon(data: Promocode | readonly unknown[]): data is Promocode {
  return "code" in data;
}

function weighted(value: CheckoutStatus) {
  return { value, weight: shares[value.alias] ?? 1 };
}

/** In cents, and no more than the products cost. */
function discountOf({ discount_type, value }: Promocode, products: number): number {
  const amount = Number(value);
  return Math.min(products, Math.round(discount_type === "p" ? (products * amount) / 100 : amount * 100));
}

function reais(cents: number): number {
  return cents / 100;
}

/** The customer of an order comes without relations. */
function withoutRelations({ addresses: _addresses, spreadsheet: _spreadsheet, ...customer }: Customer): Customer {
  return customer;
}

/** The address of the customer, or a drawn one for a customer without. */
function addressOf(orderId: number, customer: Customer, drawn: Customer): OrderAddress {
  const [address] = customer.addresses?.data ?? drawn.addresses?.data ?? [];
  const { receiver = "", street = "", number = "", neighborhood = "", city = "", uf = "", zip_code = "" } = address ?? {};
  return {
    id: 90_000 + orderId,
    order_id: orderId,
    receiver,
    zipcode: zip_code,
    zip_code,
    street,
    number,
    complement: address?.complement ?? null,
    neighborhood,
    city,
    state: uf,
    uf,
    country: "BR",
  };
}
