import type { CheckoutStatus, Cluster, Customer, Order, PageInfo, Promocode } from "@yampi-openapi/client";
import type * as treatments from "./treatments.js";

/** What of an object leaves by the treatments of its fields, the withheld ones left out. */
type Leaving<T, Fields, Withheld> = {
  [Name in keyof T as Name extends keyof Fields
    ? Fields[Name] extends Withheld
      ? never
      : Name
    : never]: Name extends keyof Fields ? LeavingValue<T[Name], Fields[Name], Withheld> : never;
};

type LeavingValue<V, Treatment, Withheld> = Treatment extends treatments.Fields
  ? V extends readonly [] | null | undefined
    ? V
    : V extends readonly (infer Item)[]
      ? Leaving<Item, Treatment, Withheld>[]
      : Leaving<V, Treatment, Withheld>
  : V;

/** A customer as the gateway gives it by default: CPF, CNPJ, e-mail and phone are masked, other personal data left out. */
export type MaskedCustomer = Leaving<Customer, typeof treatments.customer, "personal" | "never">;

/** A customer as the gateway gives it with `MASK=off`. It has all that a {@link MaskedCustomer} has. */
export type UnmaskedCustomer = Leaving<Customer, typeof treatments.customer, "never">;

/** A coupon as the gateway gives it by default, without the store's text about it. */
export type GatewayPromocode = Leaving<Promocode, typeof treatments.promocode, "personal" | "never">;

/** A cluster, of which every field leaves that is no object. */
export type GatewayCluster = Leaving<Cluster, typeof treatments.cluster, "personal" | "never">;

/** A status that orders of the store may have. */
export type GatewayStatus = Leaving<CheckoutStatus, typeof treatments.status, "personal" | "never">;

/** An order as the gateway gives it by default: its customer is a {@link MaskedCustomer}, its address the city and the state. */
export type GatewayOrder = Leaving<Order, typeof treatments.order, "personal" | "never">;

/** The counters of a page. */
export type GatewayPagination = Omit<PageInfo, "links">;

/** A page of a list. */
export interface GatewayPage<Item = MaskedCustomer> {
  readonly data: readonly Item[];
  /** Null where the API does not say. */
  readonly pagination: GatewayPagination | null;
}

/** Why a request failed, by RFC 9457. The type is always `about:blank`: the status says it all. */
export interface Problem {
  readonly type: "about:blank";
  /** The status in words. */
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** With a 400: the parameter that does not fit. */
  readonly parameter?: string;
}
