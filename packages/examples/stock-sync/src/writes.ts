import type { Prices } from "./rows.js";

/** Sets the quantity of a SKU in a stock. */
export interface QuantityWrite {
  readonly kind: "quantity";
  readonly line: number;
  readonly sku: string;
  readonly skuId: number;
  readonly stockId: number;
  /** The row of the SKU in the stock; null if there is none yet. */
  readonly rowId: number | null;
  /** The one that the store has; undefined if that is not a number, and then left out. */
  readonly minQuantity: number | undefined;
  /** The quantity in the store; null if there is no row. */
  readonly from: number | null;
  readonly to: number;
}

/** A SKU whose prices change, with those that it has. */
export interface PricedSku {
  readonly line: number;
  readonly sku: string;
  readonly skuId: number;
  readonly from: Prices;
}

/** Gives the same prices to SKUs of one product. */
export interface PricesWrite {
  readonly kind: "prices";
  readonly productId: number;
  readonly skus: readonly PricedSku[];
  readonly to: Prices;
}

/** One request that changes the store. */
export type Write = QuantityWrite | PricesWrite;

/** What a write is about, as a key: a SKU may have one write of its quantity, and one of its prices. */
export type Target = `${Write["kind"]} ${number}`;

/** The SKUs of a write, with their lines in the file. */
export function skusOf(write: Write): readonly { readonly line: number; readonly sku: string; readonly skuId: number }[] {
  return write.kind === "quantity" ? [write] : write.skus;
}

export function targetsOf(write: Write): Target[] {
  return skusOf(write).map(({ skuId }): Target => `${write.kind} ${skuId}`);
}
