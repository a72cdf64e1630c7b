import { renderTable } from "@yampi-openapi/example-command-line/table";
import { countOf, formatNumber, shorten } from "@yampi-openapi/example-command-line/text";
import { formatDiscount, formatLocalTime } from "./format.js";
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
  const table = renderTable(["ID", "Name", "E-mail", "CPF/CNPJ", "City/UF", "Last order"], rows.map(toCells));
  return `${table}\n${totalOf(countOf(count, "customer"), count - rows.length, "; --csv and --jsonl write all of them.")}`;
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
  const rows = lines.map(({ coupon, customers }) => [
    String(coupon.id),
    shorten(coupon.code ?? nothing, longestCell),
    coupon.state,
    formatDiscount(coupon.discount_type, coupon.value),
    formatNumber(coupon.used),
    formatNumber(customers),
  ]);
  const head = ["ID", "Coupon", "State", "Discount", "Used", "Customers"];
  const coupons = totalOf(countOf(counts.coupons, "coupon"), counts.coupons - lines.length);
  return `${renderTable(head, rows, { rightAligned: [0, 4, 5] })}\n${countOf(counts.customers, "customer")} of ${coupons}`;
}

function totalOf(total: string, notShown: number, advice = ""): string {
  return notShown === 0 ? total : `${total}, ${formatNumber(notShown)} of them not shown${advice}`;
}

function toCells(row: CustomerRow): string[] {
  const document = row.type === "j" ? (row.cnpj ?? row.cpf) : (row.cpf ?? row.cnpj);
  const place = [row.city, row.uf].filter((part) => part !== null).join("/");
  const lastOrder = row.last_order_at === null ? null : formatLocalTime(row.last_order_at);
  return [
    String(row.id),
    ...[row.name, row.email, document, place, lastOrder].map((text) => shorten(text || nothing, longestCell)),
  ];
}
