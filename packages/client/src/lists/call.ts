import type { ListOperation } from "../operation.js";
import type { Call } from "../request/call.js";
import type { Place } from "./list-checkpoint.js";
import { readPages } from "./pages.js";
import { Scroll } from "./scroll.js";
import { Seen } from "./seen.js";
import { mostOnPage, type PageSource, type ScrollPart, type Step } from "./source.js";

/** Sends a request of a list. */
export type Send<T> = (
  params: Call["params"],
  signal: AbortSignal | undefined,
  operation?: ListOperation,
) => Promise<ScrollPart<T>>;

/** How many pages are fetched at once unless the caller says it, where the limit of the route is known. */
const usualConcurrency = 4;

/**
 * Reads a list in the way that its description knows: whole, by numbered pages, or, where those would end before the list does, by the
 * first of them and what a scroll adds.
 */
export async function* readList<T>(
  { operation, params, options }: Call<ListOperation>,
  send: Send<T>,
  progress: { place: Place },
): AsyncGenerator<Step<T>, void, undefined> {
  const { id, key, scroll, paging } = operation;
  const { place } = progress;
  const signal = options.signal;
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
    concurrency: () => options.concurrency ?? (isLimitKnown ? usualConcurrency : 1),
    signal,
    progress,
    fetch: async ({ page: number, limit, fresh, signal }) => {
      const { page } = await send({ ...params, limit, page: number, ...(fresh ? freshness : {}) }, signal);
      isLimitKnown ||= page.response.rateLimit.limit !== undefined;
      return page;
    },
  };
  const isByPage = place.digest === undefined && place.rows > 0;
  if (!scroll || key === undefined || params?.page !== undefined || isByPage) return yield* readPages(source, place);
  const { ceiling, queryParameters } = scroll;
  const first = await source.fetch({ page: 1, limit, fresh: false, signal });
  const total = first.pagination?.total ?? 0;
  if (total < ceiling && place.digest === undefined) {
    const asked = [first];
    return yield* readPages({ ...source, fetch: async (request) => asked.pop() ?? source.fetch(request) }, place);
  }
  const begin = { ...operation, queryParameters: [...operation.queryParameters, ...queryParameters] };
  // A part that is asked for again, since its response was lost, may come as the one behind it.
  const goOn = { ...begin, idempotent: false };
  // A cache would keep scrolls that have expired, and parts of this one.
  const query = { ...params, limit, ...freshness, scroll: true };
  const readPart = (scrollId: string | undefined) =>
    send({ ...query, scroll_id: scrollId }, signal, scrollId === undefined ? begin : goOn);
  yield* new Scroll({ ...source, ceiling, readPart }, place, total).read(first);
}
