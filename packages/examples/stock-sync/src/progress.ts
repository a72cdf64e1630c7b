import type { Writable } from "node:stream";
import type { YampiEvent } from "@yampi-openapi/client";
import { formatNumber } from "@yampi-openapi/example-coupon-report/format";
import { SingleBar } from "cli-progress";

const noticeableMs = 500;

/** How far a run is: a bar on a terminal; in a pipe, only the waits. */
export class Progress {
  readonly #bar: SingleBar;
  readonly #stream: Writable & { readonly isTTY?: boolean };
  #done = 0;

  constructor(stream: Writable) {
    this.#stream = stream;
    this.#bar = new SingleBar({
      stream,
      format: "{bar} {percentage} %  {what} {done} of {all}{note}",
      barsize: 24,
      barCompleteChar: "█",
      barIncompleteChar: "░",
      hideCursor: true,
      clearOnComplete: true,
    });
  }

  /** @param what - What is counted, such as `compared`. */
  start(what: string, total: number): void {
    this.#bar.stop();
    this.#bar.start(total, 0, { what, done: "0", all: formatNumber(total), note: "" });
    this.#done = 0;
  }

  advance(count: number): void {
    this.#done += count;
    this.#bar.update(this.#done, { done: formatNumber(this.#done), note: "" });
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
}
