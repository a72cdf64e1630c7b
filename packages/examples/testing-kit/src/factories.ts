import { base, Faker, pt_BR } from "@faker-js/faker";
import type { Cluster, Customer, Order, Promocode } from "@yampi-openapi/types";
import { makeCluster } from "./clusters.js";
import { makeCustomer } from "./customers.js";
import { makeOrder } from "./orders.js";
import { makePromocode } from "./promocodes.js";

/** Settings of {@link yampiFactories}. */
export interface FactoryOptions {
  /** The same seed gives the same data. Default: 1. */
  readonly seed?: number;
  /** The present, from which all dates are made. It does not move, so that tomorrow's data is today's. Default: 2026-06-01, noon UTC. */
  readonly now?: Date;
}

/** What one of many differs in; `index` counts from 0. */
export type OverridesOfMany<T> = Partial<T> | ((index: number) => Partial<T>);

/** Makes entities as the API sends them. Nothing in them belongs to anybody, but for check digits that may happen to be somebody's. */
export interface YampiFactories {
  /** The next customer; IDs count from 70001. `type: "j"` makes a legal person, with a CNPJ and without a CPF. */
  customer(overrides?: Partial<Customer>): Customer;
  customers(count: number, overrides?: OverridesOfMany<Customer>): Customer[];
  /** The next coupon; IDs count from 9001. */
  promocode(overrides?: Partial<Promocode>): Promocode;
  promocodes(count: number, overrides?: OverridesOfMany<Promocode>): Promocode[];
  /** The next cluster; IDs count from 7. */
  cluster(overrides?: Partial<Cluster>): Cluster;
  /**
   * The next order, of the last 90 days; IDs count from 80001. Given the relations `customer`, `promocode` or `status`, its IDs, its address
   * and its discount are theirs.
   */
  order(overrides?: Partial<Order>): Order;
  orders(count: number, overrides?: OverridesOfMany<Order>): Order[];
}

/** Factories whose n-th entity of a kind depends on the seed alone, whatever else was made and overridden before. */
export function yampiFactories({ seed = 1, now = new Date("2026-06-01T12:00:00Z") }: FactoryOptions = {}): YampiFactories {
  const faker = new Faker({ locale: [pt_BR, base] });
  faker.setDefaultRefDate(now);
  const next = <T>(kind: number, firstId: number, make: (faker: Faker, id: number, overrides: Partial<T>) => T) => {
    let count = 0;
    return (overrides: Partial<T> = {}): T => {
      faker.seed([seed, kind, count]);
      const id = firstId + count;
      count += 1;
      // An ID of the caller's goes into all that is made of it.
      return make(faker, (overrides as { readonly id?: number }).id ?? id, overrides);
    };
  };
  const customer = next(1, 70_001, makeCustomer);
  const promocode = next(2, 9_001, makePromocode);
  const cluster = next(3, 7, makeCluster);
  const order = next(4, 80_001, makeOrder);
  return {
    customer,
    customers: (count, overrides) => many(count, customer, overrides),
    promocode,
    promocodes: (count, overrides) => many(count, promocode, overrides),
    cluster,
    order,
    orders: (count, overrides) => many(count, order, overrides),
  };
}

function many<T>(count: number, make: (overrides: Partial<T>) => T, overrides: OverridesOfMany<T> = {}): T[] {
  return Array.from({ length: count }, (_, index) => make(typeof overrides === "function" ? overrides(index) : overrides));
}
