import { expect } from "vitest";

/** Secret of every webhook in the tests. */
export const secret = "secret-of-the-suite";

/** What no log holds: the secret, and what the events of the tests are about. */
const unheardOf = /of-the-suite|maria|12345678909|11900000000|"resource"/i;

let heardLines: string[] = [];

/** Notes what a receiver said. */
export function heard(text: string): void {
  heardLines.push(text);
}

/** Looks through all that was said since it was last called. */
export function expectNoLeaks(): void {
  const lines = heardLines;
  heardLines = [];
  for (const line of lines) expect(line).not.toMatch(unheardOf);
}
