import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { YampiError } from "../../src/index.js";
import { fakeClient } from "../support/fake-fetch.js";
import { onFakeTime } from "../support/fake-time.js";
import { type OddScript, OddServer, type Row } from "./odd-server.js";
import { manyRuns } from "./repeatable.js";

/** Requests that a reading may have more than twice what a perfect one needs. */
const constant = 12;

interface Reading {
  readonly limit: number;
  readonly concurrency: number;
}

async function read(script: OddScript, { limit, concurrency }: Reading) {
  const server = new OddServer(script);
  const tags: number[] = [];
  const random = vi.spyOn(Math, "random").mockReturnValue(0);
  try {
    const error = await onFakeTime(async () => {
      const { yampi } = fakeClient([], { fetch: server.fetch, maxRetries: script.faults?.length ?? 0 });
      try {
        for await (const item of yampi.clusters.listCustomers(7, { limit }, { concurrency }))
          tags.push((item as unknown as Row).tag);
        return undefined;
      } catch (error) {
        return error;
      }
    });
    return { server, tags, error };
  } finally {
    random.mockRestore();
  }
}

/** Every item once, all that were counted or an error of ours, and no more requests than they are worth. */
async function expectTrust(script: OddScript, reading: Reading): Promise<void> {
  const { server, tags, error } = await read(script, reading);
  expect(new Set(tags).size, "an item was given twice").toBe(tags.length);
  if (error !== undefined) expect(error).toBeInstanceOf(YampiError);
  else {
    const lost = [...server.permanent].filter((tag) => !tags.includes(tag));
    expect(lost, "items are lost").toEqual([]);
  }
  const faults = script.faults?.filter(Boolean).length ?? 0;
  const size = Math.min(reading.limit, script.cap ?? 100, script.recap?.cap ?? 100);
  expect(server.requests - faults).toBeLessThanOrEqual(2 * Math.ceil(server.most / size) + constant + reading.concurrency);
  expect(server.mostUnderWay).toBeLessThanOrEqual(reading.concurrency);
}

const reading = fc.record({ limit: fc.integer({ min: 1, max: 12 }), concurrency: fc.integer({ min: 1, max: 8 }) });
const plain = (size: number): Row[] => Array.from({ length: size }, (_, index) => ({ tag: index + 1, id: index + 1 }));
const rows = fc.integer({ min: 0, max: 60 }).map(plain);

const oddId = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    100,
    "100",
    2 ** 53,
    2 ** 53 + 2,
    0,
    "",
    "constructor",
    "__proto__",
    "toString",
    true,
    1.5,
    -1,
  ),
  fc.nat(40),
  fc.nat(40).map(String),
  fc.constant({ deep: [{ deeper: 1 }] }),
);
/** A key that two rows share names one item; but `null`, none, and a number beyond 2^53 is no key. */
const isKey = (id: unknown): boolean => id !== undefined && id !== null && !(typeof id === "number" && Math.abs(id) >= 2 ** 53);
const oddRows = fc.array(oddId, { maxLength: 40 }).map((ids) => {
  const known = new Set<string>();
  return ids.flatMap((id, index): Row[] => {
    const text = JSON.stringify(id);
    if (isKey(id) && known.has(text)) return [];
    known.add(text);
    return [id === undefined ? { tag: index + 1 } : { tag: index + 1, id }];
  });
});

const repeatedRows = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.array(fc.nat(29), { maxLength: 10 }))
  .map(([size, again]) => again.reduce<Row[]>((all, place) => all.toSpliced(place, 0, all[place % size] as Row), plain(size)));

const doubledRows = fc
  .array(fc.boolean(), { maxLength: 30 })
  .map((twice) => plain(twice.length).flatMap((row, index) => (twice[index] ? [row, row] : [row])));

const delays = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });

const server = {
  cap: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
  counts: fc.boolean(),
  pagesOff: fc.constantFrom(0, 0, 0, -1, 1, 3),
  saysAsked: fc.boolean(),
  past: fc.constantFrom("empty", 404, 400, 416, 422, "last", "last-shuffled", "alternate") as fc.Arbitrary<OddScript["past"]>,
  faults: fc.array(fc.boolean(), { maxLength: 5 }),
  delays,
};
const recapFrom = (last: number) => fc.record({ from: fc.integer({ min: 2, max: last }), cap: fc.integer({ min: 1, max: 10 }) });
/** What a server of any page size may do that loses nothing. */
const harmless = {
  ...{ cap: server.cap, counts: server.counts, saysAsked: server.saysAsked, delays },
  pagesOff: fc.constantFrom(0, 1, 3),
  past: fc.constantFrom("empty", 404, 400, 416, 422) as fc.Arbitrary<OddScript["past"]>,
};
const defined = (script: object): OddScript =>
  Object.fromEntries(Object.entries(script).filter(([, value]) => value !== undefined)) as unknown as OddScript;

