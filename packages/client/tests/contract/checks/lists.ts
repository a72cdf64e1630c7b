import { expect } from "vitest";
import type { YampiList } from "../../../src/index.js";
import type { Described } from "../../support/description.js";
import { closedSchemas } from "../../support/schemas.js";
import { type Check, call, clientOf, type Parts, rejection } from "../parts.js";

type Item = { readonly [name: string]: unknown };

/** Whether a method gives one entity or a list, and how that list is walked. */
export function listChecks(parts: Parts, operation: Described): Check[] {
  const { definition, responses, parameters } = operation;
  const result = definition["x-yampi-result"];
  const isList = result === "list";
  const kind: Check = {
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
  const walk = definition["x-yampi-list"] as { readonly key?: string; readonly paging: string } | undefined;
  if (!isList) return [kind, { says: "is not walked", run: () => expect(walk).toBeUndefined() }];

  const [item] = itemsOf(responses[0]?.examples);
  const { key } = walk ?? {};
  // A text that every item has, to tell one that was changed; what has none of its own takes any other.
  const text = ["name", ...Object.keys(item ?? {})].find((name) => typeof item?.[name] === "string") ?? "name";
  const numbered = (number: number) => ({ ...item, id: number, [text]: `Number ${number}` });
  const items: Check = {
    says: "has items in its examples, which its key tells apart",
    run: () => {
      expect(["page", "none"]).toContain(walk?.paging);
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
      run: async () => {
        const { items, queries } = await read(parts, operation, [[numbered(1), numbered(2)], [numbered(3)], [numbered(4)]], as);
        expect(items).toEqual([1, 2, 3, 4].map(numbered));
        expect(queries.map(({ page }) => page)).toEqual(["1", "2", "3"]);
      },
    })),
    {
      says: "gives an item that comes on two pages once, where a key tells items apart",
      run: async () => {
        const again: Item = { ...numbered(2), [text]: "Changed meanwhile" };
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
      run: async () => {
        const { queries } = await read(parts, operation, [[numbered(1)]], Number);
        const rule = (name: string) => parameters.find((parameter) => parameter.name === name)?.schema;
        expect(queries).toEqual([{ page: String(rule("page")?.default), limit: String(rule("limit")?.maximum) }]);
      },
    },
  ];
}

/** One request, which asks for no page, gives all that the answer holds; what stands there twice, once if a key tells. */
async function comesWhole(parts: Parts, operation: Described, key: string | undefined): Promise<void> {
  const [first] = Object.values(operation.responses[0]?.examples ?? {});
  const items = itemsOf({ first });
  const twice = async (url: string, init: RequestInit): Promise<Response> => {
    const answer = await fetch(url, init);
    expect(answer.headers.get("sl-violations")).toBeNull();
    return Response.json({ data: [...items, ...items] });
  };
  const { yampi, exchanges } = clientOf(parts, { fetch: twice });
  const list = call(yampi, operation) as Partial<YampiList<Item>>;
  if (!list.pages) expect.fail(`gave no list, but ${await rejection(() => list)}`);
  const pages: unknown[] = [];
  for await (const { data } of list.pages()) pages.push(data);
  expect(pages).toEqual([key ? items : [...items, ...items]]);
  expect(exchanges.map(({ request }) => new URL(request.url).search)).toEqual([""]);
}

/** Reads a list of several pages to its end. The mock knows one page: each answer of it is given other items, and counters. */
async function read(
  parts: Parts,
  operation: Described,
  pages: readonly (readonly Item[])[],
  as: (count: number) => unknown,
): Promise<{ items: unknown[]; queries: { readonly [name: string]: string }[] }> {
  const total = new Set(pages.flat().map(({ id }) => id)).size;
  const fetchPage = async (url: string, init: RequestInit): Promise<Response> => {
    const answer = await fetch(url, init);
    expect(answer.headers.get("sl-violations")).toBeNull();
    const number = Number(new URL(url).searchParams.get("page") ?? 1);
    const data = pages[number - 1] ?? [];
    const counts = { total, count: data.length, per_page: 2, current_page: number, total_pages: pages.length };
    const counters = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, as(count)]));
    const body = { data, meta: { pagination: { ...counters, links: {} } } };
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
    return (data === undefined ? [example] : [data].flat()) as Item[];
  });
}
