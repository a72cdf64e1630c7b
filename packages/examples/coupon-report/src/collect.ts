import type { Yampi } from "@yampi-openapi/client";
import type { Arguments } from "./arguments.js";
import { type CouponReading, readCoupons } from "./coupons.js";
import { concernsOneCoupon } from "./failure.js";
import { nameOfCoupon } from "./format.js";
import type { Progress } from "./progress.js";
import { type CustomerRow, summarizeCoupon, toCustomerRow } from "./report.js";
import type { ReportFiles } from "./report-files.js";
import { rowsOnScreen } from "./table.js";
import type { Totals } from "./totals.js";

/** A coupon that is not in the report. */
export interface Failure {
  /** What messages call it. */
  readonly name: string;
  readonly error: unknown;
  /** Whether some customers of it went to standard output before. */
  readonly isTorn: boolean;
}

/** What a report is made with. */
export interface Task {
  readonly args: Arguments;
  /** Their IDs, with what messages call them. */
  readonly coupons: ReadonlyMap<number, string>;
  readonly yampi: Yampi;
  readonly files: ReportFiles;
  readonly totals: Totals;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Puts every coupon into the files that is not there yet.
 *
 * @returns The coupons that failed alone; whatever would meet the others, too, is thrown.
 */
export async function collect(task: Task): Promise<Failure[]> {
  const { args, coupons, yampi, files, totals, progress, signal } = task;
  const failures: Failure[] = [];
  for (const { coupon, customers } of files.done) {
    totals.add(coupon, customers);
    progress.couponDone(customers);
  }
  const done = new Set(files.done.map(({ coupon }) => coupon.id));
  const rest = [...coupons.keys()].filter((id) => !done.has(id));
  for await (const reading of readCoupons(yampi, rest, { limit: args.limit, signal })) {
    try {
      await collectCoupon(reading, task);
    } catch (error) {
      if (signal.aborted || !concernsOneCoupon(error)) throw error;
      failures.push({ name: coupons.get(reading.id) ?? String(reading.id), error, isTorn: await files.dropCoupon() });
    }
    progress.couponDone();
    signal.throwIfAborted();
  }
  return failures;
}

async function collectCoupon({ id, begun }: CouponReading, { args, files, totals, progress }: Task): Promise<void> {
  const { limit = Number.POSITIVE_INFINITY } = args;
  const { coupon, pages } = await begun;
  // The journal knows coupons by the ID that was asked for.
  const summary = { ...summarizeCoupon(coupon), id };
  progress.couponBegun(nameOfCoupon(summary));
  await files.openCoupon(summary);
  const firstRows: CustomerRow[] = [];
  let count = 0;
  for await (const { data, pagination } of pages) {
    const rows = data.slice(0, limit - count).map((customer) => toCustomerRow(customer, args));
    await files.addRows(summary, rows);
    firstRows.push(...rows.slice(0, rowsOnScreen - firstRows.length));
    count += rows.length;
    progress.addCustomers(rows.length, count, pagination?.total);
    if (count >= limit) break;
  }
  await files.closeCoupon(summary);
  totals.add(summary, count, firstRows);
}
