import { setTimeout as sleep } from "node:timers/promises";
import {
  type SkuBatchProgress,
  type Yampi,
  YampiApiError,
  YampiAuthenticationError,
  YampiConnectionError,
  YampiError,
  YampiNotFoundError,
  YampiPermissionError,
  YampiRateLimitError,
  YampiResponseError,
} from "@yampi-openapi/client";
import { clean } from "@yampi-openapi/example-command-line/text";
import type { Outcome } from "./journal.js";
import { isSameAmount } from "./numbers.js";
import { type Prices, priceColumns } from "./rows.js";
import type { Store } from "./store.js";
import type { WriteGuard } from "./write-guard.js";
import { type PricesWrite, type QuantityWrite, skusOf, type Write } from "./writes.js";

/** How often a write is tried that the API did not take. */
const mostAttempts = 5;
/** The number of writes in a row that the API does not process before the run ends. */
const mostFailures = 3;
/** How many times the progress of a job is read, which is ten minutes. */
const mostReadings = 300;
/** How many times prices are read that a job has not changed: the progress may still be that of a job before it. */
const mostLooks = 3;

/** How a write ended, and the writes that take its place where something of it is still to do. */
export interface Sent {
  readonly outcome: Outcome;
  readonly next: readonly Write[];
}

export interface SenderSettings {
  readonly yampi: Yampi;
  readonly store: Store;
  readonly signal: AbortSignal;
  readonly guard: WriteGuard;
  /** The wait between two readings of the progress of a job, in milliseconds. */
  readonly pollMs: number;
}

/**
 * Sends writes, each once. The client does not retry them: after a failure that leaves open whether the API processed the write, the
 * store is read, and the write is sent again only if the store is as it was before.
 */
export class Sender {
  readonly #settings: SenderSettings;
  #failures = 0;

  constructor(settings: SenderSettings) {
    this.#settings = settings;
  }

  /** @throws What concerns all writes: rejected credentials, a network that stays down, a rate limit that does not end. */
  async send(write: Write): Promise<Sent> {
    for (let attempt = 1; ; attempt++) {
      try {
        const sent = await this.#sendOnce(write);
        this.#failures = 0;
        return sent;
      } catch (error) {
        if (isRefusal(error)) return this.#refusedBy(error, write);
        if (!mayTryAgain(error)) throw error;
        if (error instanceof YampiRateLimitError) {
          if (attempt === mostAttempts) throw error;
          // It was not processed, and the next attempt waits for the route.
          continue;
        }
        const sent = await this.find(write);
        if (sent.next[0] !== write) return sent;
        if (attempt === mostAttempts) return this.#failed(error, write);
      }
    }
  }

  /**
   * Finds out from the store what became of a write whose response is missing. What is neither as before nor as it should be was changed
   * by somebody else, such as by a sale: it is left alone, and refused.
   *
   * @returns As `next`, what is still as before.
   */
  async find(write: Write): Promise<Sent> {
    const why = "a write was interrupted, and it is open whether it arrived";
    return write.kind === "quantity" ? this.#compareQuantity(write, why) : this.#comparePricesAfterJob(write, why);
  }

