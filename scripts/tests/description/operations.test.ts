import { readFileSync } from "node:fs";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { expect, it } from "vitest";
import { operationsOf } from "../../src/mock/operations.ts";
import { bundleFile } from "../../src/paths.ts";
import { ref, tinyDocument } from "../tiny.ts";

const { paths, ...rest } = JSON.parse(readFileSync(bundleFile, "utf8"));
const few = ["/{alias}/orders/{id}", "/{alias}/customers/{id}"].map((path) => [path, paths[path]]);
const excerpt = { ...rest, paths: Object.fromEntries(few) };

const tree = tinyDocument();
Object.assign(tree.components?.schemas ?? {}, { Tree: { type: "object", properties: { branch: ref("Tree") } } });
Object.assign(tree, { paths: { "/trees": { get: { responses: { 200: jsonOf("Tree") } } } } });
delete tree.components?.schemas?.Loop;

it.each([
  ["of the description", excerpt],
  ["with a schema that refers to itself", tree],
])("Operations %s are those that Prism reads", async (_, document) => {
  expect(served(await operationsOf(document))).toEqual(served(await getHttpOperationsFromSpec(structuredClone(document))));
});

/** Prism makes IDs up, and names the dialect of a schema where it first comes to it. */
function served(operations: unknown): unknown {
  return JSON.parse(JSON.stringify(operations, (key, value) => (/^(x-stoplight|\$schema)$/.test(key) ? undefined : value)));
}

function jsonOf(schema: string) {
  return { description: "It.", content: { "application/json": { schema: ref(schema) } } };
}
