import type { Writable } from "node:stream";
import type { YampiEvent } from "@yampi-openapi/client";
import { SingleBar } from "cli-progress";
import { formatCoupons, formatCustomers, formatNumber } from "./format.js";

const noticeableMs = 500;
const fullBar = 1000;

/** How far the report is: a bar on a terminal; in a pipe nothing but what is waited for. */
export class Progress {
  readonly #bar: SingleBar;
  readonly #stream: Writable & { readonly isTTY?: boolean };
  #coupons = 0;
  #inHand = "";
  #done = 0;
  #customers = 0;

  constructor(stream: Writable) {
    this.#stream = stream;
    this.#bar = new SingleBar({
      stream,
      format: "{bar} {percentage} %  {text}{note}",
      barsize: 24,
      barCompleteChar: "█",
      barIncompleteChar: "░",
      hideCursor: true,
      clearOnComplete: true,
    });
  }

  /** Before the report, a code is looked up. */
  lookUp(code: string): void {
    const payload = { text: `looking up ${code}`, note: "" };
    if (this.#bar.isActive) this.#bar.update(0, payload);
    else this.#bar.start(fullBar, 0, payload);
  }

  start(coupons: number): void {
    this.#coupons = coupons;
    this.#bar.start(fullBar, 0, { text: this.#text(), note: "" });
  }

  couponBegun(name: string): void {
    this.#inHand = `, in ${name}`;
    this.#show(0);
  }

  /** @param ofTotal - How many customers the current coupon has, where that is known. */
  addCustomers(count: number, soFar: number, ofTotal: number | undefined): void {
    this.#customers += count;
    this.#show(ofTotal ? Math.min(1, soFar / ofTotal) : 0);
  }

  /** @param customers - Customers that were not told one by one. */
  couponDone(customers = 0): void {
    this.#done += 1;
    this.#customers += customers;
    this.#inHand = "";
    this.#show(0);
  }

  /** A wait for the rate limit takes up to a minute. Without a message, the program would seem to hang. */
  tell(event: YampiEvent): void {
    if (event.type !== "rate-limit" || event.waitMs === undefined || event.waitMs < noticeableMs) return;
    const seconds = Math.ceil(event.waitMs / 1000);
    if (this.#bar.isActive) this.#bar.update({ note: `, waiting ${seconds} s for the rate limit` });
    else if (!this.#stream.isTTY) this.#stream.write(`Waiting ${seconds} s for the rate limit of ${event.operation}\n`);
  }

  stop(): void {
    this.#bar.stop();
  }

  #show(partOfCoupon: number): void {
    const value = Math.floor(((this.#done + partOfCoupon) / this.#coupons) * fullBar);
    this.#bar.update(value, { text: this.#text(), note: "" });
  }

  #text(): string {
    return `${formatNumber(this.#done)} of ${formatCoupons(this.#coupons)}, ${formatCustomers(this.#customers)}${this.#inHand}`;
  }
}
