import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/breaking/next-version.ts";
import { type Edit, verdictsOn } from "./shop.ts";

type Case = readonly [what: string, told: string, ...edits: Edit[]];

const schemas = "/components/schemas";
const item = `${schemas}/Item`;
const limit = "/components/parameters/Limit";
const get = "/paths/~1items~1{id}/get";
const list = "/paths/~1items/get";
const sort = `${list}/parameters/1`;
const got = `${get}/responses/200/content/application~1json/schema`;
const listed = `${list}/responses/200/content/application~1json/schema`;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const query = (change = {}) => ({ name: "q", in: "query", schema: { type: "string" }, ...change });

const breaks: readonly Case[] = [
  ["a property is removed", "Item.note: property `note` was removed", ["remove", `${item}/properties/note`]],
  ["a property is renamed", "Item.note: property `note` was renamed to `notes`", ["rename", `${item}/properties/note`, "notes"]],
  [
    "a property may be null",
    "Item.code: type widened from 'string' to 'string | null'",
    ["set", `${item}/properties/code/type`, ["string", "null"]],
  ],
  [
    "a property may be left out",
    "Item: properties are no longer required: `code`",
    ["set", `${item}/required`, ["id", "kind", "price"]],
  ],
  [
    "an answer has one more value of an enum",
    "Item.kind: enum gained values: 'x'",
    ["set", `${item}/properties/kind/enum`, ["p", "v", "x"]],
  ],
  ["an enum of an answer becomes any text", "Item.kind: enum was removed", ["remove", `${item}/properties/kind/enum`]],
  [
    "a type is widened",
    "Money: type widened from 'number | string' to 'number | string | boolean'",
    ["set", `${schemas}/Money/type`, ["number", "string", "boolean"]],
  ],
  [
    "an answer has a third form",
    "items.get, response 200: `anyOf` subschema was added",
    ["set", `${got}/anyOf/2`, ref("ItemPage")],
  ],
  [
    "an answer becomes one of two forms",
    "items.list, response 200: may also be `Item`",
    ["set", listed, { anyOf: [ref("ItemPage"), ref("Item")] }],
  ],
  [
    "what is sent has one form of two left",
    "ItemInput.size: is no longer another form",
    ["set", `${schemas}/ItemInput/properties/size`, { type: "string" }],
  ],
  [
    "what is sent has one property less",
    "ItemInput.size: removed: code that sends it no longer compiles",
    ["remove", `${schemas}/ItemInput/properties/size`],
  ],
  [
    "a property of what is sent is renamed",
    "ItemInput.size: removed: code that sends it no longer compiles",
    ["rename", `${schemas}/ItemInput/properties/size`, "format"],
  ],
  [
    "an object within what is sent has one property less",
    "Size.height: removed: code that sends it no longer compiles",
    ["remove", `${schemas}/Size/properties/height`],
  ],
  [
    "a parameter no longer takes days by name",
    "parameter day: `x-yampi-value` was removed, it was `date-range`: the method no longer takes the values that it represents",
    ["remove", "/components/parameters/Day/x-yampi-value"],
  ],
  [
    "a parameter becomes required",
    "parameter limit: `limit` query parameter became required",
    ["set", `${limit}/required`, true],
  ],
  [
    "a required parameter is added",
    "items.get, parameter q: required `q` query parameter was added",
    ["set", `${get}/parameters`, [query({ required: true })]],
  ],
  ["a parameter is removed", "items.list, parameter sort: `sort` query parameter was removed", ["remove", sort]],
  [
    "a parameter takes one value less",
    "items.list, parameter sort: enum lost values: 'desc'",
    ["set", `${sort}/schema/enum`, ["asc"]],
  ],
  [
    "a bound of a parameter is narrowed",
    "parameter limit: upper bound changed from '<= 100' to '<= 50'",
    ["set", `${limit}/schema/maximum`, 50],
  ],
  [
    "a bound is narrowed in a schema that is sent as well as read",
    "Money: lower bound changed from '>= 0' to '>= 1'",
    ["set", `${schemas}/Money/minimum`, 1],
  ],
  ["a status is removed", "items.get, response 404: response `404` was removed", ["remove", `${get}/responses/404`]],
  ["an operation is removed", "items.create: operation `POST /items` was removed", ["remove", "/paths/~1items/post"]],
  ["a path is removed", "items.get: removed (`GET /items/{id}`)", ["remove", "/paths/~1items~1{id}"]],
  [
    "an operation is renamed",
    "items.get: `operationId` of operation `GET /items/{id}` changed from 'items.get' to 'items.fetch'",
    ["set", `${get}/operationId`, "items.fetch"],
  ],
  [
    "a method returns something else",
    "items.get, x-yampi-result: is now `list`, it was `one`: the method returns something else",
    ["set", `${get}/x-yampi-result`, "list"],
  ],
  [
    "a type goes by another name",
    "Problem: renamed from `Problem` to `Trouble`: the type is no longer exported by this name",
    ["rename", `${schemas}/Problem`, "Trouble"],
    ["set", `${get}/responses/404/content/application~1json/schema`, ref("Trouble")],
  ],
  ["a type goes", "Unused: removed: the type is no longer exported by this name", ["remove", `${schemas}/Unused`]],
  [
    "a parameter of a path goes by another name",
    "items.get: renamed from `/items/{id}` to `/items/{itemId}`: `raw` knows the route by this path and its parameters by these names",
    ["rename", "/paths/~1items~1{id}", "/items/{itemId}"],
    ["set", "/components/parameters/ItemId/name", "itemId"],
  ],
];

