import type { Page } from "../response/envelope.js";
import type { Place } from "./list-checkpoint.js";
import { readPages } from "./pages.js";
import { Scroll } from "./scroll.js";
import type { LongSource, Step } from "./source.js";

/** The pages of a list: numbered ones, or, where those would end before the list does, the first of them and what a scroll adds. */
export async function* readLong<T>(source: LongSource<T>, place: Place): AsyncGenerator<Step<T>, void, undefined> {
  const isByPage = place.digest === undefined && place.rows > 0;
  if (isByPage) return yield* readPages(source, place);
  const { limit, signal } = source;
  const first: Page<T> = await source.fetch({ page: 1, limit, fresh: false, signal });
  const total = first.pagination?.total ?? 0;
  if (total >= source.ceiling || place.digest !== undefined) return yield* new Scroll(source, place, total).read(first);
  const asked = [first];
  yield* readPages({ ...source, fetch: async (request) => asked.pop() ?? source.fetch(request) }, place);
}
