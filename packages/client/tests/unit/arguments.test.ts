import { describe, expect, it } from "vitest";
import { Yampi, YampiInputError } from "../../src/index.js";
import { credentials, fakeClient } from "../support/fake-fetch.js";

const { yampi, requests } = fakeClient({ data: [] });

/** The error of a call, which must have sent nothing. */
async function refusal(call: () => PromiseLike<unknown>): Promise<YampiInputError> {
  const error = await Promise.resolve(call()).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(YampiInputError);
  expect(requests).toHaveLength(0);
  return error as YampiInputError;
}

describe("An ID", () => {
  const wrong: unknown[] = [
    "..",
    Number.NaN,
    "",
    -1,
    0,
    1.5,
    {},
    undefined,
    null,
    "123",
    2 ** 53,
    Number.POSITIVE_INFINITY,
    [1],
    true,
  ];

  it.each(wrong)("of %j is refused by name, before anything is sent", async (id) => {
    const error = await refusal(() => yampi.promocodes.get(id as number));
    expect(error.argument).toBe("id");
    expect(error.message).toMatch(/^id: expected a positive integer, got /);
  });

  it.each(wrong)("of %j is refused by lists too", async (id) => {
    expect(await refusal(() => yampi.clusters.listCustomers(id as number))).toMatchObject({ argument: "id" });
  });
});

it("An ID in digits is asked for as a number, unless no number holds it", async () => {
  const message = async (id: string) => (await refusal(() => yampi.orders.get(id as never))).message;
  expect(await message("80001")).toBe(
    "id: expected a positive integer, got a string of digits; pass a number, such as Number(id)",
  );
  for (const id of ["0", "-1", "1e3", " 1", "9007199254740993", "maria"]) {
    expect(await message(id)).toBe(
      "id: expected a positive integer, got a string; orders.list({ q: … }) searches by text, such as a code or a name",
    );
  }
});

describe("An alias", () => {
  it.each(["a/b", "..", "", "loja é", "a b"])("of %j is refused by name", async (alias) => {
    expect(await refusal(() => yampi.customers.get(1, {}, { alias }))).toMatchObject({ argument: "alias" });
  });

  it("that is an address is refused in words, without an expression", async () => {
    const error = await refusal(() => yampi.customers.get(1, {}, { alias: "https://minha-loja.example" }));
    expect(error.message).toBe(
      "alias: expected the store's alias alone, such as minha-loja (letters, digits, - and _), as an option or as YAMPI_ALIAS in the environment",
    );
  });

  it("is asked for by the operations whose path has it, and not before", async () => {
    const without = new Yampi({ ...credentials, fetch: async () => Response.json({}) });
    expect(await refusal(() => without.customers.get(1))).toMatchObject({
      argument: "alias",
      message: expect.stringContaining("YAMPI_ALIAS"),
    });
  });
});

describe("A parameter of the query", () => {
  it.each([
    ["limit", { limit: 200 }, "an integer from 1 to 100, got 200"],
    ["limit", { limit: 0 }, "an integer from 1 to 100, got 0"],
    ["limit", { limit: "50" }, "an integer from 1 to 100, got a string of digits; pass a number, such as Number(limit)"],
    ["page", { page: 0 }, "a positive integer, got 0"],
    ["skipCache", { skipCache: "yes" }, "true or false, got a string"],
    ["limit", { limit: "500" }, "an integer from 1 to 100, got a string"],
    ["sortedBy", { sortedBy: "up" }, "one of asc, desc, got another string"],
    ["sortedBy", { sortedBy: "descending" }, "one of asc, desc (did you mean desc?), got another string"],
    ["sortedBy", { sortedBy: "" }, "one of asc, desc, got an empty string"],
    ["sortedBy", { sortedBy: 1 }, "one of asc, desc, got 1"],
    ["orderBy", { orderBy: "Name" }, "a string that matches ^[a-z_]+$, got another string"],
    ["include", { include: "addresses" }, "an array, got a string"],
    ["include[0]", { include: ["orders"] }, '"addresses", got another string'],
    ["include[1]", { include: ["addresses", 5] }, '"addresses", got 5'],
    ["searchFields", { searchFields: "" }, "a string that is not empty, got an empty string"],
    ["date", { date: "2026-01-01" }, "or a string that matches"],
    ["page", { page: null }, "a positive integer, got null"],
  ])("%s is held to the description: %j", async (argument, params, expected) => {
    const error = await refusal(() => yampi.clusters.listCustomers(7, params as object));
    expect(error.argument).toBe(argument);
    expect(error.message).toContain(expected);
  });

  it("that the operation does not know is refused, since the API would ignore it without a word", async () => {
    const error = await refusal(() => yampi.clusters.listCustomers(7, { per_page: 50 } as object));
    expect(error.argument).toBe("per_page");
    expect(error.message).toMatch(
      /^per_page: unknown parameter of clusters\.listCustomers; expected one of page, limit, skipCache, [^()]+$/,
    );
  });

  it("that the operation does not know is refused with one that begins like it", async () => {
    const error = await refusal(() => yampi.clusters.listCustomers(7, { pages: 50 } as object));
    expect(error.message).toMatch(/^pages: unknown parameter of .*, order.* \(did you mean page\?\)$/);
  });

  it("is refused where the operation knows none", async () => {
    const error = await refusal(() => yampi.customers.create({} as never, { query: { page: 1 } } as object));
    expect(error.message).toBe("page: unknown parameter of customers.create; expected none");
  });

  it.each([
    [
      { include: ["items", "customers"] },
      /^include\[1\]: expected one of items, customer, .* \(did you mean customer\?\), got another string$/,
    ],
    [
      { status_id: [1, "2"] },
      /^status_id\[1\]: expected an integer, got a string of digits; pass a number, such as Number\(status_id\[1\]\)$/,
    ],
    [{ status_id: ["maria"] }, /^status_id\[0\]: expected an integer, got a string$/],
  ])("is named with the place of the wrong value in its array: %j", async (params, message) => {
    expect((await refusal(() => yampi.orders.list(params as object))).message).toMatch(message);
  });

  it("is not repeated by the error that refuses it, since it may be personal data", async () => {
    const error = await refusal(() => yampi.clusters.listCustomers(7, { search: "maria@example.com" }));
    expect(error.message).not.toContain("maria");
  });

  it("has to come in an object", async () => {
    expect(await refusal(() => yampi.clusters.listCustomers(7, [1] as object))).toMatchObject({ argument: "params" });
    expect(await refusal(() => yampi.clusters.listCustomers(7, "page=1" as unknown as object))).toMatchObject({
      argument: "params",
    });
  });
});

describe("toArray", () => {
  it.each([undefined, 0, -1, 1.5, Number.NaN])("refuses a limit of %s", async (limit) => {
    const error = await refusal(() => yampi.clusters.listCustomers(7).toArray({ limit: limit as number }));
    expect(error.argument).toBe("limit");
  });

  it("refuses to run without options", async () => {
    const list = yampi.clusters.listCustomers(7);
    expect(await refusal(() => (list.toArray as () => Promise<unknown>).call(list))).toMatchObject({ argument: "limit" });
  });
});
