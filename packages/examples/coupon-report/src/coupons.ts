import type { Customer, Page, Promocode, Yampi } from "@yampi-openapi/client";

/** A coupon that is being read. */
export interface CouponReading {
  readonly id: number;
  /** The coupon and its first page of customers; the pages after it are fetched while they are taken. */
  readonly begun: Promise<{ readonly coupon: Promocode; readonly pages: AsyncIterable<Page<Customer>> }>;
}

/** The number of coupons that are read at once, and of pages of the coupon that is written. The client respects the API's limits. */
const atOnce = 4;
const largestPage = 100;

/** The coupons in the order of their IDs. Those that come next are begun while one is being taken, no page of them but the first. */
export async function* readCoupons(
  yampi: Yampi,
  ids: readonly number[],
  { limit = largestPage, signal }: { limit: number | undefined; signal: AbortSignal },
): AsyncGenerator<CouponReading, void, undefined> {
  const abandoned = new AbortController();
  const options = { signal: AbortSignal.any([signal, abandoned.signal]), concurrency: atOnce };
  const begin = async (id: number): CouponReading["begun"] => {
    const coupon = await yampi.promocodes.get(id, {}, { signal: options.signal });
    const pages = yampi.promocodes.listCustomers(id, { limit: Math.min(limit, largestPage) }, options).pages();
    return { coupon, pages: resumed(await pages.next(), pages) };
  };
  const underWay: CouponReading[] = [];
  try {
    for (const id of ids) {
      const begun = begin(id);
      // The reader of a failed coupon gets its error, if there is a reader.
      begun.catch(() => {});
      underWay.push({ id, begun });
      if (underWay.length === atOnce) yield underWay.shift() as CouponReading;
    }
    yield* underWay;
  } finally {
    abandoned.abort();
  }
}

async function* resumed<T>(first: IteratorResult<T>, rest: AsyncGenerator<T>): AsyncGenerator<T, void, undefined> {
  if (first.done) return;
  try {
    yield first.value;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
