import type { Customer, Order, Promocode } from "@yampi-openapi/client";
import spec from "@yampi-openapi/spec/openapi.json" with { type: "json" };

const { OrderListObserved, PromocodeCustomersDocumented, PromocodeDocumented } = spec.components.examples;

/** The documented customer, which has every field, secrets included, and what a test changes of it. */
export function aCustomer(changes: Partial<Customer> = {}): Customer {
  return { ...(PromocodeCustomersDocumented.value as Customer), ...changes };
}

/** The documented coupon, which has every field, and what a test changes of it. */
export function aCoupon(changes: Partial<Promocode> = {}): Promocode {
  return { ...(PromocodeDocumented.value as Promocode), ...changes };
}

/** The observed order with its customer and coupon, and what a test changes of it. */
export function anOrder(changes: Partial<Order> = {}): Order {
  const relations = { customer: { data: aCustomer() }, promocode: { data: aCoupon() } };
  return { ...(OrderListObserved.value.data[0] as unknown as Order), ...relations, ...changes };
}
