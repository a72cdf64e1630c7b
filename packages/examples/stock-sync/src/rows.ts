/** The columns that hold prices, by the names of the API. */
export const priceColumns = ["price_sale", "price_discount", "price_cost"] as const;

/** Amounts in reais, of which any may be missing. */
export type Prices = { readonly [column in (typeof priceColumns)[number]]?: number };

/** What the file wants of a SKU. An empty cell wants nothing. */
export interface Row {
  /** The number of its line in the file, from 1. */
  readonly line: number;
  readonly sku: string;
  readonly quantity: number | undefined;
  readonly prices: Prices;
}

/** A row of which something is not written. */
export interface Refusal {
  readonly line: number;
  readonly sku: string;
  readonly reason: string;
}
