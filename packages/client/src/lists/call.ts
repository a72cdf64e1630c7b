import type { ListOperation } from "../operation.js";
import type { ListOptions } from "../options/call-options.js";
import type { Call } from "../request/call.js";
import type { Page } from "../response/envelope.js";
import type { Place } from "./list-checkpoint.js";
import { readLong } from "./long.js";
import { readPages } from "./pages.js";
import { Seen } from "./seen.js";
import { mostOnPage, type PageSource, type Step } from "./source.js";

/** A call of an operation that lists. */
export type ListCall = Call<ListOperation> & { readonly options: ListOptions | undefined };

/** Sends a request of a list. */
export type Send<T> = (
  params: Call["params"],
  signal: AbortSignal | undefined,
  operation?: ListOperation,
) => Promise<{ readonly page: Page<T>; readonly scrollId: string | undefined }>;

/** How many pages are fetched at once unless the caller says it, where the limit of the route is known. */
const usualConcurrency = 4;

/** Reads a list in the way that its description knows: whole, by pages, or by pages and scroll. */
export async function* readList<T>(
  { operation, params, options }: ListCall,
  send: Send<T>,
  progress: { place: Place },
): AsyncGenerator<Step<T>, void, undefined> {
  const { id, key, scroll, paging } = operation;
  const { place } = progress;
  const signal = options?.signal;
  if (paging === "none") {
    const { page } = await send(params, signal);
    yield { number: 1, page, data: new Seen<T>(key).add(page.data).data };
    return;
  }
  const limit = (params?.limit ?? mostOnPage) as number;
  const freshness = operation.queryParameters.some(({ name }) => name === "skipCache") ? { skipCache: true } : {};
  let isLimitKnown = operation.rateLimit !== undefined;
  const source: PageSource<T> = {
    operation: id,
    key,
    limit,
    concurrency: () => options?.concurrency ?? (isLimitKnown ? usualConcurrency : 1),
    signal,
    progress,
    fetch: async ({ page: number, limit, fresh, signal }) => {
      const { page } = await send({ ...params, limit, page: number, ...(fresh ? freshness : {}) }, signal);
      isLimitKnown ||= page.response.rateLimit.limit !== undefined;
      return page;
    },
  };
  if (!scroll || key === undefined || params?.page !== undefined) return yield* readPages(source, place);
  const { ceiling, queryParameters } = scroll;
  const begin = { ...operation, queryParameters: [...operation.queryParameters, ...queryParameters] };
  // A part that is asked for again, since its response was lost, may come as the one behind it.
  const goOn = { ...begin, idempotent: false };
  yield* readLong(
    {
      ...source,
      ceiling,
      scroll: async ({ scrollId }) => {
        // A cache would keep scrolls that have expired, and parts of this one.
        const query = { ...params, limit, ...freshness, scroll: true, scroll_id: scrollId };
        const part = await send(query, signal, scrollId === undefined ? begin : goOn);
        return { ...part.page, scrollId: part.scrollId };
      },
    },
    place,
  );
}
