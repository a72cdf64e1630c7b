import type { OpenAPI3 } from "openapi-typescript";
import { at, below, operationsOf } from "../../support/description.js";
import type { Mutant } from "../mutant.js";
import { type Change, type Node, parentOf, remove, rename, set, swap } from "./changes.js";
import { schemaChanges } from "./schema.js";

/** Every mutant of a description: each change that is known, at each place where it can be made. Prose is left alone. */
export function descriptionMutants(document: OpenAPI3): Mutant[] {
  return [...rootChanges(document), ...pathChanges(document), ...componentChanges(document)].map(
    ({ change, pointer, detail, apply }) => ({
      what: "description",
      change,
      place: detail === undefined ? pointer : `${pointer} (${detail})`,
      plant: (parts) => {
        const copy = structuredClone(parts.document);
        const { parent, key } = parentOf(copy, pointer);
        apply(parent, key);
        return { ...parts, document: copy };
      },
    }),
  );
}

/** Each of the keys of an object with each that comes after it. */
export function pairs(keys: readonly string[]): [string, string][] {
  return keys.flatMap((one, index) => keys.slice(index + 1).map((other): [string, string] => [one, other]));
}

function rootChanges(document: OpenAPI3): Change[] {
  const ways = (document.security ?? []).map(Object.keys);
  const alone = ways.flat().map((scheme) => ({ [scheme]: [] }));
  return [
    { change: "server changed", pointer: "/servers/0/url", apply: set("https://api.example.com/v1") },
    { change: "security lost", pointer: "/security", apply: remove },
    { change: "credentials one or the other", pointer: "/security", apply: set(alone) },
    ...ways.flatMap((schemes, index) => [
      { change: "way to sign lost", pointer: below("/security", String(index)), apply: remove },
      ...schemes.map((scheme) => ({
        change: "credential not demanded",
        pointer: below("/security", String(index), scheme),
        apply: remove,
      })),
    ]),
  ];
}

function pathChanges(document: OpenAPI3): Change[] {
  const paths = Object.keys(document.paths ?? {});
  return [
    ...pairs(paths).map(([one, other]) => ({
      change: "paths swapped",
      pointer: below("/paths", one),
      detail: other,
      apply: swap(other),
    })),
    ...paths.flatMap((path): Change[] => {
      const pointer = below("/paths", path);
      return [
        { change: "path lost", pointer, apply: remove },
        { change: "path renamed", pointer, apply: rename(`${path}/all`) },
        ...listed(document, below(pointer, "parameters"), "parameter lost"),
        ...methodsOf(document, path).flatMap((method) => [
          { change: "method changed", pointer: below(pointer, method), apply: rename(method === "patch" ? "get" : "patch") },
          ...operationChanges(document, below(pointer, method)),
        ]),
      ];
    }),
  ];
}

function methodsOf(document: OpenAPI3, path: string): string[] {
  return Object.keys(document.paths?.[path] ?? {}).filter((key) => ["get", "put", "post", "delete", "patch"].includes(key));
}

function operationChanges(document: OpenAPI3, pointer: string): Change[] {
  const operation = at(document, pointer) as Node;
  const isList = operation["x-yampi-result"] === "list";
  const others = operationsOf(document).map(({ id }) => id);
  const extension = (name: string, change: string, apply: Change["apply"]) => ({ change, pointer: `${pointer}/${name}`, apply });
  return [
    ...others
      .filter((id) => id !== operation.operationId)
      .map((id) => ({ change: "operationId of another", pointer: below(pointer, "operationId"), detail: id, apply: set(id) })),
    extension("x-yampi-result", "result flipped", set(isList ? "one" : "list")),
    extension("x-yampi-idempotent", "idempotent flipped", set(operation["x-yampi-idempotent"] !== true)),
    // What says nothing is not sent again either; that it has to speak is a matter of lint.
    ...(operation["x-yampi-idempotent"] ? [extension("x-yampi-idempotent", "idempotent lost", remove)] : []),
    extension("security", "credentials not demanded by an operation", set([])),
    ...(isList
      ? [
          extension("x-yampi-list/key", "key lost", remove),
          extension("x-yampi-list/key", "wrong key", set("merchant_id")),
          extension("x-yampi-list/paging", "paging changed", set("scroll")),
          extension("x-yampi-list", "list lost", remove),
        ]
      : [extension("x-yampi-list", "list gained", set({ key: "id", paging: "page" }))]),
    ...rateLimitChanges(operation["x-yampi-rate-limit"], extension),
    ...listed(document, below(pointer, "parameters"), "parameter lost"),
    ...(operation.requestBody ? bodyChanges(document, below(pointer, "requestBody")) : []),
    ...responseChanges(document, below(pointer, "responses")),
  ];
}

/** A class of its own name may have the figures of the default, so losing it need not be seen. */
function rateLimitChanges(
  rateLimit: unknown,
  extension: (key: string, detail: string, apply: Change["apply"]) => Change,
): Change[] {
  const place = "x-yampi-rate-limit";
  if (rateLimit === undefined) return [extension(place, "rate limit gained", set({ limit: 30, windowSeconds: 60 }))];
  if (typeof rateLimit === "string") {
    const other = rateLimit === "authentication" ? "search" : "authentication";
    return [extension(place, "class of rate limits changed", set(other))];
  }
  return [
    extension(place, "rate limit lost", remove),
    extension(`${place}/limit`, "rate limit changed", set(61)),
    extension(`${place}/windowSeconds`, "rate limit changed", set(30)),
  ];
}

