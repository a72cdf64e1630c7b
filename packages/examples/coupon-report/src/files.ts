import type { Writable } from "node:stream";
import { csvFormat, type FileFormat, jsonFormat } from "./formats.js";
import { type Output, openOutput } from "./output.js";
import type { CouponSummary, CustomerRow } from "./report.js";

/** Where the formats go; `-` is standard output, and undefined nowhere. */
export interface Destinations {
  readonly csv: string | undefined;
  readonly json: string | undefined;
}

interface Target {
  readonly format: FileFormat;
  readonly output: Output;
}

/**
 * Writes every format that has a destination, row by row, while the customers come in. The files are put in place when all of them
 * are whole; if anything fails before, none is.
 *
 * @param onRow - Hears of every row, after it was written.
 */
export async function writeFiles(
  { csv, json }: Destinations,
  stdout: Writable,
  coupon: CouponSummary,
  customers: AsyncIterable<CustomerRow>,
  onRow: (row: CustomerRow) => void,
): Promise<void> {
  const targets: Target[] = [];
  try {
    if (csv !== undefined) targets.push({ format: csvFormat, output: await openOutput(csv, stdout) });
    if (json !== undefined) targets.push({ format: jsonFormat, output: await openOutput(json, stdout) });
    for (const { format, output } of targets) await output.write(format.head(coupon));
    let index = 0;
    for await (const row of customers) {
      for (const { format, output } of targets) await output.write(format.row(row, index));
      index += 1;
      onRow(row);
    }
    for (const { format, output } of targets) await output.write(format.tail());
    for (const { output } of targets) await output.finish();
  } catch (error) {
    for (const { output } of targets) await output.discard();
    throw error;
  }
}