const harmless: readonly Case[] = [
  [
    "an operation is added",
    "others.get: added (`GET /others`)",
    ["set", "/paths/~1others", { get: { operationId: "others.get", responses: { 200: { description: "It." } } } }],
  ],
  ["a property is added", "Item.extra: added", ["set", `${item}/properties/extra`, { type: "string" }]],
  ["a type is added", "Extra: added", ["set", `${schemas}/Extra`, { type: "boolean" }]],
  ["an optional parameter is added", "items.get, parameter q: added", ["set", `${get}/parameters`, [query()]]],
  ["a status is added", "items.get, response 410: added", ["set", `${get}/responses/410`, { description: "Gone." }]],
  [
    "a parameter takes one more value",
    "items.list, parameter sort: `enum` gained `none`",
    ["set", `${sort}/schema/enum`, ["asc", "desc", "none"]],
  ],
  ["an answer has one value of an enum less", "Item.kind: `enum` lost `v`", ["set", `${item}/properties/kind/enum`, ["p"]]],
  ["a property is never null", "Item.note: `type` lost `null`", ["set", `${item}/properties/note/type`, "string"]],
  [
    "a property is always there",
    "Item: `required` gained `note`",
    ["set", `${item}/required`, ["id", "code", "kind", "price", "note"]],
  ],
  ["a response has one form of two left", "items.get, response 200: is no longer `Item`", ["set", got, ref("ItemEnvelope")]],
  [
    "a pattern, which no type shows, is given up in an answer",
    "Item.code: `pattern` was removed",
    ["remove", `${item}/properties/code/pattern`],
  ],
  [
    "a list is walked otherwise",
    "items.list, x-yampi-list: `paging` is now `scroll`, it was `page`",
    ["set", `${list}/x-yampi-list/paging`, "scroll"],
  ],
  [
    "a parameter takes days by name",
    "parameter limit: `x-yampi-value` is now `date-range`",
    ["set", `${limit}/x-yampi-value`, "date-range"],
  ],
  [
    "what is sent has one property more",
    "ItemInput.more: added",
    ["set", `${schemas}/ItemInput/properties/more`, { type: "string" }],
  ],
  [
    "another object says that there is nothing",
    "Size: `id` is now `-1`, it was `0`",
    ["set", `${schemas}/Size/x-yampi-empty/id`, -1],
  ],
  ["an operation is deprecated", "items.get: `deprecated` is now `true`", ["set", `${get}/deprecated`, true]],
];

const unseen: readonly Case[] = [
  ["nothing", ""],
  ["another description", "", ["set", `${item}/properties/kind/description`, "Which kind."]],
  ["another summary", "", ["set", `${get}/summary`, "Read an item"]],
  ["an example", "", ["set", `${list}/responses/200/content/application~1json/examples`, { one: { value: { data: [] } } }]],
  ["more evidence of an operation", "", ["set", `${get}/x-yampi-evidence/1`, { kind: "observed", source: "a program" }]],
  [
    "the first evidence of a property",
    "",
    ["set", `${item}/properties/code/x-yampi-evidence`, [{ kind: "inferred", source: "the rest" }]],
  ],
];

const reaching: Case = [
  "a shared schema changes",
  "Item.kind: enum gained values: 'x'",
  ["set", `${item}/properties/kind/enum`, ["p", "v", "x"]],
];

const cases = [...breaks, ...harmless, ...unseen, reaching];
const verdicts = await verdictsOn(cases.map(([, , ...edits]) => edits));
const verdictOn = (one: Case): Verdict => verdicts[cases.indexOf(one)] as Verdict;
const named = (some: readonly Case[]) => some.map((each) => ({ what: each[0], told: each[1], verdict: verdictOn(each) }));

describe("a change breaks the code of a consumer, and asks for 0.2.0 after 0.1.0, when", () => {
  it.each(named(breaks))("$what", ({ told, verdict: { changes, ...verdict } }) => {
    expect(changes.filter(({ breaking }) => breaking).map(({ place, text }) => `${place}: ${text}`)).toEqual([told]);
    expect(verdict).toMatchObject({ breaks: true, next: "0.2.0", passes: false });
  });
});

describe("a change can be seen but breaks nothing, and asks for 0.1.1, when", () => {
  it.each(named(harmless))("$what", ({ told, verdict: { changes, ...verdict } }) => {
    expect(changes.map(({ place, text }) => `${place}: ${text}`)).toEqual([told]);
    expect(verdict).toMatchObject({ breaks: false, next: "0.1.1", passes: true });
  });
});

describe("no consumer can see", () => {
  it.each(named(unseen))("$what", ({ verdict }) => {
    expect(verdict).toMatchObject({ changes: [], breaks: false, next: "0.1.0", passes: true });
  });
});

it("a change of a shared schema names every operation that it reaches", () => {
  expect(verdictOn(reaching).changes.map(({ operations }) => operations)).toEqual([["items.create", "items.get", "items.list"]]);
});