  async #sendOnce(write: Write): Promise<Sent> {
    const { yampi, guard } = this.#settings;
    const options = { maxRetries: 0, signal: guard.begin() };
    if (write.kind === "quantity") {
      const min = write.minQuantity === undefined ? {} : { min_quantity: write.minQuantity };
      const body = { stock_id: write.stockId, quantity: write.to, ...min };
      if (write.rowId === null) await yampi.skus.stocks.create(write.skuId, body, options);
      else await yampi.skus.stocks.update(write.skuId, write.rowId, body, options);
      return allOf(write);
    }
    const body = { product_id: write.productId, skus_id: write.skus.map(({ skuId }) => skuId), ...write.to };
    const { type, updated } = await yampi.products.skus.batchUpdate(write.productId, body, options);
    if (type === "sync" && updated >= write.skus.length) return allOf(write);
    const { outcome, next } = await this.#comparePricesAfterJob(write, "the store has another price after the update");
    const left = next
      .flatMap(skusOf)
      .map((sku) => refuse(write, sku, "the store kept the price, though it confirmed the update"));
    return { outcome: { ...outcome, refused: [...outcome.refused, ...left] }, next: [] };
  }

  /** A 422 does not say which of several SKUs it means, so they are sent one by one. */
  #refusedBy(error: YampiApiError, write: Write): Sent {
    this.#failures = 0;
    if (write.kind === "prices" && write.skus.length > 1) {
      return { outcome: { written: [], refused: [] }, next: write.skus.map((sku) => ({ ...write, skus: [sku] })) };
    }
    const messages = Object.entries(error.errors).map(([field, texts]) => `${field}: ${texts.join(" ")}`);
    const reason = clean(messages.join("; ") || error.message) ?? "";
    const refused = skusOf(write).map((sku) => refuse(write, sku, `the API refused it (${error.status}): ${reason}`));
    return { outcome: { written: [], refused }, next: [] };
  }

  /** One SKU on which the API fails does not keep the others from being written. */
  #failed(error: Error, write: Write): Sent {
    this.#failures += 1;
    if (this.#failures === mostFailures) throw error;
    const refused = skusOf(write).map((sku) =>
      refuse(write, sku, `not written after ${mostAttempts} attempts: ${clean(error.message)}`),
    );
    return { outcome: { written: [], refused }, next: [] };
  }

  async #waitForJob(productId: number): Promise<void> {
    const { yampi, signal, pollMs } = this.#settings;
    for (let reading = 1; reading <= mostReadings; reading++) {
      const params = { skipCache: true };
      const progress = await yampi.products.skus.batchUpdateProgress(productId, params, { signal }).catch((error: unknown) => {
        if (error instanceof YampiNotFoundError) return undefined;
        throw error;
      });
      if (progress === undefined || isOver(progress)) return;
      await sleep(pollMs, undefined, { signal });
    }
    throw new YampiError(`the bulk update of product ${productId} does not end`);
  }

  async #comparePricesAfterJob(write: PricesWrite, why: string): Promise<Sent> {
    const { signal, pollMs } = this.#settings;
    for (let look = 1; ; look++) {
      await this.#waitForJob(write.productId);
      const sent = await this.#comparePrices(write, why);
      if (sent.next.length === 0 || look === mostLooks) return sent;
      await sleep(pollMs, undefined, { signal });
    }
  }

  async #compareQuantity(write: QuantityWrite, why: string): Promise<Sent> {
    const rows = await this.#settings.store.stocksOf(write.skuId);
    const row = rows.find(({ id, stockId }) => (write.rowId === null ? stockId === write.stockId : id === write.rowId));
    const isMissing = row === undefined && rows.every(({ stockId }) => stockId !== undefined);
    // Undefined if it is open what the store has, and then neither of the two.
    const found = isMissing ? null : row?.quantity;
    if (found === write.to) return allOf(write);
    if (found === write.from) return { outcome: { written: [], refused: [] }, next: [write] };
    const units = (count: number | null): string => (count === null ? "no stock" : String(count));
    const now = found === undefined ? "no number" : units(found);
    const reason = `quantity: ${why}: before ${units(write.from)}, wanted ${write.to}, now ${now}`;
    return { outcome: { written: [], refused: [refuse(write, write, reason)] }, next: [] };
  }

  async #comparePrices(write: PricesWrite, why: string): Promise<Sent> {
    const found = await this.#settings.store.skusOfProduct(write.productId);
    const has = (skuId: number, prices: Prices): boolean =>
      priceColumns.every((name) => !(name in write.to) || isSameAmount(found.get(skuId)?.prices[name], prices[name]));
    const written = write.skus.filter(({ skuId }) => has(skuId, write.to));
    const rest = write.skus.filter((sku) => !written.includes(sku) && has(sku.skuId, sku.from));
    const others = write.skus.filter((sku) => !written.includes(sku) && !rest.includes(sku));
    const refused = others.map((sku) => refuse(write, sku, `prices: ${why}`));
    const outcome = { written: written.map(({ skuId }) => `prices ${skuId}` as const), refused };
    if (rest.length === 0) return { outcome, next: [] };
    return { outcome, next: [rest.length === write.skus.length ? write : { ...write, skus: rest }] };
  }
}

function allOf(write: Write): Sent {
  return { outcome: { written: skusOf(write).map(({ skuId }) => `${write.kind} ${skuId}` as const), refused: [] }, next: [] };
}

function refuse(
  write: Write,
  { line, sku, skuId }: ReturnType<typeof skusOf>[number],
  reason: string,
): Outcome["refused"][number] {
  return { line, sku, reason, target: `${write.kind} ${skuId}` };
}

/** A job that has not begun may not know how many SKUs it has. */
function isOver({ finished_at, processed, total, status }: SkuBatchProgress): boolean {
  return Boolean(finished_at) || (processed >= total && (total > 0 || status !== "queued"));
}

/** Whether the API says that these values cannot be written: any 4xx that is not about the credentials, the rate limit or the time. */
function isRefusal(error: unknown): error is YampiApiError {
  return (
    error instanceof YampiApiError && error.status >= 400 && error.status < 500 && ![401, 403, 408, 429].includes(error.status)
  );
}

/** Whether the failure may pass, or leaves open whether the API processed the write. */
function mayTryAgain(error: unknown): error is YampiError {
  if (error instanceof YampiConnectionError || error instanceof YampiResponseError) return true;
  return error instanceof YampiApiError && error.status !== 401 && error.status !== 403;
}

/** Whether a write that failed with this error did certainly not reach the API, or was turned away by it. */
export function wasNotWritten(error: unknown): boolean {
  const kinds = [YampiAuthenticationError, YampiPermissionError, YampiRateLimitError];
  return kinds.some((kind) => error instanceof kind);
}
