import type { Customer, Promocode } from "@yampi-openapi/types";

/** What is in a store. It is read with every request: whoever changes it changes what comes next, also in the middle of a list. */
export interface StoreContent {
  readonly customers?: readonly Customer[];
  readonly promocodes?: readonly Promocode[];
  /** IDs of the customers who used a coupon, by its ID. */
  readonly usedBy?: { readonly [promocodeId: number]: readonly number[] };
  /** IDs of the customers of a cluster, by its ID. */
  readonly clusters?: { readonly [clusterId: number]: readonly number[] };
}

/** Finds things in a store as the API does. */
export class Store {
  readonly #content: StoreContent;

  /** @throws TypeError where a list names a customer or a coupon that is not there. */
  constructor(content: StoreContent) {
    this.#content = content;
    const { usedBy = {}, clusters = {} } = content;
    for (const id of Object.keys(usedBy))
      if (!this.promocode(Number(id))) throw new TypeError(`usedBy: there is no coupon ${id}`);
    for (const [name, lists] of Object.entries({ usedBy, clusters })) {
      for (const ids of Object.values(lists)) this.#customersOf(name, ids);
    }
  }

  promocode(id: number): Promocode | undefined {
    return this.#content.promocodes?.find((promocode) => promocode.id === id);
  }

  customer(id: number): Customer | undefined {
    return this.#content.customers?.find((customer) => customer.id === id);
  }

  /** Undefined where there is no such coupon. */
  customersOfPromocode(id: number): Customer[] | undefined {
    return this.promocode(id) && this.#customersOf("usedBy", this.#content.usedBy?.[id] ?? []);
  }

  /** Undefined where there is no such cluster. */
  customersOfCluster(id: number): Customer[] | undefined {
    const ids = this.#content.clusters?.[id];
    return ids && this.#customersOf("clusters", ids);
  }

  #customersOf(name: string, ids: readonly number[]): Customer[] {
    const known = new Map(this.#content.customers?.map((customer) => [customer.id, customer]));
    return ids.map((id) => {
      const customer = known.get(id);
      if (!customer) throw new TypeError(`${name}: there is no customer ${id}`);
      return customer;
    });
  }
}
