import { type Sku, type SkuStock, type Yampi, YampiNotFoundError } from "@yampi-openapi/client";
import { clean } from "@yampi-openapi/example-command-line/text";
import { type Prices, priceColumns } from "./rows.js";

/** What the program reads of a SKU. */
export interface StoreSku {
  readonly id: number;
  readonly productId: number;
  readonly code: string;
  readonly prices: Prices;
  /** Its stocks, if the list of SKUs has them in a form that can be trusted. */
  readonly stocks: readonly StockRow[] | undefined;
}

/** Units of a SKU in one stock. What the API does not send as a whole number is undefined: no source tells what a null means. */
export interface StockRow {
  readonly id: number | undefined;
  readonly stockId: number | undefined;
  readonly quantity: number | undefined;
  readonly minQuantity: number | undefined;
}

/** Reads the store past the API's cache, which may be 30 minutes old. */
export class Store {
  readonly #yampi: Yampi;
  readonly #signal: AbortSignal;

  constructor(yampi: Yampi, signal: AbortSignal) {
    this.#yampi = yampi;
    this.#signal = signal;
  }

  /** All SKUs with their stocks, in pages of a hundred. */
  async *skus(): AsyncGenerator<StoreSku> {
    const list = this.#yampi.skus.list({ include: ["current_stock"], skipCache: true }, { signal: this.#signal });
    for await (const sku of list) yield toStoreSku(sku);
  }

  async skusOfProduct(productId: number): Promise<ReadonlyMap<number, StoreSku>> {
    const list = this.#yampi.products.skus.list(productId, { skipCache: true }, { signal: this.#signal });
    return new Map((await collect(list)).map(toStoreSku).map((sku) => [sku.id, sku]));
  }

  async stocksOf(skuId: number): Promise<StockRow[]> {
    const list = this.#yampi.skus.stocks.list(skuId, { skipCache: true }, { signal: this.#signal });
    return (await collect(list)).map(toStockRow);
  }
}

/** All items of a list; none if its SKU or product was deleted meanwhile. */
async function collect<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  try {
    for await (const item of list) items.push(item);
  } catch (error) {
    if (!(error instanceof YampiNotFoundError)) throw error;
  }
  return items;
}

function toStoreSku(sku: Sku): StoreSku {
  const prices = priceColumns.map((name) => [name, readNumber(sku[name])] as const).filter(([, value]) => value !== undefined);
  return {
    id: Number(sku.id),
    productId: Number(sku.product_id),
    // PHP sends a code of digits as a number. No row has an empty one, so a SKU without a code is left alone.
    code: clean(sku.sku) === null ? "" : String(sku.sku).trim(),
    prices: Object.fromEntries(prices),
    stocks: includedStocks(sku.current_stock),
  };
}

function toStockRow(row: SkuStock): StockRow {
  return {
    id: readCount(row.id),
    stockId: readCount(row.stock_id),
    quantity: readCount(row.quantity),
    minQuantity: readCount(row.min_quantity),
  };
}

/**
 * The form of this relation is not known: one client takes a list or a single row. A single row may be one of several, so only a list
 * is trusted.
 */
function includedStocks(relation: unknown): readonly StockRow[] | undefined {
  const data = isObject(relation) && "data" in relation ? relation.data : relation;
  if (!Array.isArray(data)) return undefined;
  const rows = data.filter(isObject).map((row) => toStockRow(row as unknown as SkuStock));
  const isSound = ({ id, stockId, quantity }: StockRow): boolean => ![id, stockId, quantity].includes(undefined);
  return rows.length === data.length && rows.every(isSound) ? rows : undefined;
}

function readCount(value: unknown): number | undefined {
  const count = readNumber(value);
  return Number.isSafeInteger(count) ? count : undefined;
}

/** An amount or a count; the API also sends them as decimal strings. */
function readNumber(value: unknown): number | undefined {
  const isNumeric = typeof value === "number" || (typeof value === "string" && value.trim() !== "");
  return isNumeric && Number.isFinite(Number(value)) ? Number(value) : undefined;
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