function responseChanges(document: OpenAPI3, pointer: string): Change[] {
  const responses = at(document, pointer) as Node;
  const shared = Object.keys(responses).filter((status) => "$ref" in (responses[status] as Node));
  return [
    ...Object.keys(responses).map((status) => ({ change: "status lost", pointer: below(pointer, status), apply: remove })),
    ...pairs(shared).map(([one, other]) => ({
      change: "statuses swapped",
      pointer: below(pointer, one),
      detail: other,
      apply: swap(other),
    })),
    ...Object.keys(responses)
      .filter((status) => !shared.includes(status))
      .flatMap((status) => contentChanges(document, below(pointer, status))),
  ];
}

function bodyChanges(document: OpenAPI3, pointer: string): Change[] {
  return [
    { change: "request body lost", pointer, apply: remove },
    {
      change: "required flipped",
      pointer: below(pointer, "required"),
      apply: (parent) => set(!parent.required)(parent, "required"),
    },
    ...mediaChanges(document, pointer),
  ];
}

/** Changes of one response: its headers, its body and its examples. */
function contentChanges(document: OpenAPI3, pointer: string): Change[] {
  const { headers = {}, content } = at(document, pointer) as { headers?: Node; content?: Node };
  return [
    ...Object.keys(headers).map((name) => ({ change: "header lost", pointer: below(pointer, "headers", name), apply: remove })),
    ...(content
      ? [{ change: "body lost", pointer: below(pointer, "content"), apply: remove }, ...mediaChanges(document, pointer)]
      : []),
  ];
}

/** Changes of what is sent in JSON: its type, its examples and its schema. */
function mediaChanges(document: OpenAPI3, pointer: string): Change[] {
  const media = below(pointer, "content", "application/json");
  const { examples = {}, schema } = at(document, media) as { examples?: Node; schema: Node };
  const names = Object.keys(examples);
  const example = (name: string): string => below(media, "examples", name);
  return [
    { change: "content type changed", pointer: media, apply: rename("text/plain") },
    ...names.map((name) => ({ change: "example lost", pointer: example(name), apply: remove })),
    ...names.map((name) => ({ change: "example renamed", pointer: example(name), apply: rename("another") })),
    ...pairs(names).map(([one, other]) => ({
      change: "examples swapped",
      pointer: example(one),
      detail: other,
      apply: swap(other),
    })),
    ...schemaChanges(document, below(media, "schema"), schema),
  ];
}

/** What events alone have is for tests/webhooks: no operation could notice. */
function componentChanges(document: OpenAPI3): Change[] {
  const used = referredTo(document, document.paths);
  const group = (kind: string): [pointer: string, node: Node][] =>
    Object.entries((document.components as Node)[kind] as { [name: string]: Node })
      .map(([name, node]): [string, Node] => [below("/components", kind, name), node])
      .filter(([pointer]) => kind === "securitySchemes" || used.has(`#${pointer}`));
  return [
    ...group("securitySchemes").flatMap(([pointer, { type }]) => [
      { change: "security scheme lost", pointer, apply: remove },
      { change: "security scheme changed", pointer, apply: set({ type: "http", scheme: "basic" }) },
      ...(type === "apiKey"
        ? [
            { change: "credential in another header", pointer: below(pointer, "name"), apply: set("X-Other") },
            { change: "credential moved", pointer: below(pointer, "in"), apply: set("query") },
          ]
        : []),
    ]),
    ...group("parameters").flatMap(([pointer, parameter]) => parameterChanges(document, pointer, parameter)),
    ...group("headers").map(([pointer]) => ({
      change: "type of a header changed",
      pointer: below(pointer, "schema", "type"),
      apply: set("boolean"),
    })),
    ...group("responses").flatMap(([pointer]) => contentChanges(document, pointer)),
    ...group("schemas").flatMap(([pointer, schema]) => schemaChanges(document, pointer, schema)),
    ...group("examples").flatMap(([pointer, { value }]) => exampleChanges(below(pointer, "value"), value)),
  ];
}

function parameterChanges(document: OpenAPI3, pointer: string, parameter: Node): Change[] {
  const { in: place, name, required = false, explode } = parameter;
  return [
    { change: "parameter renamed", pointer: below(pointer, "name"), apply: set(`${name}s`) },
    { change: "parameter moved", pointer: below(pointer, "in"), apply: set(place === "query" ? "header" : "query") },
    { change: "required flipped", pointer: below(pointer, "required"), apply: set(!required) },
    ...(explode === false
      ? [
          { change: "array written otherwise", pointer: below(pointer, "explode"), apply: set(true) },
          { change: "array written otherwise", pointer: below(pointer, "style"), apply: set("pipeDelimited") },
        ]
      : []),
    ...schemaChanges(document, below(pointer, "schema"), parameter.schema as Node),
  ];
}

/** Every field of an example left out, or of a type that nothing is of. */
function exampleChanges(pointer: string, value: unknown): Change[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    const place = below(pointer, key);
    const isItem = Array.isArray(value);
    return [
      ...(isItem ? [] : [{ change: "field of an example lost", pointer: place, apply: remove }]),
      { change: "field of an example of another type", pointer: place, apply: set([true]) },
      ...exampleChanges(place, field),
    ];
  });
}

function listed(document: OpenAPI3, pointer: string, change: string): Change[] {
  const items = (at(document, pointer) ?? []) as unknown[];
  return items.map((_, index) => ({ change, pointer: below(pointer, String(index)), apply: remove }));
}

/** Every component that a part of the description refers to, by way of others too. */
function referredTo(document: OpenAPI3, part: unknown, found = new Set<string>()): Set<string> {
  JSON.stringify(part, (key, value: unknown) => {
    if (key !== "$ref" || typeof value !== "string" || found.has(value)) return value;
    found.add(value);
    referredTo(document, at(document, value.slice(1)), found);
    return value;
  });
  return found;
}
