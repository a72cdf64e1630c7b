import { harmless } from "@yampi-openapi/example-command-line/cells";
import { stringify } from "csv-stringify/sync";
import type { Delimiter } from "./delimiters.js";
import type { CouponSummary, CustomerRow } from "./report.js";

/** A format of files, in pieces that are written one after the other, so that no list has to fit in the memory. */
export interface FileFormat {
  /** What a file begins with. */
  head(): string;
  /** What comes before the customers of a coupon. */
  open(coupon: CouponSummary): string;
  /** @param index - How many customers of the coupon went before. */
  row(coupon: CouponSummary, row: CustomerRow, index: number): string;
  /** What comes after them. */
  close(): string;
}

/** The names of the cells, in their order. */
export const columns = [
  "coupon_id",
  "coupon_code",
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
] as const satisfies readonly (keyof FlatRow)[];

type FlatRow = CustomerRow & { readonly coupon_id: number; readonly coupon_code: string | null };

const flatten = (coupon: CouponSummary, row: CustomerRow): FlatRow => ({
  coupon_id: coupon.id,
  coupon_code: coupon.code,
  ...row,
});

/** How a CSV file is written. */
export interface CsvOptions {
  readonly delimiter: Delimiter;
  /** Whether the file begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
}

/** The customers as CSV, one a line under a line of names. No text of them is a formula to a spreadsheet; numbers stay numbers. */
export function csvFormat({ delimiter, bom }: CsvOptions): FileFormat {
  const options = { delimiter, cast: { string: harmless } };
  return {
    head: () => stringify([[...columns]], { delimiter, bom }),
    open: () => "",
    row: (coupon, row) => stringify([flatten(coupon, row)], { columns, ...options }),
    close: () => "",
  };
}

/** The customers as JSON, one a line, with the same names as in CSV. */
export const jsonLinesFormat: FileFormat = {
  head: () => "",
  open: () => "",
  row: (coupon, row) => `${JSON.stringify(flatten(coupon, row))}\n`,
  close: () => "",
};

/** `{ coupon, customers }` as JSON, one customer a line. A file has one coupon. */
export const jsonFormat: FileFormat = {
  head: () => "",
  open: (coupon) => `{"coupon":${JSON.stringify(coupon)},"customers":[`,
  row: (_coupon, row, index) => `${index === 0 ? "" : ","}\n${JSON.stringify(row)}`,
  close: () => "\n]}\n",
};
