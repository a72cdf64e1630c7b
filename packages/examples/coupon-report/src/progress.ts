import { ProgressBar } from "@yampi-openapi/example-command-line/progress-bar";
import { countOf, formatNumber } from "@yampi-openapi/example-command-line/text";

/** How many coupons of a report are done, and how many customers. */
export class Progress extends ProgressBar {
  #coupons = 0;
  #current = "";
  #done = 0;
  #customers = 0;

  /** Before the report, a code is looked up. */
  lookUp(code: string): void {
    this.show(0, `looking up ${code}`);
  }

  start(coupons: number): void {
    this.#coupons = coupons;
    this.#show(0);
  }

  couponBegun(name: string): void {
    this.#current = `, in ${name}`;
    this.#show(0);
  }

  /** @param ofTotal - How many customers the current coupon has, if that is known. */
  addCustomers(count: number, soFar: number, ofTotal: number | undefined): void {
    this.#customers += count;
    this.#show(ofTotal ? Math.min(1, soFar / ofTotal) : 0);
  }

  /** @param customers - Customers that were not added one by one. */
  couponDone(customers = 0): void {
    this.#done += 1;
    this.#customers += customers;
    this.#current = "";
    this.#show(0);
  }

  #show(partOfCoupon: number): void {
    const counts = `${formatNumber(this.#done)} of ${countOf(this.#coupons, "coupon")}, ${countOf(this.#customers, "customer")}`;
    this.show((this.#done + partOfCoupon) / this.#coupons, `${counts}${this.#current}`);
  }
}
