import type { Account } from "./account.js";
import type { Place } from "./list-checkpoint.js";
import { Reading } from "./reading.js";
import { Seen } from "./seen.js";
import { Budget, failure, mostOnPage, type PageSource, type Step } from "./source.js";

/**
 * The pages of a list, each with the items that none before it had. What holds of them:
 *
 * 1. The end is proven: as many different items came as the lowest `total` counted, and no more pages are told of. Where nothing counts,
 *    or the counters contradict themselves, it is an empty page, none, or pages without anything new; and where nothing counts, a page
 *    size that changes proves nothing.
 * 2. Between two neighbouring pages, `total` does not fall; else the border is mended before anything else is given.
 * 3. A list that comes short is read once more, past the cache, in pages of another size: what was skipped comes at the end.
 * 4. What then is still missing is an error, unless every row that was counted came, which the list itself repeats: two readings in pages
 *    of different sizes gave the same rows in the same order, or one did without an item on two pages.
 * 5. No more requests are sent than twice those of a perfect reading, plus a constant, whatever the API responds.
 */
export async function* readPages<T>(source: PageSource<T>, place: Place): AsyncGenerator<Step<T>, void, undefined> {
  const { operation, limit } = source;
  const seen = new Seen<T>(source.key, place.given, place.last);
  const budget = new Budget(operation);
  const reading = new Reading(source, seen, budget, place);
  yield* reading.read();
  const first = reading.account;
  if (!first.isCounted && seen.doubtful) {
    throw failure(operation, "items came again that may be others, since nothing tells them apart for sure");
  }
  if (isWhole(first, seen)) return;
  const problem = first.isShort
    ? `the list gave ${seen.count} items, fewer than it counts`
    : "the list gives the same items again, and its end was not seen";
  if (seen.nameless) throw failure(operation, `${problem}, and nothing tells its items apart`);

  const start = first.offset + place.rows;
  budget.items = first.came;
  const sizes = otherSizes(first, limit);
  for (const [index, size] of sizes.entries()) {
    const again = { ...place, page: Math.floor(start / size) + 1, offset: first.offset, size: undefined, total: undefined };
    const settings = { number: index + 2, skip: start % size };
    const other = new Reading({ ...source, limit: size }, seen, budget, again, settings);
    yield* other.read();
    const second = other.account;
    if (second.refused) continue;
    const isShort = first.isCounted && seen.count < Math.min(first.lowest, second.lowest) - first.offset;
    if (!isShort && !second.isDoubtful && (second.hasEnd || first.order === second.order)) return;
    if (!seen.doubtful && isSame(first, second)) return;
    break;
  }
  throw failure(operation, sizes.length > 0 ? `${problem}, and reading it once more did not help` : problem);
}

function isWhole(account: Account, { doubtful }: Seen<unknown>): boolean {
  if (!account.isShort) return account.hasEnd && !account.isDoubtful;
  return account.hasEveryRow && account.sound && !doubtful;
}

/** Whether two readings gave every row, in the same order, although their pages ended elsewhere. */
function isSame(first: Account, second: Account): boolean {
  return first.hasEveryRow && second.hasEveryRow && first.order === second.order && first.size !== second.size;
}

/** Sizes of pages that end elsewhere, below what came; first the one that costs no more requests, unless the API has refused that. */
function otherSizes({ size, pages }: Account, limit: number): number[] {
  const near = limit < mostOnPage ? limit + 1 : limit - 1;
  const isCapped = size < limit && pages > 1;
  return [...(isCapped ? [] : [near]), ...(size > 1 ? [size - 1] : [])];
}