const holds = (script: fc.Arbitrary<object>) =>
  fc.assert(
    fc.asyncProperty(script, reading, (script, reading) => expectTrust(defined(script), reading)),
    { numRuns: manyRuns },
  );

describe("All items come in order, without an error,", () => {
  const expectAll = async (script: OddScript, reading: Reading): Promise<void> => {
    const { server, tags, error } = await read(script, reading);
    expect([tags, error]).toEqual([script.rows.map(({ tag }) => tag), undefined]);
    expect(server.requests).toBeLessThanOrEqual(server.most + 3 + 2 * reading.concurrency);
  };

  it("whatever the largest page, the number of pages that is told, and the response behind the last page", () =>
    fc.assert(
      fc.asyncProperty(fc.record({ rows, ...harmless }), reading, (script, reading) => expectAll(defined(script), reading)),
    ));

  it.each<[string, OddScript, Reading]>([
    ["50 a page of 250", { rows: plain(250), cap: 50, saysAsked: true }, { limit: 100, concurrency: 1 }],
    ["35 on the first of four pages", { rows: plain(35), pagesOff: 3 }, { limit: 100, concurrency: 4 }],
    ["a 404 on a page too many", { rows: plain(45), pagesOff: 4, past: 404 }, { limit: 10, concurrency: 1 }],
    ["a 404 behind what nothing counts", { rows: plain(40), counts: false, past: 404 }, { limit: 10, concurrency: 1 }],
    ["a 416 behind what nothing counts", { rows: plain(40), counts: false, past: 416 }, { limit: 10, concurrency: 1 }],
    ["a 400 behind what nothing counts", { rows: plain(40), counts: false, past: 400 }, { limit: 10, concurrency: 1 }],
    ["a 422 behind what nothing counts", { rows: plain(40), counts: false, past: 422 }, { limit: 10, concurrency: 1 }],
  ])("with %s", (_, script, reading) => expectAll(script, reading));

  it("where items are twice in a list that counts its rows, and no page is larger than what was asked", async () => {
    const twice = plain(15)
      .flatMap((row) => [row, row])
      .toSpliced(0, 1);
    const { tags, error } = await read({ rows: twice, cap: 10 }, { limit: 10, concurrency: 1 });
    expect([tags, error]).toEqual([plain(15).map(({ tag }) => tag), undefined]);
  });
});

describe("Every item comes once and none is lost, or there is an error, in a bounded number of requests", () => {
  it("whatever the server serves, counts, and says behind its end", () => holds(fc.record({ rows, ...server })));

  it("whatever total it tells, unless that is too low", () =>
    holds(fc.record({ rows, ...server, totalOff: fc.constantFrom(1, 2, 10, 100, 2_000_000), counts: fc.constant(true) })));

  it("where it ignores the number of the page", () =>
    holds(fc.record({ rows, ...server, ignoresPage: fc.constant(true), counts: fc.constant(true) })));

  it("where it counts, and the size of its pages changes while it is read", () =>
    holds(fc.record({ rows, ...server, counts: fc.constant(true), recap: recapFrom(12) })));

  it("where nothing counts, and the size of its pages changes before its last full page", () =>
    holds(
      fc.record({
        ...server,
        rows: fc.integer({ min: 41, max: 50 }).map(plain),
        counts: fc.constant(false),
        recap: recapFrom(4),
      }),
    ));

  it("whatever the items have in the place of an ID", () => holds(fc.record({ rows: oddRows, ...server })));

  it("where the list repeats items and counts its rows", () =>
    holds(fc.record({ rows: repeatedRows, ...server, counts: fc.constant(true) })));

  it("where the list has items twice in a row and counts nothing", () =>
    holds(fc.record({ rows: doubledRows, ...server, cap: fc.constant(undefined), counts: fc.constant(false) })));

  it("where items go while it is read", () =>
    holds(fc.record({ rows, delays, loses: fc.integer({ min: 1, max: 6 }), cap: server.cap, past: server.past })));

  it("where items come at its front while it is read", () =>
    holds(fc.record({ rows, delays, gains: fc.integer({ min: 1, max: 6 }), cap: server.cap })));
});
