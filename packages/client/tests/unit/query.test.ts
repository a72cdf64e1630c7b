import { describe, expect, it } from "vitest";
import { YampiInputError } from "../../src/errors.js";
import { serializeQuery } from "../../src/request/query.js";

describe("The query string", () => {
  it.each([
    [{ page: 2, skipCache: false, orderBy: "id" }, "page=2&skipCache=false&orderBy=id"],
    [{ include: ["a", "b,c"] }, "include=a,b%2Cc"],
    [{ "status_id[]": [4, 5] }, "status_id%5B%5D=4&status_id%5B%5D=5"],
    [{ include: [], "status_id[]": [], page: 1 }, "page=1"],
    [{ q: "a&b=c d", page: undefined }, "q=a%26b%3Dc%20d"],
    [{ "k&x": 1 }, "k%26x=1"],
    [{}, ""],
  ])("of %j is %s", (query, expected) => {
    expect(serializeQuery(query)).toBe(expected);
  });

  it.each([[null], [new Date()], [{}], [[{}]], [Number.NaN]])("refuses %j, which has no form there", (value) => {
    expect(() => serializeQuery({ date: value })).toThrow(YampiInputError);
  });
});
