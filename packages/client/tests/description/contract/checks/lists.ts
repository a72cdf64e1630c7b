import { expect } from "vitest";
import type { YampiList } from "../../../../src/index.js";
import type { Described } from "../../../support/description.js";
import { closedSchemas } from "../../../support/schemas.js";
import { addressOf, type Check, call, clientOf, type Parts, rejection } from "../parts.js";

type Item = { readonly [name: string]: unknown };

type Query = { readonly [name: string]: string };

/** What `x-yampi-list` says. */
interface Walk {
  readonly key?: string;
  readonly paging: string;
  readonly ceiling?: number;
}

/** Whether a method gives one entity or a list, and how that list is walked. */
export function listChecks(parts: Parts, operation: Described): Check[] {
  const { definition, responses, parameters } = operation;
  const result = definition["x-yampi-result"];
  const isList = result === "list";
  const kind: Check = {
    shared: `gives ${result}`,
    says: isList ? "gives a list, which sends nothing until it is used" : `gives a promise of its result: ${result}`,
    run: async () => {
      const { yampi, exchanges } = clientOf(parts);
      const given = call(yampi, operation) as Partial<YampiList<Item>>;
      const isPaged = typeof given.pages === "function";
      const value = isPaged ? undefined : await (given as Promise<unknown>);
      expect({ isPaged, isNothing: !isPaged && value === undefined }).toEqual({ isPaged: isList, isNothing: result === "none" });
      expect(exchanges).toHaveLength(isList ? 0 : 1);
    },
  };
  const walk = definition["x-yampi-list"] as Walk | undefined;
  if (!isList) return [kind, { says: "is not walked", run: () => expect(walk).toBeUndefined() }];

  const [item] = itemsOf(responses[0]?.examples);
  const { key } = walk ?? {};
  const text = lazily(() => freeText(parts, operation, item ?? {}, key));
  const texted = (value: string): Item => {
    const name = text();
    return name === undefined ? {} : { [name]: value };
  };
  const numbered = (number: number) => ({ ...item, ...idOf(item, key, number), ...texted(`Number ${number}`) });
  const shared = `walk ${JSON.stringify(walk)}`;
  const items: Check = {
    says: "has items in its examples, which its key tells apart",
    run: () => {
      expect(["page", "scroll", "none"]).toContain(walk?.paging);
      const keys = itemsOf(responses[0]?.examples).map((each) => (key ? each[key] : undefined));
      expect(keys).not.toEqual([]);
      if (key) expect(keys).not.toContain(undefined);
    },
  };
  if (walk?.paging === "none") return [kind, items, { says: "comes whole", run: () => comesWhole(parts, operation, key) }];

  return [
    kind,
    items,
    ...[Number, String].map((as) => ({
      says: `is read to the last page that the counters promise, and no further, where they are ${as === Number ? "numbers" : "texts"}`,
      shared: `${shared} ${as.name}`,
      run: async () => {
        const { items, queries } = await read(parts, operation, [[numbered(1), numbered(2)], [numbered(3)], [numbered(4)]], as);
        expect(items).toEqual([1, 2, 3, 4].map(numbered));
        expect(queries.map(({ page }) => page)).toEqual(["1", "2", "3"]);
      },
    })),
    {
      says: "gives an item that comes on two pages once, where a key tells items apart",
      shared: `${shared} twice`,
      run: async () => {
        const again: Item = { ...numbered(2), ...texted("Changed meanwhile") };
        const pages = [
          [numbered(1), numbered(2)],
          [again, numbered(3)],
        ];
        const { items } = await read(parts, operation, pages, Number);
        const keys = pages.flat().map((each: Item) => (key ? each[key] : Symbol()));
        expect(items).toEqual(pages.flat().filter((_, index) => keys.indexOf(keys[index]) === index));
      },
    },
    {
      says: "begins where the API begins without being told, and asks for as much as a page can hold",
      shared: `${shared} first`,
      run: async () => {
        const { queries } = await read(parts, operation, [[numbered(1)]], Number);
        const rule = (name: string) => parameters.find((parameter) => parameter.name === name)?.schema;
        const demanded = Object.fromEntries(new URLSearchParams(addressOf(operation).split("?")[1]));
        expect(queries).toEqual([{ ...demanded, page: String(rule("page")?.default), limit: String(rule("limit")?.maximum) }]);
      },
    },
    ...(walk?.paging === "scroll" ? [goesOnByScroll(parts, operation, walk, numbered)] : []),
  ];
}

