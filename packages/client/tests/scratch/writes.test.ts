import { describe, expect, it } from "vitest";
import { consumer, notes } from "./description.js";
import { scratchClient } from "./scratch.js";

const { compile, sent } = await scratchClient(notes);

interface Notes {
  create(body: object, options?: object): Promise<unknown>;
  update(id: number, body: object): Promise<unknown>;
  pin(id: number, body: object): Promise<unknown>;
  get(id: number): Promise<unknown>;
  delete(id: number, params?: object): Promise<void>;
  archive(id: number, body?: object): Promise<void>;
  readonly lines: {
    create(id: number, body: object, options: object): Promise<unknown>;
    delete(id: number, body: object): Promise<void>;
    list(id: number): { toArray(options: object): Promise<unknown[]> };
  };
}

const json = (body: object, status = 200) => Response.json(body, { status });
const empty = (status: number) => new Response(null, { status });

describe("A client that is generated from a description with writes", () => {
  it("compiles, with its consumer, and refuses what the description has not", async () => {
    expect(await compile(consumer)).toEqual([]);
  });

  it.each<[string, (notes: Notes) => Promise<unknown>, Response, string, unknown]>([
    [
      "a body, and its query from the options",
      (notes) => notes.create({ title: "Olá" }, { query: { notify: true } }),
      json({ data: { id: 1 } }, 201),
      'POST /notes?notify=true {"title":"Olá"}',
      { id: 1 },
    ],
    ["a path and a body", (notes) => notes.update(7, { title: "x" }), json({ id: 7 }), 'PUT /notes/7 {"title":"x"}', { id: 7 }],
    [
      "booleans as the texts and numbers that the API takes",
      (notes) => notes.update(7, { title: "x", pinned: false, hidden: true }),
      json({ id: 7 }),
      'PUT /notes/7 {"title":"x","pinned":"false","hidden":1}',
      { id: 7 },
    ],
    [
      "what the API takes as it is",
      (notes) => notes.update(7, { pinned: "true", hidden: 0 }),
      json({ id: 7 }),
      'PUT /notes/7 {"pinned":"true","hidden":0}',
      { id: 7 },
    ],
    ["a patch", (notes) => notes.pin(7, { title: "x" }), json({ id: 7 }), 'PATCH /notes/7 {"title":"x"}', { id: 7 }],
    ["a deletion", (notes) => notes.delete(7, { notify: false }), empty(204), "DELETE /notes/7?notify=false", undefined],
    [
      "a deletion of several, with their IDs in its body",
      (notes) => notes.lines.delete(7, { lines_ids: [3, 4] }),
      empty(200),
      'DELETE /notes/7/lines {"lines_ids":[3,4]}',
      undefined,
    ],
    ["no body, where it may be left out", (notes) => notes.archive(7), empty(202), "POST /notes/7/archive", undefined],
    ["a method beside a resource below", (notes) => notes.get(7), json({ data: { id: 7 } }), "GET /notes/7", { id: 7 }],
    [
      "a resource below another",
      (notes) => notes.lines.create(7, { text: "x" }, { query: { notify: true } }),
      json({ id: 3 }),
      'POST /notes/7/lines?notify=true {"text":"x"}',
      { id: 3 },
    ],
    [
      "a list below another",
      (notes) => notes.lines.list(7).toArray({ limit: 9 }),
      json({ data: [{ id: 3 }], meta: { pagination: { total: 1, count: 1, per_page: 100, current_page: 1, total_pages: 1 } } }),
      "GET /notes/7/lines?limit=100&page=1",
      [{ id: 3 }],
    ],
  ])("sends %s", async (_, call, response, request, result) => {
    expect(await sent<{ notes: Notes }>(({ notes }) => call(notes), response)).toEqual({ request, result });
  });
});
