import { clearLine, cursorTo } from "node:readline";
import type { Writable } from "node:stream";
import type { YampiEvent } from "@yampi-openapi/client";
import { shorten } from "./text.js";

const noticeableMs = 500;
const redrawMs = 100;
const barColumns = 24;

/** A line on a terminal that shows how far a run is. In a pipe, only waits for the rate limit are written. */
export class ProgressBar {
  readonly #stream: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  #isActive = false;
  #part = 0;
  #text = "";
  #drawnAt = Number.NEGATIVE_INFINITY;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  /** @param part - How much is done, from 0 to 1. */
  show(part: number, text: string): void {
    if (!this.#stream.isTTY) return;
    const isFirst = !this.#isActive;
    this.#isActive = true;
    this.#part = part;
    this.#text = text;
    if (isFirst || part === 1 || performance.now() - this.#drawnAt >= redrawMs) this.#draw(text);
  }

  /** A wait for the rate limit takes up to a minute. Without a message, the program would seem to hang. */
  tell(event: YampiEvent): void {
    if (event.type !== "rate-limit" || event.waitMs === undefined || event.waitMs < noticeableMs) return;
    const seconds = Math.ceil(event.waitMs / 1000);
    if (this.#isActive) this.#draw(`waiting ${seconds} s for the rate limit; ${this.#text}`);
    else if (!this.#stream.isTTY) this.#stream.write(`Waiting ${seconds} s for the rate limit of ${event.operation}\n`);
  }

  /** Removes the line. */
  stop(): void {
    if (this.#isActive) this.#clear();
    this.#isActive = false;
  }

  #draw(text: string): void {
    const full = Math.round(this.#part * barColumns);
    const bar = "█".repeat(full) + "░".repeat(barColumns - full);
    this.#clear();
    this.#stream.write(shorten(`${bar} ${Math.floor(this.#part * 100)} %  ${text}`, (this.#stream.columns ?? 80) - 1));
    this.#drawnAt = performance.now();
  }

  #clear(): void {
    cursorTo(this.#stream, 0);
    clearLine(this.#stream, 0);
  }
}
