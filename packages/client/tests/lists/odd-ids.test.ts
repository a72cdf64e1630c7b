import { describe, expect, it } from "vitest";
import { YampiError } from "../../src/index.js";
import { fakeClient, queryOf } from "../support/fake-fetch.js";

/** Rows of a list as text, since JSON knows numbers that JavaScript does not. */
const rowsOf = (ids: readonly string[]) =>
  ids.map((id, index) => (id === "" ? `{"tag":${index}}` : `{"tag":${index},"id":${id}}`));

/** What reading gives of a list that has so many rows on a page and counts nothing. */
async function read(ids: readonly string[], size: number) {
  const rows = rowsOf(ids);
  const { yampi } = fakeClient((request) => {
    const { page = "1" } = queryOf(request);
    const data = rows.slice((Number(page) - 1) * size, Number(page) * size).join();
    return new Response(`{"data":[${data}]}`, { headers: { "Content-Type": "application/json" } });
  });
  const tags: number[] = [];
  try {
    for await (const item of yampi.clusters.listCustomers(7, { limit: size }))
      tags.push((item as unknown as { tag: number }).tag);
    return { tags, error: undefined };
  } catch (error) {
    return { tags, error };
  }
}

describe("Items that an ID cannot tell apart for sure", () => {
  it.each<[string, string[]]>([
    ["a number, and the same as text", ["100", '"100"']],
    ["text, and the same as a number", ['"100"', "100"]],
    ["numbers beyond 2^53, which parsing makes one", ["9007199254740992", "9007199254740993"]],
    ["numbers below -2^53", ["-9007199254740992", "-9007199254740993"]],
    ["no ID", ["", ""]],
    ["null", ["null", "null"]],
    ["null and none", ["null", ""]],
  ])("all come, or there is an error of ours, with %s", async (_, ids) => {
    for (const size of [1, 2, 3]) {
      for (const all of [ids, ["1", ...ids, "2"], [...ids, "null", "3", ""]]) {
        const { tags, error } = await read(all, size);
        if (error === undefined) expect(tags).toEqual(all.map((_id, index) => index));
        else expect(error).toBeInstanceOf(YampiError);
        expect(new Set(tags).size).toBe(tags.length);
      }
    }
  });

  it("come with no ID, although every object inherits one", async () => {
    Object.defineProperty(Object.prototype, "id", { value: 5, configurable: true, writable: true });
    try {
      expect(await read(["", "", ""], 2)).toEqual({ tags: [0, 1, 2], error: undefined });
    } finally {
      Reflect.deleteProperty(Object.prototype, "id");
    }
  });

  it("come once where the API writes a number as text on the next page", async () => {
    const { tags } = await read(["1", "100", '"100"', "2"], 2);
    expect(tags).toEqual([0, 1, 3]);
  });

  it("come without an error where their content tells them apart, with no ID and with numbers beyond 2^53", async () => {
    for (const ids of [
      ["", "", ""],
      ["9007199254740992", "9007199254740993", "9007199254740994"],
    ])
      expect(await read(ids, 2)).toEqual({ tags: [0, 1, 2], error: undefined });
  });
});
