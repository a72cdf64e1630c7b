import { stripVTControlCharacters } from "node:util";
import type { YampiEvent } from "@yampi-openapi/client";
import { expect, test } from "vitest";
import { ProgressBar } from "../src/progress-bar.js";
import { memory } from "../testing/streams.ts";

/** A stream that says that it is a terminal. */
const terminal = (columns = 80) => Object.assign(memory(), { isTTY: true, columns });
/** What is on the line, and what was on it before. */
const drawn = (text: string): string[] => text.split("\u001b[1G").map(stripVTControlCharacters);
const wait: YampiEvent = { type: "rate-limit", operation: "orders.list", attempt: 1, waitMs: 1500 };

test("the first and the last part are drawn, and not every one between them", () => {
  const stream = terminal();
  const bar = new ProgressBar(stream);
  for (let done = 0; done <= 1000; done++) bar.show(done / 1000, `${done} of 1000`);
  bar.stop();
  const lines = drawn(stream.text()).filter(Boolean);
  expect(lines[0]).toBe(`${"░".repeat(24)} 0 %  0 of 1000`);
  expect(lines.at(-1)).toBe(`${"█".repeat(24)} 100 %  1000 of 1000`);
  expect(lines.length).toBeLessThan(100);
  expect(drawn(stream.text()).at(-1)).toBe("");
});

test("a line is never wider than the terminal, which would break it", () => {
  const stream = terminal(40);
  new ProgressBar(stream).show(0.5, "a".repeat(100));
  expect(drawn(stream.text()).at(-1)).toBe(`${"█".repeat(12)}${"░".repeat(12)} 50 %  ${"a".repeat(7)}…`);
});

test("a wait is named on the line, and in a pipe on a line of its own", () => {
  const stream = terminal();
  const bar = new ProgressBar(stream);
  bar.show(0, "0 of 2");
  bar.tell(wait);
  expect(drawn(stream.text()).at(-1)).toBe(`${"░".repeat(24)} 0 %  waiting 2 s for the rate limit; 0 of 2`);
  const pipe = memory();
  const inPipe = new ProgressBar(pipe);
  inPipe.show(0, "0 of 2");
  inPipe.tell(wait);
  inPipe.stop();
  expect(pipe.text()).toBe("Waiting 2 s for the rate limit of orders.list\n");
});

test("a wait that nobody notices is not told", () => {
  const pipe = memory();
  new ProgressBar(pipe).tell({ ...wait, waitMs: 100 });
  expect(pipe.text()).toBe("");
});
