import { isSameAmount } from "./numbers.js";
import { type Prices, priceColumns, type Refusal, type Row } from "./rows.js";
import type { StockRow, Store, StoreSku } from "./store.js";
import type { PricesWrite, QuantityWrite, Target, Write } from "./writes.js";

/** What has to be written to bring the store in step with the file. */
export interface Plan {
  readonly writes: readonly Write[];
  readonly refused: readonly Refusal[];
  /** How many rows are in step already. */
  readonly inStep: number;
}

interface PlanSettings {
  readonly store: Store;
  /** The stock to set; undefined for the only one of each SKU. */
  readonly stock: number | undefined;
  /** What a run before has settled, and this one leaves alone. */
  readonly settled: ReadonlySet<Target>;
  /** Called after each row. */
  readonly onRow: () => void;
}

/** Compares the rows with the store. Only reads. */
export async function makePlan(rows: readonly Row[], settings: PlanSettings): Promise<Plan> {
  const { store, stock, settled, onRow } = settings;
  const known = await skusByCode(rows, store);
  const quantities: QuantityWrite[] = [];
  const prices: PricesWrite[] = [];
  const refused: Refusal[] = [];
  let inStep = 0;
  for (const row of rows) {
    const change = await changeOf(row, known.get(row.sku) ?? [], { store, stock, settled });
    onRow();
    if (typeof change === "string") {
      refused.push({ line: row.line, sku: row.sku, reason: change });
      continue;
    }
    if (change.quantity) quantities.push(change.quantity);
    if (change.prices) prices.push(change.prices);
    if (!change.quantity && !change.prices) inStep += 1;
  }
  return { writes: [...quantities, ...together(prices)], refused, inStep };
}

/** The SKUs of the store that the rows are about. Two SKUs can have one code. */
async function skusByCode(rows: readonly Row[], store: Store): Promise<Map<string, StoreSku[]>> {
  const codes = new Map(rows.map(({ sku }): [string, StoreSku[]] => [sku, []]));
  for await (const sku of store.skus()) codes.get(sku.code)?.push(sku);
  return codes;
}

type RowSettings = Omit<PlanSettings, "onRow">;

interface RowChange {
  readonly quantity: QuantityWrite | undefined;
  readonly prices: PricesWrite | undefined;
}

/** The writes of a row, or why it is refused. A row is refused as a whole. */
async function changeOf(row: Row, skus: readonly StoreSku[], settings: RowSettings): Promise<RowChange | string> {
  const [sku] = skus;
  if (sku === undefined) return "the store has no SKU with this code; upper and lower case count";
  if (skus.length > 1) return `${skus.length} SKUs of the store have this code: ${skus.map(({ id }) => id).join(", ")}`;
  const prices = pricesWrite(row, sku, settings.settled);
  if (typeof prices === "string") return prices;
  const quantity = await quantityWrite(row, sku, settings);
  if (typeof quantity === "string") return quantity;
  return { quantity, prices };
}

function pricesWrite({ line, prices }: Row, sku: StoreSku, settled: ReadonlySet<Target>): PricesWrite | string | undefined {
  const changed = priceColumns.filter((name) => prices[name] !== undefined && !isSameAmount(prices[name], sku.prices[name]));
  if (changed.length === 0 || settled.has(`prices ${sku.id}`)) return undefined;
  const { price_sale, price_discount } = { ...sku.prices, ...prices };
  if (!price_sale && !price_discount && !changed.every((name) => name === "price_cost")) {
    return price_sale === 0
      ? "price_sale 0 without a price_discount would give the SKU away"
      : "its price_sale in the store is not a number; without a price_discount, that might give the SKU away";
  }
  const pick = (from: Prices): Prices =>
    Object.fromEntries(changed.map((name) => [name, from[name]]).filter(([, value]) => value !== undefined));
  const priced = { line, sku: sku.code, skuId: sku.id, from: pick(sku.prices) };
  return { kind: "prices", productId: sku.productId, skus: [priced], to: pick(prices) };
}

async function quantityWrite(
  { line, quantity }: Row,
  sku: StoreSku,
  settings: RowSettings,
): Promise<QuantityWrite | string | undefined> {
  const { store, stock, settled } = settings;
  if (quantity === undefined || settled.has(`quantity ${sku.id}`)) return undefined;
  // The list of SKUs saves a request where there is nothing to do. What is written or refused is read from its own route.
  const listed = sku.stocks && chooseStock(sku.stocks, stock);
  if (typeof listed === "object" && listed.quantity === quantity) return undefined;
  const chosen = chooseStock(await store.stocksOf(sku.id), stock);
  if (typeof chosen === "string") return chosen;
  if (chosen.quantity === quantity) return undefined;
  const { id: rowId, stockId, minQuantity, quantity: from } = chosen;
  return {
    kind: "quantity",
    line,
    sku: sku.code,
    skuId: sku.id,
    stockId,
    rowId,
    minQuantity,
    from,
    to: quantity,
  };
}

/** The row of a stock, as a write needs it. */
type ChosenStock = Pick<QuantityWrite, "stockId" | "minQuantity"> & {
  readonly id: QuantityWrite["rowId"];
  readonly quantity: QuantityWrite["from"];
};

/** The row to write, one that has to be created, or why there is none. Nothing is written over what cannot be compared. */
function chooseStock(rows: readonly StockRow[], stock: number | undefined): ChosenStock | string {
  if (rows.some(({ stockId }) => stockId === undefined)) return "has a stock whose ID is not a number in the store";
  const candidates = stock === undefined ? rows : rows.filter(({ stockId }) => stockId === stock);
  const [only] = candidates;
  if (candidates.length > 1) {
    const ids = rows.map(({ stockId }) => stockId).join(", ");
    return stock === undefined ? `has several stocks (${ids}): choose one with --stock` : `has stock ${stock} several times`;
  }
  if (only) return comparable(only);
  return stock === undefined
    ? "has no stock yet: choose one with --stock"
    : { id: null, stockId: stock, quantity: null, minQuantity: 0 };
}

function comparable({ id, stockId, quantity, minQuantity }: StockRow): ChosenStock | string {
  if (id === undefined || stockId === undefined) return "has a stock whose ID is not a number in the store";
  if (quantity === undefined) {
    return `its quantity in stock ${stockId} is not a whole number in the store, so whether it differs is unknown`;
  }
  return { id, stockId, quantity, minQuantity };
}

/** One write for all SKUs of a product that get the same prices. */
function together(writes: readonly PricesWrite[]): PricesWrite[] {
  const groups = new Map<string, PricesWrite>();
  for (const write of writes) {
    const key = JSON.stringify([write.productId, write.to]);
    const before = groups.get(key);
    groups.set(key, before ? { ...before, skus: [...before.skus, ...write.skus] } : write);
  }
  return [...groups.values()];
}
