import Table from "cli-table3";
import { formatCoupons, formatCustomers, formatDiscount, formatLocalTime, formatNumber } from "./format.js";
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
  return `${table}\n${countOf(formatCustomers(count), count - rows.length, "; --csv and --jsonl write all of them.")}`;
}

/** A coupon of the report, and how many customers of it are in it. */
export interface CouponLine {
  readonly coupon: CouponSummary;
  readonly customers: number;
}

/**
 * The coupons as a table, and how many they are.
 *
 * @param lines - The first coupons.
 * @param counts - How many there are with those that are not in `lines`.
 */
export function renderCoupons(lines: readonly CouponLine[], counts: { coupons: number; customers: number }): string {
  const table = new Table({
    head: ["ID", "Coupon", "State", "Discount", "Used", "Customers"],
    colAligns: ["right", "left", "left", "left", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  for (const { coupon, customers } of lines) {
    const discount = formatDiscount(coupon.discount_type, coupon.value);
    const texts = [shorten(coupon.code ?? nothing), coupon.state, discount, formatNumber(coupon.used), formatNumber(customers)];
    table.push([String(coupon.id), ...texts]);
  }
  const coupons = countOf(formatCoupons(counts.coupons), counts.coupons - lines.length, "");
  return `${table}\n${formatCustomers(counts.customers)} of ${coupons}`;
}

function countOf(total: string, notShown: number, advice: string): string {
  return notShown === 0 ? total : `${total}, ${formatNumber(notShown)} of them not shown${advice}`;
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
