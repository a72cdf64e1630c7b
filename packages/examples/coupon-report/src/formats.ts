import { stringify } from "csv-stringify/sync";
import type { CouponSummary, CustomerRow } from "./report.js";

/** A format of files, in pieces that are written one after the other, so that no list has to fit in the memory. */
export interface FileFormat {
  head(coupon: CouponSummary): string;
  /** @param index - How many rows went before. */
  row(row: CustomerRow, index: number): string;
  tail(): string;
}

const columns = [
  "id",
  "type",
  "name",
  "email",
  "cpf",
  "cnpj",
  "phone",
  "city",
  "uf",
  "last_order_at",
  "last_order_timezone",
] as const satisfies readonly (keyof CustomerRow)[];

/** The customers as CSV, one a line under a line of names. A cell that a spreadsheet would run as a formula begins with `'`. */
export const csvFormat: FileFormat = {
  head: () => stringify([[...columns]]),
  row: (row) => stringify([row], { columns, escape_formulas: true }),
  tail: () => "",
};

/** `{ coupon, customers }` as JSON, one customer a line. */
export const jsonFormat: FileFormat = {
  head: (coupon) => `{"coupon":${JSON.stringify(coupon)},"customers":[`,
  row: (row, index) => `${index === 0 ? "" : ","}\n${JSON.stringify(row)}`,
  tail: () => "\n]}\n",
};
