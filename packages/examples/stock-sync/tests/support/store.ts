import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A SKU of the stand-in. */
export interface AnySku {
  readonly id: number;
  readonly product_id: number;
  readonly sku: string;
  price_sale: number;
  price_discount: number;
  price_cost: number;
  stocks: { readonly id: number; readonly stock_id: number; quantity: number; min_quantity: number }[];
}

/** A value that the store took. */
export interface Applied {
  readonly sku: string;
  readonly field: string;
  readonly value: number;
}

/** A request that the stand-in received. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: { readonly [name: string]: unknown };
}

/**
 * What goes wrong with a request: a status that takes its place, a connection that breaks before or after the request is processed, or a
 * response of a price update that leaves its work to a job.
 */
export type Fault = number | "cut before" | "cut after" | keyof typeof waiting | undefined;

/** What the progress of a job says before it runs, by what is odd about it. */
const waiting = {
  job: { total: 1, processed: 0, status: "queued" },
  "lost job": { total: 1, processed: 0, status: "queued" },
  "job without a total": { total: 0, processed: 0, status: "queued", started_at: null, finished_at: null },
  "job after another": { total: 1, processed: 1, status: "done", finished_at: "2026-03-05 14:07:21" },
};

interface StoreSettings {
  /** Called with every request before it is processed. */
  readonly before?: (request: Received) => Fault | Promise<Fault>;
  /** In which form the list of SKUs has their stocks. */
  readonly included?: "list" | "one" | "none";
  /** Whether its responses leave out the headers of the rate limit. */
  readonly isSilent?: boolean;
}

export interface StandIn {
  readonly url: string;
  readonly skus: AnySku[];
  /** What was written, in order. */
  readonly applied: Applied[];
  readonly requests: Received[];
}

/** A SKU with one stock, and what a test changes of it. */
export function aSku(id: number, changes: Partial<AnySku> = {}): AnySku {
  const stocks = [{ id: 71000 + id, stock_id: 3, quantity: 10, min_quantity: 2 }];
  const prices = { price_sale: 59.9, price_discount: 49.9, price_cost: 20 };
  return { id, product_id: 2201, sku: `SKU-${id}`, ...prices, stocks, ...changes };
}

const priceFields = ["price_sale", "price_discount", "price_cost"] as const;

