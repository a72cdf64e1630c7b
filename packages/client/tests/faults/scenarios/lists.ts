import { customer } from "../fixtures.js";
import { paged, upTo } from "../paged.js";
import { idsOf, type Stage } from "../stage.js";
import { json } from "../steps.js";

const limit = 4;

/** Reads the list of a cluster by small pages. */
function read(stage: Stage, concurrency = 1): Promise<number[]> {
  return idsOf(stage.yampi.clusters.listCustomers(7, { limit }, { concurrency }));
}

/** Two items go from the first page while the second is asked for. */
export function listThatShrinks(stage: Stage, concurrency = 1): Promise<number[]> {
  stage.server.script = paged(upTo(12), { before: ({ number }, ids) => number === 2 && ids.splice(0, 2) });
  return read(stage, concurrency);
}

/** An item goes with every request. */
export function listThatKeepsShrinking(stage: Stage): Promise<number[]> {
  stage.server.script = paged(upTo(200), { before: (_, ids) => void ids.shift() });
  return read(stage);
}

/** Two items come in front while the second page is asked for. */
export function listThatGrows(stage: Stage, concurrency = 1): Promise<number[]> {
  stage.server.script = paged(upTo(12), { before: ({ number }, ids) => number === 2 && ids.unshift(101, 102) });
  return read(stage, concurrency);
}

/** Items come at the end while the last page is asked for. */
export function listThatGrowsAtItsEnd(stage: Stage, concurrency = 1): Promise<number[]> {
  stage.server.script = paged(upTo(12), { before: ({ number }, ids) => number === 3 && ids.push(13, 14) });
  return read(stage, concurrency);
}

/** The same page for ever, whose counters promise more. */
export function samePageForEver(stage: Stage): Promise<number[]> {
  const pagination = { total: 99, count: 4, per_page: 4, current_page: 1, total_pages: 25, links: [] };
  stage.server.script = [json({ data: [1, 2, 3, 4].map(customer), meta: { pagination } })];
  return read(stage);
}

/** The same page for ever, without counters. */
export function sameUncountedPageForEver(stage: Stage): Promise<number[]> {
  stage.server.script = [json({ data: [1, 2, 3, 4].map(customer) })];
  return read(stage);
}

/** Empty pages, whose counters promise more. */
export function emptyPageTooEarly(stage: Stage): Promise<number[]> {
  const pagination = { total: 99, count: 4, per_page: 4, total_pages: 25, links: [] };
  stage.server.script = ({ query, number }) =>
    json({ data: number === 1 ? [customer(1)] : [], meta: { pagination: { ...pagination, current_page: Number(query.page) } } });
  return read(stage);
}

export function listWithoutCounters(stage: Stage): Promise<number[]> {
  stage.server.script = paged(upTo(9), { counters: "none" });
  return read(stage);
}

export function listWithCountersAsStrings(stage: Stage, concurrency = 1): Promise<number[]> {
  stage.server.script = paged(upTo(9), { counters: "strings" });
  return read(stage, concurrency);
}

/** A list with more than the ten thousand records that the API numbers. */
export function ceiling(stage: Stage): Promise<number[]> {
  stage.server.script = paged(upTo(10_100));
  return idsOf(stage.yampi.clusters.listCustomers(7));
}
