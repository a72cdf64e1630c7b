import { ProgressBar } from "@yampi-openapi/example-command-line/progress-bar";
import { formatNumber } from "@yampi-openapi/example-command-line/text";

/** How many rows or changes of a run are done. */
export class Progress extends ProgressBar {
  #what = "";
  #total = 0;
  #done = 0;

  /** @param what - What is counted, such as `compared`. */
  start(what: string, total: number): void {
    this.#what = what;
    this.#total = total;
    this.#done = 0;
    this.advance(0);
  }

  advance(count: number): void {
    this.#done += count;
    const part = this.#total === 0 ? 1 : this.#done / this.#total;
    this.show(part, `${this.#what} ${formatNumber(this.#done)} of ${formatNumber(this.#total)}`);
  }
}
