import type { CouponSummary, CustomerRow } from "./report.js";
import { type CouponLine, renderCoupon, renderCoupons, renderCustomers, rowsOnScreen } from "./table.js";

/** What is told of a report on screen: how many there are of what, and the first of them. */
export class Totals {
  coupons = 0;
  customers = 0;
  /** Coupons that have as many customers as `--limit` lets through. */
  limited = 0;
  readonly #limit: number | undefined;
  readonly #lines: CouponLine[] = [];
  #rows: CustomerRow[] = [];

  constructor(limit: number | undefined) {
    this.#limit = limit;
  }

  /** @param firstRows - The first customers, where they are known: those of a run before are not. */
  add(coupon: CouponSummary, customers: number, firstRows: CustomerRow[] = []): void {
    this.coupons += 1;
    this.customers += customers;
    if (customers === this.#limit) this.limited += 1;
    if (this.#lines.length < rowsOnScreen) this.#lines.push({ coupon, customers });
    this.#rows = firstRows;
  }

  /** A coupon alone with its customers, several as a table of coupons. */
  render(): string {
    const [only] = this.#lines;
    const rowsKnown = this.customers === 0 || this.#rows.length > 0;
    if (this.coupons === 1 && only && rowsKnown) {
      return `${renderCoupon(only.coupon)}\n\n${renderCustomers(this.#rows, this.customers)}`;
    }
    return renderCoupons(this.#lines, this);
  }
}
