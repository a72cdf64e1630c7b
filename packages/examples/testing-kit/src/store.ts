import type { CheckoutStatus, Cluster, Customer, CustomerAddress, Order, Promocode } from "@yampi-openapi/types";
import { Collection } from "./collection.js";
import { orderStatuses } from "./statuses.js";

/**
 * What is in a store. It is read with every request: a change affects what comes next, also in the middle of a list. What an
 * application writes changes the arrays of customers and coupons.
 */
export interface StoreContent {
  readonly customers?: Customer[];
  readonly promocodes?: Promocode[];
  /** IDs of the customers who used a coupon, by its ID. */
  readonly usedBy?: { readonly [promocodeId: number]: readonly number[] };
  readonly clusters?: readonly Cluster[];
  /** IDs of the customers of a cluster, by its ID. */
  readonly inCluster?: { readonly [clusterId: number]: readonly number[] };
  readonly orders?: readonly Order[];
  /** Default: those that were observed. */
  readonly statuses?: readonly CheckoutStatus[];
}

/** Finds things in a store as the API does. */
export class Store {
  readonly customers: Collection<Customer>;
  readonly promocodes: Collection<Promocode>;
  readonly clusters: readonly Cluster[];
  readonly orders: readonly Order[];
  readonly statuses: readonly CheckoutStatus[];
  #firstAddressId = 170_001;
  readonly #usedBy: NonNullable<StoreContent["usedBy"]>;
  readonly #inCluster: NonNullable<StoreContent["inCluster"]>;

  /** @throws TypeError where a list names a customer, a coupon or a cluster that is not there. */
  constructor(content: StoreContent) {
    const { customers = [], promocodes = [], clusters = [], orders = [], statuses = orderStatuses } = content;
    const { usedBy = {}, inCluster = {} } = content;
    this.customers = new Collection(customers, 70_001);
    this.promocodes = new Collection(promocodes, 9_001);
    this.#usedBy = usedBy;
    this.clusters = clusters;
    this.orders = orders;
    this.statuses = statuses;
    this.#inCluster = inCluster;
    for (const id of Object.keys(usedBy))
      if (!this.promocodes.find(Number(id))) throw new TypeError(`usedBy: there is no coupon ${id}`);
    for (const id of Object.keys(inCluster))
      if (!this.#hasCluster(Number(id))) throw new TypeError(`inCluster: there is no cluster ${id}`);
    for (const [name, lists] of Object.entries({ usedBy, inCluster })) {
      for (const ids of Object.values(lists)) this.#customersOf(name, ids);
    }
  }

  /** Undefined where there is no such coupon. */
  customersOfPromocode(id: number): Customer[] | undefined {
    return this.promocodes.find(id) && this.#customersOf("usedBy", this.#usedBy[id] ?? []);
  }

  /** Undefined where there is no such cluster. */
  customersOfCluster(id: number): Customer[] | undefined {
    return this.#hasCluster(id) ? this.#customersOf("inCluster", this.#inCluster[id] ?? []) : undefined;
  }

  /** Those of one customer: a copy, which `setAddresses` puts back. */
  addressesOf({ addresses }: Customer): Collection<CustomerAddress> {
    return new Collection([...(addresses?.data ?? [])], this.#nextAddressId());
  }

  setAddresses(customer: Customer, { items }: Collection<CustomerAddress>): void {
    this.#firstAddressId = this.#nextAddressId();
    this.customers.replace({ ...customer, addresses: { data: items } });
  }

  /** No two customers have an address of the same ID, nor one that was deleted. */
  #nextAddressId(): number {
    const ids = this.customers.items.flatMap(({ addresses }) => addresses?.data.map(({ id }) => id) ?? []);
    return ids.reduce((next, id) => Math.max(next, id + 1), this.#firstAddressId);
  }

  #hasCluster(id: number): boolean {
    return this.clusters.some((cluster) => cluster.id === id);
  }

  #customersOf(name: string, ids: readonly number[]): Customer[] {
    const known = new Map(this.customers.items.map((customer) => [customer.id, customer]));
    return ids.map((id) => {
      const customer = known.get(id);
      if (!customer) throw new TypeError(`${name}: there is no customer ${id}`);
      return customer;
    });
  }
}