/** An API with these SKUs, which changes them as it is told. */
export async function storeWith(
  skus: AnySku[],
  { before, included = "list", isSilent = false }: StoreSettings = {},
): Promise<StandIn> {
  const store = { skus, applied: [] as Applied[], requests: [] as Received[] };
  const jobs = new Map<number, { reads: number; readonly waiting: object; readonly run: () => void }>();
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = chunks.length > 0 ? (JSON.parse(Buffer.concat(chunks).toString()) as Received["body"]) : {};
    const received = { method: request.method ?? "", path: pathname.replace("/minha-loja/", ""), query: searchParams, body };
    store.requests.push(received);
    const fault = await before?.(received);
    if (fault === "cut before") return void request.socket.destroy();
    if (!isSilent) for (const [name, value] of Object.entries(quota)) response.setHeader(name, value);
    if (typeof fault === "number") return send(response, fault, failureBody(fault));
    const [status, answer] = answerTo(received, fault);
    if (fault === "cut after") return void request.socket.destroy();
    send(response, status, answer);
  };

  const answerTo = ({ method, path, query, body }: Received, fault: Fault): readonly [number, unknown] => {
    const [, skuId, rowId] = /^catalog\/skus\/(\d+)\/stocks(?:\/(\d+))?$/.exec(path) ?? [];
    const [, product, rest] = /^catalog\/products\/(\d+)\/skus(\/.*)?$/.exec(path) ?? [];
    if (path === "catalog/skus") return [200, pageOf(skus.map(listed), query)];
    if (product && rest === undefined) {
      return [200, pageOf(skus.filter(({ product_id }) => product_id === Number(product)).map(listed), query)];
    }
    if (product && rest === "/batch-update-skus-progress") return progressOf(Number(product));
    if (product) return updatePrices(Number(product), body, fault);
    const sku = skus.find(({ id }) => id === Number(skuId));
    if (!sku) return [404, { message: "Not Found" }];
    if (method === "GET") return [200, pageOf(sku.stocks, query)];
    return writeStock(sku, rowId === undefined ? undefined : Number(rowId), body);
  };

  const listed = ({ stocks, ...sku }: AnySku): object => {
    const relation = included === "list" ? { data: stocks } : stocks[0];
    const secrets = { token: "AAAAAAAAAA", purchase_url: "https://loja.example.com/r/AAAAAAAAAA" };
    return { ...sku, title: "Produto Exemplo", ...secrets, ...(included === "none" ? {} : { current_stock: relation }) };
  };

  const writeStock = (sku: AnySku, rowId: number | undefined, body: Received["body"]): readonly [number, unknown] => {
    const [stock_id, quantity, min_quantity] = [Number(body.stock_id), Number(body.quantity), Number(body.min_quantity)];
    const row = sku.stocks.find(({ id }) => id === rowId);
    if (rowId !== undefined && !row) return [404, { message: "Not Found" }];
    store.applied.push({ sku: sku.sku, field: "quantity", value: quantity });
    if (row) Object.assign(row, { quantity, min_quantity });
    else sku.stocks.push({ id: 90000 + sku.id, stock_id, quantity, min_quantity });
    return [200, { data: row ?? sku.stocks.at(-1) }];
  };

  const updatePrices = (product: number, body: Received["body"], fault: Fault): readonly [number, unknown] => {
    const ids = body.skus_id as number[];
    const run = (): void => {
      for (const sku of skus.filter(({ id }) => ids.includes(id))) {
        for (const field of priceFields) {
          if (body[field] === undefined) continue;
          store.applied.push({ sku: sku.sku, field, value: Number(body[field]) });
          sku[field] = Number(body[field]);
        }
      }
    };
    const isJob = typeof fault === "string" && fault in waiting;
    if (isJob)
      jobs.set(product, {
        reads: fault === "job without a total" ? 9 : 2,
        waiting: waiting[fault as keyof typeof waiting],
        run: fault === "lost job" ? () => {} : run,
      });
    else run();
    return [200, { data: { type: isJob ? "async" : "sync", updated: isJob ? 0 : ids.length, status: "queued" } }];
  };

  const progressOf = (product: number): readonly [number, unknown] => {
    const job = jobs.get(product);
    if (!job) return [404, { message: "Not Found" }];
    if (job.reads-- > 0) return [200, { data: job.waiting }];
    job.run();
    jobs.delete(product);
    return [200, { data: { total: 1, processed: 1, status: "done", finished_at: "2026-03-05 14:07:21" } }];
  };

  const server = createServer((request, response) => void handle(request, response).catch(() => request.socket.destroy()));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(store, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

/** The value that the store has of a field. */
export function fieldOf({ skus }: Pick<StandIn, "skus">, code: string, field: string): number | undefined {
  const sku = skus.find(({ sku }) => sku === code);
  return field === "quantity" ? sku?.stocks[0]?.quantity : sku?.[field as (typeof priceFields)[number]];
}

/** A quota that no test uses up; without the headers, the client keeps to the default of the description. */
const quota = { "X-RateLimit-Limit": "1000000", "X-RateLimit-Remaining": "999999" };

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json", "Retry-After": "0" }).end(JSON.stringify(body));
}

function failureBody(status: number): object {
  return status === 422 ? { message: "Dados inválidos", errors: { quantity: ["O campo não é aceito."] } } : { message: "falhou" };
}

function pageOf(items: readonly unknown[], query: URLSearchParams): object {
  const [page, limit, total] = [Number(query.get("page") ?? 1), Number(query.get("limit") ?? 10), items.length];
  const data = items.slice((page - 1) * limit, page * limit);
  const counters = { total, count: data.length, per_page: limit, current_page: page };
  return { data, meta: { pagination: { ...counters, total_pages: Math.max(1, Math.ceil(total / limit)), links: [] } } };
}