/** A single request without a page gives every item of the response. An item that is there twice is given once if the list has a key. */
async function comesWhole(parts: Parts, operation: Described, key: string | undefined): Promise<void> {
  const [first] = Object.values(operation.responses[0]?.examples ?? {});
  const items = itemsOf({ first });
  const twice = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    expect(response.headers.get("sl-violations")).toBeNull();
    return Response.json({ data: [...items, ...items] });
  };
  const { yampi, exchanges } = clientOf(parts, { fetch: twice });
  const list = call(yampi, operation) as Partial<YampiList<Item>>;
  if (!list.pages) expect.fail(`gave no list, but ${await rejection(() => list)}`);
  const pages: unknown[] = [];
  for await (const { data } of list.pages()) pages.push(data);
  expect(pages).toEqual([key ? items : [...items, ...items]]);
  expect(exchanges.map(({ request }) => request.url)).toEqual([parts.mockUrl + addressOf(operation)]);
}

function goesOnByScroll(parts: Parts, operation: Described, { ceiling = 0 }: Walk, numbered: (id: number) => Item): Check {
  const total = (count: number) => ({ pagination: counters([numbered(1), numbered(2)], count, 1, count, Number) });
  const scroll: { readonly [id: string]: object } = {
    first: { scroll_id: "a", data: [numbered(1), numbered(2)], meta: {} },
    a: { scroll_id: "b", data: [numbered(3)], meta: {} },
    b: { scroll_id: "b", data: [], meta: {} },
  };
  const meta = [total(ceiling), total(3)];
  return {
    says: "goes on by scroll where the counters reach the ceiling of its pages, until a part is empty",
    run: async () => {
      const { items, queries } = await readResponses(parts, operation, ({ scroll: isScroll, scroll_id = "first" }) =>
        isScroll ? (scroll[scroll_id] ?? {}) : { data: [numbered(1), numbered(2)], meta: meta.shift() },
      );
      expect(items).toEqual([1, 2, 3].map(numbered));
      expect(queries.map((query) => [query.page, query.scroll, query.scroll_id])).toEqual([
        ["1", undefined, undefined],
        [undefined, "true", undefined],
        [undefined, "true", "a"],
        [undefined, "true", "b"],
        ["1", undefined, undefined],
      ]);
    },
  };
}

/** A field of an item that takes any text, to tell one that was changed. */
function freeText({ document }: Parts, { responses }: Described, item: Item, key: string | undefined): string | undefined {
  const schemas = closedSchemas(document);
  const fits = (name: string) => {
    const data = [{ ...item, [name]: "Number 1" }];
    return schemas.fits(responses[0]?.schema ?? "", { data, meta: { pagination: counters(data, 1, 1, 1, Number) } });
  };
  return Object.keys(item).find((name) => typeof item[name] === "string" && name !== key && fits(name));
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What tells an item from others, where anything does: its key, of the type that it is of. */
function idOf(item: Item | undefined, key = item && "id" in item ? "id" : undefined, number = 0): object {
  return key === undefined ? {} : { [key]: typeof item?.[key] === "string" ? String(number) : number };
}

/** Reads a list of several pages to its end. */
function read(
  parts: Parts,
  operation: Described,
  pages: readonly (readonly Item[])[],
  as: (count: number) => unknown,
): Promise<{ items: unknown[]; queries: Query[] }> {
  const { key = "id" } = (operation.definition["x-yampi-list"] ?? {}) as Partial<Walk>;
  const total = new Set(pages.flat().map((item) => item[key] ?? item)).size;
  return readResponses(parts, operation, ({ page = "1" }) => {
    const data = pages[Number(page) - 1] ?? [];
    return { data, meta: { pagination: counters(data, total, Number(page), pages.length, as) } };
  });
}

function counters(data: readonly Item[], total: number, page: number, pages: number, as: (count: number) => unknown): object {
  const counts = { total, count: data.length, per_page: 2, current_page: page, total_pages: pages };
  return { ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, as(count)])), links: {} };
}

/** Reads a list to its end. The mock knows one page: each response of it is given another body, which has to be described as well. */
async function readResponses(
  parts: Parts,
  operation: Described,
  bodyOf: (query: Query) => object,
): Promise<{ items: unknown[]; queries: Query[] }> {
  const fetchPage = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    expect(response.headers.get("sl-violations")).toBeNull();
    const body = bodyOf(Object.fromEntries(new URL(url).searchParams));
    expect(closedSchemas(parts.document).fits(operation.responses[0]?.schema ?? "", body)).toBe(true);
    return Response.json(body);
  };
  const { yampi, exchanges } = clientOf(parts, { fetch: fetchPage });
  const list = call(yampi, operation) as Partial<YampiList<Item>>;
  if (!list.pages) expect.fail(`gave no list, but ${await rejection(() => list)}`);
  const items: unknown[] = [];
  for await (const page of list.pages()) items.push(...page.data);
  return { items, queries: exchanges.map(({ request }) => Object.fromEntries(new URL(request.url).searchParams)) };
}

/** The items of every example that holds some, whatever their envelope. */
function itemsOf(examples: { readonly [name: string]: unknown } = {}): Item[] {
  return Object.values(examples).flatMap((example) => {
    const { data } = example as { readonly data?: unknown };
    return [data ?? example].flat() as Item[];
  });
}
