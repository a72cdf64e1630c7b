import Table from "cli-table3";
import { formatCustomers, formatDiscount, formatLocalTime, formatNumber } from "./format.js";
import type { CouponSummary, CustomerRow } from "./report.js";

/** More rows than this are counted, not shown. */
export const rowsOnScreen = 50;

const nothing = "–";
const longestCell = 32;

/** The coupon in a few lines. */
export function renderCoupon(coupon: CouponSummary): string {
  const time = (value: string | null): string => (value === null ? nothing : formatLocalTime(value));
  const zone = coupon.timezone === null ? "" : ` (${coupon.timezone})`;
  return [
    `Coupon    ${coupon.code ?? nothing} (${coupon.id})`,
    `State     ${coupon.state}`,
    `Discount  ${formatDiscount(coupon.discount_type, coupon.value)}${coupon.free_shipment ? " and free shipping" : ""}`,
    `Used      ${formatNumber(coupon.used)} of ${formatNumber(coupon.quantity)}`,
    `Valid     ${time(coupon.start_at)} to ${time(coupon.end_at)}${zone}`,
  ].join("\n");
}

/**
 * The customers as a table, and how many they are.
 *
 * @param rows - The first customers.
 * @param count - How many there are with those that are not in `rows`.
 */
export function renderCustomers(rows: readonly CustomerRow[], count: number): string {
  if (count === 0) return "No customer used this coupon.";
  const table = new Table({
    head: ["ID", "Name", "E-mail", "CPF/CNPJ", "City/UF", "Last order"],
    colAligns: ["right"],
    // No colours: the table may go to a file, too.
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push(toCells(row));
  const total = formatCustomers(count);
  const rest = count - rows.length;
  return `${table}\n${rest === 0 ? total : `${total}, ${formatNumber(rest)} of them not shown; --csv and --json write all of them.`}`;
}

function toCells(row: CustomerRow): string[] {
  const document = row.type === "j" ? (row.cnpj ?? row.cpf) : (row.cpf ?? row.cnpj);
  const place = [row.city, row.uf].filter((part) => part !== null).join("/");
  const lastOrder = row.last_order_at === null ? null : formatLocalTime(row.last_order_at);
  return [String(row.id), ...[row.name, row.email, document, place, lastOrder].map((text) => shorten(text || nothing))];
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > longestCell ? `${characters.slice(0, longestCell - 1).join("")}…` : text;
}
