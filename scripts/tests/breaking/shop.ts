import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Node, stepsOf, versionOf } from "../../src/breaking/document.ts";
import { rate } from "../../src/breaking/rating.ts";
import { findChanges } from "../../src/breaking/redocly.ts";
import { judge, type Verdict } from "../../src/breaking/verdict.ts";

/** One change: what stands at a JSON pointer becomes something else, goes, or gets another key. */
export type Edit =
  | readonly ["set", pointer: string, value: unknown]
  | readonly ["remove", pointer: string]
  | readonly ["rename", pointer: string, to: string];

/** A description with every form that a change is planted in. */
export function shop(version = "0.1.0"): Node {
  const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
  const answer = (schema: object) => ({ description: "It.", content: { "application/json": { schema } } });
  const item = { parameters: [ref("parameters", "ItemId")] };
  return {
    openapi: "3.1.0",
    info: { title: "Shop", version },
    paths: {
      "/items/{id}": {
        ...item,
        get: {
          operationId: "items.get",
          summary: "Get an item",
          "x-yampi-result": "one",
          "x-yampi-evidence": [{ kind: "documented", source: "a page" }],
          parameters: [],
          responses: {
            200: answer({ anyOf: [ref("schemas", "ItemEnvelope"), ref("schemas", "Item")] }),
            404: answer(ref("schemas", "Problem")),
          },
        },
      },
      "/items": {
        get: {
          operationId: "items.list",
          "x-yampi-result": "list",
          "x-yampi-list": { key: "id", paging: "page" },
          parameters: [
            ref("parameters", "Limit"),
            { name: "sort", in: "query", schema: { type: "string", enum: ["asc", "desc"] } },
          ],
          responses: { 200: answer(ref("schemas", "ItemPage")) },
        },
        post: {
          operationId: "items.create",
          "x-yampi-result": "one",
          requestBody: { required: true, content: { "application/json": { schema: ref("schemas", "ItemInput") } } },
          responses: { 200: answer(ref("schemas", "ItemEnvelope")) },
        },
      },
    },
    components: {
      parameters: {
        ItemId: { name: "id", in: "path", required: true, schema: { type: "integer" } },
        Limit: { name: "limit", in: "query", schema: { type: "integer", maximum: 100 } },
      },
      schemas: {
        Item: {
          type: "object",
          required: ["id", "code", "kind", "price"],
          properties: {
            id: { type: "integer" },
            code: { type: "string", pattern: "^[A-Z]+$" },
            kind: { type: "string", enum: ["p", "v"], description: "What kind." },
            price: ref("schemas", "Money"),
            note: { type: ["string", "null"] },
          },
        },
        ItemEnvelope: { type: "object", required: ["data"], properties: { data: ref("schemas", "Item") } },
        ItemPage: { type: "object", required: ["data"], properties: { data: { type: "array", items: ref("schemas", "Item") } } },
        ItemInput: {
          type: "object",
          required: ["price"],
          properties: { price: ref("schemas", "Money"), size: { anyOf: [{ type: "string" }, { type: "integer" }] } },
        },
        Money: { type: ["number", "string"], minimum: 0 },
        Unused: { type: "integer" },
        Problem: { type: "object", properties: { message: { type: "string" } } },
      },
    },
  };
}

/** A copy of a description with changes. */
export function edited(document: Node, edits: readonly Edit[]): Node {
  const copy = structuredClone(document);
  for (const [what, pointer, value] of edits) {
    const steps = stepsOf(pointer);
    const last = steps.pop() ?? "";
    let parent = copy as { [key: string]: unknown };
    for (const step of steps) parent = parent[step] as typeof parent;
    if (what === "set") parent[last] = value;
    else if (what === "remove") delete parent[last];
    else renameKey(parent, last, value);
  }
  return copy;
}

/** The key keeps its place among the others. */
function renameKey(object: { [key: string]: unknown }, from: string, to: string): void {
  const entries = Object.entries(object);
  for (const [key] of entries) delete object[key];
  for (const [key, value] of entries) object[key === from ? to : key] = value;
}

/** What the gate says about a change of the shop, without the code of a consumer. */
export async function verdictOn(...edits: readonly Edit[]): Promise<Verdict> {
  const before = shop();
  const now = edited(before, edits);
  const folder = await mkdtemp(join(tmpdir(), "breaking-"));
  try {
    const [base, revision] = [join(folder, "base.json"), join(folder, "revision.json")];
    await Promise.all([writeFile(base, JSON.stringify(before)), writeFile(revision, JSON.stringify(now))]);
    const changes = rate(await findChanges(base, revision), before, now);
    return judge({ released: versionOf(before), present: versionOf(now), changes, consumerErrors: [] });
  } finally {
    await rm(folder, { recursive: true });
  }
}
