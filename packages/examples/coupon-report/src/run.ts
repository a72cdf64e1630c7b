import type { Writable } from "node:stream";
import { Yampi, type YampiEvent } from "@yampi-openapi/client";
import { type Arguments, parseArguments } from "./arguments.js";
import { explain } from "./failure.js";
import { writeFiles } from "./files.js";
import { formatCustomers } from "./format.js";
import { openOutput } from "./output.js";
import { type CouponSummary, type CustomerRow, summarizeCoupon, toCustomerRow } from "./report.js";
import { renderCoupon, renderCustomers, rowsOnScreen } from "./table.js";

/** What the program needs of the process around it. */
export interface Surroundings {
  /** The arguments of the command line, without the names of Node and of the script. */
  readonly argv: readonly string[];
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Stops the program between two requests or in the middle of one. */
  readonly signal: AbortSignal;
}

const largestPage = 100;
const rowsPerProgressLine = 1000;
const noticeableMs = 500;

/**
 * Runs the program once. Nothing is thrown: what goes wrong is told on `stderr`.
 *
 * @returns The exit code, see `exitCodes`.
 */
export async function run(surroundings: Surroundings): Promise<number> {
  const { argv, stdout, stderr, signal } = surroundings;
  try {
    const args = parseArguments(argv, { stdout, stderr });
    const yampi = new Yampi({ alias: args.alias, baseUrl: args.baseUrl, onEvent: (event) => tellOfWaiting(event, stderr) });
    const coupon = summarizeCoupon(await yampi.promocodes.get(args.couponId, {}, { signal }));
    await report(args, coupon, readCustomers(yampi, args, signal), surroundings);
    return 0;
  } catch (error) {
    const { exitCode, message } = explain(error, signal);
    if (message) stderr.write(`${message}\n`);
    return exitCode;
  }
}

/** A limit is waited for by the minute; without a word, the program would seem to hang. */
function tellOfWaiting(event: YampiEvent, stderr: Writable): void {
  if (event.type !== "rate-limit" || event.waitMs === undefined || event.waitMs < noticeableMs) return;
  stderr.write(`Waiting ${Math.ceil(event.waitMs / 1000)} s for the rate limit of ${event.operation}\n`);
}

async function* readCustomers(yampi: Yampi, args: Arguments, signal: AbortSignal): AsyncGenerator<CustomerRow> {
  const { couponId, limit = Number.POSITIVE_INFINITY, showPersonalData } = args;
  const customers = yampi.promocodes.listCustomers(couponId, { limit: Math.min(limit, largestPage) }, { signal });
  let count = 0;
  for await (const customer of customers) {
    yield toCustomerRow(customer, { showPersonalData });
    count += 1;
    if (count === limit) return;
  }
}

async function report(
  args: Arguments,
  coupon: CouponSummary,
  customers: AsyncIterable<CustomerRow>,
  { stdout, stderr }: Surroundings,
): Promise<void> {
  const { csv, json, limit } = args;
  const firstRows: CustomerRow[] = [];
  let count = 0;
  await writeFiles({ csv, json }, stdout, coupon, customers, (row) => {
    if (count < rowsOnScreen) firstRows.push(row);
    count += 1;
    if (count % rowsPerProgressLine === 0) stderr.write(`${formatCustomers(count)} so far\n`);
  });
  if (csv !== "-" && json !== "-") {
    const screen = await openOutput("-", stdout);
    await screen.write(`${renderCoupon(coupon)}\n\n${renderCustomers(firstRows, count)}\n`);
  }
  for (const file of [csv, json]) {
    if (file !== undefined && file !== "-") stderr.write(`Wrote ${formatCustomers(count)} to ${file}.\n`);
  }
  if (count === limit) stderr.write(`Stopped after ${formatCustomers(count)} (--limit); there may be more.\n`);
}
