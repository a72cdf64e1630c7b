import { fileURLToPath } from "node:url";
import { type DescribedOperation, Description } from "@yampi-openapi/scripts/generate/description";

const description = await Description.load(fileURLToPath(import.meta.resolve("@yampi-openapi/spec/openapi.json")));

export const operations = description.operations();
export const { schemas } = description;
/** Those that the live check calls. */
export const reads = operations.filter(({ httpMethod }) => httpMethod === "GET");
/** The operationIds of those that answer with an entity, for tables of tests. */
export const ids = reads.filter(({ result }) => result === "one" || result === "list").map(({ id }) => id);

type Json = { [name: string]: unknown };
interface WithExamples {
  readonly content?: { readonly [type: string]: { readonly examples?: { readonly [name: string]: object } } };
}

/** A fresh copy of every named example of an operation's 200. */
export function examplesOf({ definition }: DescribedOperation): { [name: string]: unknown } {
  const response = description.resolve<WithExamples>((definition.responses?.["200"] ?? {}) as WithExamples);
  const examples = Object.entries(response.content?.["application/json"]?.examples ?? {});
  return structuredClone(
    Object.fromEntries(examples.map(([name, example]) => [name, description.resolve<{ value?: unknown }>(example).value])),
  );
}

/** What the API is believed to send: the example that was observed, else the one that was inferred. */
export function realAnswer(operation: DescribedOperation): unknown {
  const { observed, inferred } = examplesOf(operation);
  return observed ?? inferred;
}

/** Whether an answer holds an entity that can be changed. */
export function holdsEntity(body: unknown): boolean {
  const { data } = (body ?? {}) as { data?: unknown };
  return Array.isArray(data) ? data.length > 0 : typeof data === "object" && data !== null;
}

/** The first entity of an answer in its envelope. */
export function entityOf(body: unknown): Json {
  const { data } = body as { data: Json | Json[] };
  const entity = Array.isArray(data) ? data[0] : data;
  if (!entity) throw new Error("The example holds no entity");
  return entity;
}

/** Every text in the examples that is no name of a property: the persons in them, and their secrets. */
export const personal: readonly string[] = [...new Set(allTexts())];

function allTexts(): string[] {
  const bodies = operations.flatMap((operation) => Object.values(examplesOf(operation)));
  const names = new Set(bodies.flatMap(namesIn));
  return bodies.flatMap(textsIn).filter((text) => text.length > 4 && !names.has(text));
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(namesIn)];
}
