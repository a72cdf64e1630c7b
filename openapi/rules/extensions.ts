import { Ajv2020, type ErrorObject, type SchemaObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Context, Node, Visitor } from "./redocly.ts";

const text = { type: "string", pattern: "\\S" };
const count = { type: "integer", minimum: 1 };
const ofTheVendor = "^(docs\\.yampi\\.com\\.br/|README of somosyampi/)";
/** What is documented names the page, and what is observed is not known from one. */
const oneEvidence = {
  type: "object",
  discriminator: { propertyName: "kind" },
  required: ["kind"],
  oneOf: [
    ofKind("documented", { type: "string", pattern: ofTheVendor }),
    ofKind("observed", { ...text, not: { type: "string", pattern: "docs\\.yampi\\.com\\.br" } }),
    ofKind("inferred", text),
  ],
};
const evidence = { anyOf: [oneEvidence, { type: "array", minItems: 2, uniqueItems: true, items: oneEvidence }] };

const quota = closed({ limit: count, windowSeconds: count, evidence }, ["limit", "windowSeconds", "evidence"]);

/** Numbered pages, and where they end, perhaps a scroll that begins with the first page once more; or no pages at all. */
const list = {
  type: "object",
  discriminator: { propertyName: "paging" },
  required: ["paging"],
  oneOf: [
    closed({ key: text, paging: { enum: ["page", "none"] } }, ["paging"]),
    closed({ key: text, paging: { const: "scroll" }, ceiling: count }, ["key", "paging", "ceiling"]),
  ],
};

/** Each extension by the places that may have it. The table for people is in openapi/README.md. */
const known: { readonly [extension: string]: { readonly on: readonly string[]; readonly form: SchemaObject } } = {
  "x-yampi-title": { on: ["Operation"], form: text },
  "x-yampi-result": { on: ["Operation"], form: { enum: ["one", "list", "none", "whole"] } },
  "x-yampi-list": { on: ["Operation"], form: list },
  "x-yampi-idempotent": { on: ["Operation"], form: { type: "boolean" } },
  "x-yampi-rate-limits": {
    on: ["Root"],
    form: { type: "object", additionalProperties: quota },
  },
  "x-yampi-rate-limit": { on: ["Operation"], form: { anyOf: [text, quota] } },
  "x-yampi-value": { on: ["Parameter"], form: { enum: ["date-range"] } },
  "x-yampi-boolean": { on: ["Schema"], form: { const: true } },
  "x-yampi-empty": { on: ["Schema"], form: { type: "object", minProperties: 1 } },
  "x-yampi-secret": { on: ["Schema"], form: { type: "boolean" } },
  "x-yampi-personal": { on: ["Schema"], form: { type: "boolean" } },
  "x-yampi-built": { on: ["Operation", "Schema", "Response", "RequestBody"], form: text },
  "x-yampi-evidence": { on: ["Operation", "Parameter", "Header", "Schema", "SecurityScheme"], form: evidence },
};

const ajv = new Ajv2020({ discriminator: true, verbose: true });
const validators = new Map<string, ValidateFunction>(Object.entries(known).map(([name, { form }]) => [name, ajv.compile(form)]));

/** A misspelt, misplaced or malformed extension would be taken for somebody else's and do nothing. */
export function extensionsKnown(): Visitor {
  // Redocly gives `any` the target of a reference; only `ref` receives what is beside `$ref`.
  return { any: check, ref: check };
}

function check(node: Node, { report, location, type }: Context): void {
  if (typeof node !== "object" || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    if (!name.startsWith("x-yampi-")) continue;
    const problem = problemOf(name, value, type.name);
    if (problem) report({ message: problem, location: location.child(name).key() });
  }
}

function problemOf(name: string, value: unknown, holder: string): string | undefined {
  const extension = known[name];
  if (!extension) return `Unknown extension ${name}; known are ${Object.keys(known).join(", ")}.`;
  if (!extension.on.includes(holder)) return `${name} belongs to ${extension.on.join(", ")}, not to ${holder}.`;
  const validate = validators.get(name);
  return validate?.(value) ? undefined : `${wordsFor(validate?.errors ?? [], name)}.`;
}

/** Of an unknown kind or paging, those that there are; else what Ajv says. */
function wordsFor(errors: readonly ErrorObject[], name: string): string {
  const unknown = errors.find(({ keyword, params }) => keyword === "discriminator" && params.error === "mapping");
  if (!unknown) return ajv.errorsText([...errors], { dataVar: name });
  const { tag, tagValue } = unknown.params as { tag: string; tagValue: unknown };
  const forms = (unknown.parentSchema?.oneOf ?? []) as SchemaObject[];
  const values = forms.flatMap(({ properties }) => properties[tag].enum ?? [properties[tag].const]);
  return `${name}${unknown.instancePath}/${tag} is ${JSON.stringify(tagValue)}; known are ${values.join(", ")}`;
}

function ofKind(kind: string, source: SchemaObject): SchemaObject {
  return closed({ kind: { const: kind }, source }, ["kind", "source"]);
}

function closed(properties: SchemaObject, required: string[]): SchemaObject {
  return { type: "object", properties, required, additionalProperties: false };
}
