import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { rate } from "../../src/breaking/breaks.ts";
import { versionOf } from "../../src/breaking/document.ts";
import { judge, type Verdict } from "../../src/breaking/next-version.ts";
import { type FoundChange, findChanges } from "../../src/breaking/redocly.ts";
import { type JsonObject, stepsOf } from "../../src/json.ts";

/** One change: what stands at a JSON pointer becomes something else, goes, or gets another key. */
export type Edit =
  | readonly ["set", pointer: string, value: unknown]
  | readonly ["remove", pointer: string]
  | readonly ["rename", pointer: string, to: string];

/** A description with every form that a change is planted in. */
export function shop(version = "0.1.0"): JsonObject {
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
            ref("parameters", "Day"),
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
        Day: { name: "day", in: "query", "x-yampi-value": "date-range", schema: { type: "string" } },
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
          properties: {
            price: ref("schemas", "Money"),
            size: { anyOf: [{ type: "string" }, { type: "integer" }] },
            sizes: { type: "array", items: ref("schemas", "Size") },
          },
        },
        Money: { type: ["number", "string"], minimum: 0 },
        Unused: { type: "integer" },
        Size: {
          type: "object",
          "x-yampi-empty": { id: 0 },
          properties: { width: { type: "integer" }, height: { type: "integer" } },
        },
        Problem: { type: "object", properties: { message: { type: "string" } } },
      },
    },
  };
}

/** A copy of a description with changes. */
export function edited(document: JsonObject, edits: readonly Edit[]): JsonObject {
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

/**
 * What the gate says about each change of the shop, without the code of a consumer. Redocly compares many of them in one run: every change
 * has a shop of its own in it, whose paths and names begin with the number of the change.
 */
export async function verdictsOn(changes: readonly (readonly Edit[])[]): Promise<Verdict[]> {
  const before = shop();
  const shops = changes.map((edits) => edited(before, edits));
  const found = (await Promise.all(runsOf(before, shops).map((run) => foundIn(run, before)))).flat();
  return shops.map((now, index) => {
    const own = found.filter(({ path }) => path.includes(prefixOf(index)));
    const plain = JSON.parse(JSON.stringify(own).replaceAll(prefixOf(index), "")) as FoundChange[];
    const changes = rate(plain, before, now);
    return judge({ released: versionOf(before), present: versionOf(now), changes, consumerErrors: [] });
  });
}

interface Shop {
  readonly prefix: string;
  readonly now: JsonObject;
}

/** Redocly pairs what went with what came, among paths and among schemas. So no run has two shops in which the names of one of these change. */
function runsOf(before: JsonObject, shops: readonly JsonObject[]): Shop[][] {
  const runs: { readonly shops: Shop[]; readonly renaming: string[] }[] = [];
  for (const [index, now] of shops.entries()) {
    const renaming = Object.keys(namesIn(now)).filter((kind) => !isDeepStrictEqual(namesIn(now)[kind], namesIn(before)[kind]));
    const shop = { prefix: prefixOf(index), now };
    const run = runs.find((each) => !renaming.some((kind) => each.renaming.includes(kind)));
    if (!run) {
      runs.push({ shops: [shop], renaming });
      continue;
    }
    run.shops.push(shop);
    run.renaming.push(...renaming);
  }
  return runs.map((run) => run.shops);
}

function namesIn({ paths, components }: JsonObject): { readonly [kind: string]: readonly string[] } {
  return { paths: Object.keys(paths as JsonObject), schemas: Object.keys((components as JsonObject).schemas as JsonObject) };
}

async function foundIn(run: readonly Shop[], before: JsonObject): Promise<FoundChange[]> {
  const folder = await mkdtemp(join(tmpdir(), "breaking-"));
  try {
    const [base, revision] = [join(folder, "base.json"), join(folder, "revision.json")];
    await writeFile(base, JSON.stringify(joined(run.map(({ prefix }) => prefixed(before, prefix)))));
    await writeFile(revision, JSON.stringify(joined(run.map(({ prefix, now }) => prefixed(now, prefix)))));
    return await findChanges(base, revision);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const prefixOf = (index: number) => `shop${index}_`;

/** One description of many that have no name in common. */
function joined(all: readonly JsonObject[]): JsonObject {
  const merged = (parts: readonly unknown[]): JsonObject => Object.assign({}, ...parts);
  const components = ["parameters", "schemas"].map((kind) => [
    kind,
    merged(all.map((each) => (each.components as JsonObject)[kind])),
  ]);
  return { ...all[0], paths: merged(all.map(({ paths }) => paths)), components: Object.fromEntries(components) };
}

/** A description in which every path, component and operation begins with a prefix. */
function prefixed(document: JsonObject, prefix: string): JsonObject {
  const renamed = (names: unknown, rename: (name: string) => string) =>
    Object.fromEntries(Object.entries(names as JsonObject).map(([name, value]) => [rename(name), value]));
  const { paths, components, ...rest } = document;
  const copy = {
    ...rest,
    paths: renamed(paths, (path) => path.replace("/", `/${prefix}`)),
    components: Object.fromEntries(
      Object.entries(components as JsonObject).map(([kind, group]) => [kind, renamed(group, (name) => prefix + name)]),
    ),
  };
  return JSON.parse(JSON.stringify(copy), (key, value) => {
    if (key === "$ref") return value.replace(/[^/]+$/, (name: string) => prefix + name);
    return key === "operationId" ? prefix + value : value;
  });
}
