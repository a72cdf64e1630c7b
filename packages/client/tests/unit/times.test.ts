import { expect, it } from "vitest";
import { Times } from "../../src/rate-limit/times.js";
import { cpuMs } from "../support/cpu.js";

it("To forget the oldest of very many times moves none of the others", () => {
  const times = new Times();
  const kept = 40_000;
  for (let time = 0; time < kept; time++) times.add(time);
  const took = cpuMs(() => {
    for (let time = kept; time < 2 * kept; time++) {
      times.add(time);
      times.forget(time - kept);
    }
  });
  expect([times.size, times.oldest]).toEqual([kept, kept]);
  // A few dozen milliseconds; many seconds if each call moved the others.
  expect(took).toBeLessThan(2_000);
});
