import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clientFiles } from "@yampi-openapi/scripts/generate/client-files";
import { Description } from "@yampi-openapi/scripts/generate/description";
import { typeFiles } from "@yampi-openapi/scripts/generate/type-files";
import { validators } from "@yampi-openapi/scripts/generate/validators";
import { layScratchClient, tsc } from "@yampi-openapi/scripts/scratch-client";
import { afterAll, describe, expect, it } from "vitest";
import { credentials } from "../support/fake-fetch.js";
import { consumer, notes } from "./description.js";

// Beside the sources, where the client finds its dependencies, and in no program of the compiler but its own.
const folder = mkdtempSync(join(import.meta.dirname, "..", "..", ".scratch-"));
afterAll(() => rmSync(folder, { recursive: true }));

const description = new Description(notes);
const { code, answers } = validators(description);
const client = { ...clientFiles(description, "0.0.0"), "validators.ts": code, "answers.ts": answers };
layScratchClient(folder, await typeFiles(description), client);

interface Notes {
  create(body: object, options?: object): Promise<unknown>;
  update(id: number, body: object): Promise<unknown>;
  get(id: number): Promise<unknown>;
  delete(id: number, params?: object): Promise<void>;
  archive(id: number, body?: object): Promise<void>;
  readonly lines: {
    create(id: number, body: object, options: object): Promise<unknown>;
    list(id: number): { toArray(options: object): Promise<unknown[]> };
  };
}

/** What the generated client sends for a call, and what that gives. */
async function sent(call: (notes: Notes) => Promise<unknown>, answer: Response): Promise<{ request: string; result: unknown }> {
  const { Yampi } = await import(join(folder, "client", "index.ts"));
  let request = "";
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    request = `${init.method} ${url} ${init.body ?? ""}`.trim();
    return answer;
  };
  const result = await call(new Yampi({ alias: "loja", ...credentials, rateLimit: false, fetch }).notes);
  return { request: request.replace("https://notes.example/v1/loja", ""), result };
}
const json = (body: object, status = 200) => Response.json(body, { status });
const empty = (status: number) => new Response(null, { status });

describe("A client that is generated from a description with writes", () => {
  it("compiles, with its consumer, and refuses what the description has not", { timeout: 60_000 }, () => {
    writeFileSync(join(folder, "client", "consumer.ts"), consumer);
    expect(() => execFileSync(process.execPath, [tsc, "--project", folder], { encoding: "utf8" })).not.toThrow();
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
    ["a deletion", (notes) => notes.delete(7, { notify: false }), empty(204), "DELETE /notes/7?notify=false", undefined],
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
  ])("sends %s", async (_, call, answer, request, result) => {
    expect(await sent(call, answer)).toEqual({ request, result });
  });
});
