import { asNode, type Node } from "../rules/redocly.ts";
import { type Input, inputOf } from "./inputs.ts";
import { contentOf, type Entity, type Forms, isPaged } from "./responses.ts";
import type { Draft, Source } from "./source.ts";

/** What all operations have in common, as common.yaml has it. */
export interface Common {
  readonly forms: Forms;
  readonly headers: Node;
  readonly errors: Node;
  readonly pageErrors: Node;
  readonly parameters: { readonly first: readonly Node[]; readonly last: readonly Node[] };
  readonly statuses: { readonly [method: string]: Node };
  readonly input: Node;
  readonly whole: Node;
  readonly update: Node;
  readonly descriptions: { readonly [kind: string]: string };
}

/** The keys of the extensions that `expanded` reads. Lint never sees these extensions. */
const knownKeys = {
  "x-yampi-entity": ["schema", "sent", "page", "list", "examples"],
  "x-yampi-input": ["schema", "from", "required", "examples"],
  "x-yampi-list": ["key", "paging", "ceiling"],
};

/** A fault, and its place in the operation. */
export class PlacedError extends Error {
  readonly path: readonly string[];

  constructor(message: string, path: readonly string[]) {
    super(message);
    this.path = path;
  }
}

function refuseUnknownKeys(operation: Node): void {
  for (const [extension, known] of Object.entries(knownKeys)) {
    const unknown = Object.keys(asNode(operation[extension])).find((key) => !known.includes(key));
    if (unknown === undefined) continue;
    throw new PlacedError(`${extension} has no key ${unknown}; known are ${known.join(", ")}`, [extension, unknown]);
  }
}

/** An operation with all that it leaves out. */
export function expanded(method: string, operation: Node, common: Common, source: Source): Draft {
  refuseUnknownKeys(operation);
  const { "x-yampi-entity": entity, "x-yampi-input": input, "x-yampi-parameters": usual, ...own } = operation;
  const draft: Draft = { ...own, ...describedOperation(method, own, common) };
  if (usual !== undefined) draft.parameters = parametersOf(usual, asList(own.parameters), common, source);
  if (input !== undefined) draft.requestBody = bodyOf(method, named<Input>(input), asNode(own.requestBody), common, source);
  draft.responses = responsesOf(method, operation, entity === undefined ? undefined : named<Entity>(entity), common, source);
  return draft;
}

/** What the kind of an operation says, where it says nothing itself. */
function describedOperation(method: string, operation: Node, { descriptions }: Common): Node {
  if (operation.description !== undefined) return {};
  const { paging } = asNode(operation["x-yampi-list"]);
  const written = operation["x-yampi-idempotent"] === true ? "write" : "once";
  const kind = paging === undefined ? (method === "get" ? "read" : written) : String(paging);
  const description = descriptions[kind];
  return description === undefined ? {} : { description, "x-yampi-built": kind };
}

function parametersOf(usual: unknown, own: readonly unknown[], { parameters }: Common, source: Source): unknown[] {
  if (usual !== "usual") throw new PlacedError("x-yampi-parameters is `usual` or left out", ["x-yampi-parameters"]);
  const names = new Set(own.map((parameter) => source.nameOf(parameter)));
  const others = (nodes: readonly Node[]): readonly unknown[] =>
    asList(source.moved(nodes)).filter((parameter) => !names.has(source.nameOf(parameter)));
  return [...others(parameters.first), ...own, ...others(parameters.last)];
}

function bodyOf(method: string, input: Input, own: Node, common: Common, source: Source): Node {
  const files = input.examples ?? { documented: input.schema };
  const examples = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, source.file("examples", file)]));
  const schema = inputOf(input, common.update, source);
  const described = own.description === undefined ? describedBody(method, input, common) : {};
  return { ...common.input, ...own, ...described, content: { "application/json": { schema, examples } } };
}

/** What a body says of itself: that of a PUT tells what becomes of omitted fields. */
function describedBody(method: string, { from }: Input, { input, whole, update }: Common): Node {
  if (from !== undefined) return { description: update.description, "x-yampi-built": "update" };
  return method === "put" ? { ...whole, "x-yampi-built": "whole" } : { ...input, "x-yampi-built": "input" };
}

function responsesOf(method: string, operation: Node, entity: Entity | undefined, common: Common, source: Source): Draft {
  const own = asNode(operation.responses);
  const isNamed = Object.keys(own).some((status) => status.startsWith("2"));
  const successes = isNamed ? own : { ...built(asNode(source.moved(common.statuses[method])), method), ...own };
  const responses: Draft = { ...asNode(source.moved(common.errors)), ...successes };
  if (isPaged(operation))
    for (const [status, error] of Object.entries(common.pageErrors)) responses[status] ??= source.moved(error);
  for (const [status, response] of Object.entries(responses)) {
    const described = asNode(response);
    if (described.$ref !== undefined) continue;
    // An error that the operation says it does not have.
    if (response === null) {
      delete responses[status];
      continue;
    }
    const content =
      entity !== undefined && status.startsWith("2") ? contentOf(entity, operation, common.forms, source) : undefined;
    responses[status] = {
      description: described.description,
      headers: { ...asNode(source.moved(common.headers)), ...asNode(described.headers) },
      ...(content === undefined ? {} : { content: { "application/json": content } }),
      ...described,
    };
  }
  return inOrder(responses);
}

/** Responses of common.yaml, with the mark that a translation finds them by. */
function built(responses: Node, method: string): Node {
  const marked = Object.entries(responses).map(([status, response]) => {
    const described = asNode(response);
    return [status, described.$ref === undefined ? { ...described, "x-yampi-built": method } : described];
  });
  return Object.fromEntries(marked);
}

/** By status, as an operation that is written out has them. Keys that are numbers come first in any case. */
function inOrder(responses: Draft): Draft {
  return Object.fromEntries(Object.entries(responses).toSorted(([a], [b]) => a.localeCompare(b)));
}

/** `Customer` is short for `{ schema: Customer }`. */
function named<Named extends { readonly schema: string }>(entity: unknown): Named {
  return (typeof entity === "string" ? { schema: entity } : entity) as Named;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
