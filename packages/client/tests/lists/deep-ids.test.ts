import { describe, expect, it } from "vitest";
import { driftValidator } from "../../src/drift/index.js";
import { type ClientOptions, YampiError, type YampiList } from "../../src/index.js";
import { fakeClient, queryOf } from "../support/fake-fetch.js";
import { scrollableList } from "../support/scrollable.js";

/** Deeper than any stack of calls. */
const levels = 30_000;
const ofObjects = (leaf: string) => `${'{"a":'.repeat(levels)}${leaf}${"}".repeat(levels)}`;
const ofArrays = (leaf: string) => `${"[".repeat(levels)}${leaf}${"]".repeat(levels)}`;

interface Item {
  readonly id: unknown;
  readonly tag: number;
}

/** Rows as text, since `JSON.stringify` cannot write them. */
const objects = ["1", "2", "3"].map((leaf, index) => `{"id":${ofObjects(leaf)},"tag":${index + 1}}`);
const arrays = ["1", "2", "3"].map((leaf, index) => `{"id":${ofArrays(leaf)},"tag":${index + 1}}`);
const nameless = ["1", "2", "3"].map((leaf, index) => `{"tag":${index + 1},"content":${ofObjects(leaf)}}`);
const mixed = [objects[0], arrays[1], nameless[2]] as string[];

/** A server of a list, two rows a page, that counts them or does not. */
function serverOf(items: readonly string[], { counts = true, repeats = false } = {}): NonNullable<ClientOptions["fetch"]> {
  return async (url) => {
    const { page = "1", scroll, scroll_id } = queryOf(new Request(url));
    const number = scroll ? Number(scroll_id ?? 1) : Number(page);
    const first = repeats ? 0 : (number - 1) * 2;
    const data = items.slice(first, first + 2).join();
    const pagination = { total: items.length, count: 2, per_page: 2, current_page: number, total_pages: 2, links: [] };
    const meta = counts && !scroll ? `,"meta":${JSON.stringify({ pagination })}` : "";
    const next = scroll ? `,"scroll_id":"${number + 1}"` : "";
    return new Response(`{"data":[${data}]${next}${meta}}`, { headers: { "Content-Type": "application/json" } });
  };
}

/** What a list gives, by its tags, and what it ends with. */
async function read(list: YampiList<unknown>) {
  const tags: number[] = [];
  try {
    for await (const item of list) tags.push((item as Item).tag);
    return { tags, error: undefined };
  } catch (error) {
    return { tags, error };
  }
}

const listOf = (options: ClientOptions) => fakeClient([], options).yampi.clusters.listCustomers(7, { limit: 2 });

describe("A list of items that are nested deep", () => {
  it.each([
    ["ids that are objects", objects],
    ["ids that are arrays", arrays],
    ["no ids", nameless],
    ["mixed ids", mixed],
  ])("gives each once, with %s, counted or not", async (_, items) => {
    for (const counts of [true, false]) {
      expect(await read(listOf({ fetch: serverOf(items, { counts }) }))).toEqual({ tags: [1, 2, 3], error: undefined });
    }
  });

  it("is shown to a drift validator", async () => {
    const validate = driftValidator({ onDrift: () => {}, once: false });
    expect(await listOf({ fetch: serverOf(mixed), validate }).toArray({ limit: 9 })).toHaveLength(3);
  });

  it("is an error of ours, and nothing comes twice, where its pages repeat", async () => {
    const { tags, error } = await read(listOf({ fetch: serverOf(mixed, { repeats: true }) }));
    expect(tags).toEqual([1, 2]);
    expect(error).toBeInstanceOf(YampiError);
  });

  it("comes by scroll, each once", async () => {
    const { tags, error } = await read(scrollableList(2, { fetch: serverOf(objects) }, { limit: 2 }));
    expect([tags, error]).toEqual([[1, 2, 3], undefined]);
  });

  it("goes on from a checkpoint behind such an item", async () => {
    const list = listOf({ fetch: serverOf(mixed) });
    const events: unknown[] = [];
    const options: ClientOptions = {
      fetch: serverOf(mixed),
      onEvent: (event) => event.type === "page" && events.push(event.checkpoint),
    };
    await read(listOf(options));
    const rest = await read(list.from(JSON.parse(JSON.stringify(events[1]))));
    expect(rest).toEqual({ tags: [3], error: undefined });
  });
});

describe("An entity whose ID is nested deep", () => {
  it.each([
    ["objects", ofObjects("1")],
    ["arrays", ofArrays("1")],
  ])("in %s is an error of ours", async (_, id) => {
    const { yampi } = fakeClient(
      () => new Response(`{"data":{"id":${id}}}`, { headers: { "Content-Type": "application/json" } }),
    );
    await expect(yampi.customers.get(1)).rejects.toBeInstanceOf(YampiError);
  });
});
