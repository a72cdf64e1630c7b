import { fileURLToPath } from "node:url";
import { type DescribedOperation, Description } from "@yampi-openapi/scripts/generate/description";
import { loadContract } from "../../src/description.ts";
import { isRead } from "../../src/live/read-only.ts";
import { sample } from "./sample.ts";

export const description = await Description.load(fileURLToPath(import.meta.resolve("@yampi-openapi/spec/openapi.json")));

export const allOperations = description.operations();

/** The operations that tests name. Each is in the sample. */
const named =
  /^(customers|customers\.addresses|promocodes|clusters|webhooks|orders\.comments|productComments)\.|^(carts\.export|checkout\.gateways\.get|orders\.(get|list)|system\.ping)$/;

/** The operations that tests run through: those that they name, and some of the others. */
export const operations = sample(allOperations, 56, ({ id }) => named.test(id));
/** What the commands are told of the API. */
export const contract = { ...(await loadContract()), operations };
/** The operations that a live check calls. */
export const reads = operations.filter(isRead);
/** The reads that give entities, in which something can drift: what is known of the others is that they succeed. */
export const entityReads = reads.filter(({ result }) => result === "one" || result === "list");

type Json = { [name: string]: unknown };
type Examples = { readonly [name: string]: unknown };
interface WithExamples {
  readonly content?: { readonly [type: string]: { readonly examples?: { readonly [name: string]: object } } };
}

/** How the API is believed to respond with one status; without a body where none is described. */
export interface RealResponse {
  readonly status: number;
  readonly body: unknown;
}

/** The operation of this ID, for tests that need one of which more is known. */
export function operationOf(id: string): DescribedOperation {
  const found = allOperations.find((operation) => operation.id === id);
  if (!found) throw new Error(`The description has lost ${id}`);
  return found;
}

/** What is said of the entity that an operation gives. */
export interface EntitySchema {
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: { readonly type?: unknown } };
  readonly additionalProperties?: unknown;
}

/** The schema of the entity that an operation gives, references of its properties followed. */
export function schemaOf(id: string): EntitySchema {
  const schema = description.document.components?.schemas?.[operationOf(id).entity] as EntitySchema;
  const properties = Object.entries(schema.properties ?? {});
  return { ...schema, properties: Object.fromEntries(properties.map(([name, each]) => [name, description.resolve(each)])) };
}

/** How the API is believed to respond, by each status of success: the example that was observed, else inferred, else documented. */
export function realResponses({ definition }: DescribedOperation): RealResponse[] {
  const successes = Object.entries(definition.responses ?? {}).filter(([status]) => /^2\d\d$/.test(status));
  return successes.map(([status, response]) => {
    const { observed, inferred, documented } = examplesOf(response);
    return { status: Number(status), body: observed ?? inferred ?? documented };
  });
}

/** The first of the real responses. */
export function realResponse(operation: DescribedOperation): RealResponse {
  const [response] = realResponses(operation);
  if (!response) throw new Error(`${operation.id} has no success`);
  return response;
}

/** Whether somebody saw how an operation responds. */
export function isObserved({ definition }: DescribedOperation): boolean {
  return Object.entries(definition.responses ?? {}).some(
    ([status, response]) => status.startsWith("2") && "observed" in examplesOf(response),
  );
}

/** A fresh copy of the named examples of a response or of a request's body. */
function examplesOf(holder: object): Examples {
  const examples = Object.entries(description.resolve<WithExamples>(holder).content?.["application/json"]?.examples ?? {});
  return structuredClone(
    Object.fromEntries(examples.map(([name, example]) => [name, description.resolve<{ value?: unknown }>(example).value])),
  );
}

/** The example of an operation's body. */
export function realInput({ definition: { requestBody } }: DescribedOperation): unknown {
  return requestBody && Object.values(examplesOf(requestBody))[0];
}

/** The first entity of a response, and its place in a report: `/data/*`. */
export function findEntity(body: unknown): { entity: Json; place: string } {
  const isWrapped = typeof body === "object" && body !== null && "data" in body && !("id" in body);
  const content = (isWrapped ? body.data : body) as Json | Json[];
  const entity = Array.isArray(content) ? content[0] : content;
  if (!entity) throw new Error("The example holds no entity");
  return { entity, place: `${isWrapped ? "/data" : ""}${Array.isArray(content) ? "/*" : ""}` };
}

export function entityOf(body: unknown): Json {
  return findEntity(body).entity;
}

/** Every text in the examples that is in no word of the description: the persons in them, and their secrets. */
export const personal: readonly string[] = [...new Set(allTexts())];

function allTexts(): string[] {
  const bodies = operations.flatMap(({ definition: { requestBody, responses = {} } }) =>
    [...(requestBody ? [requestBody] : []), ...Object.values(responses)].flatMap((holder) => Object.values(examplesOf(holder))),
  );
  const words = [...new Set([...bodies.flatMap(namesIn), ...wordsIn(description.document)])].join("\n");
  return bodies.flatMap(textsIn).filter((text) => text.length > 4 && text !== "false" && !words.includes(text));
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(namesIn)];
}

/** The values of every enum, which a report may name. */
function wordsIn(node: unknown): unknown[] {
  if (typeof node !== "object" || node === null) return [];
  const { enum: values, const: value } = node as { enum?: unknown; const?: unknown };
  return [...(Array.isArray(values) ? values : [value]), ...Object.values(node).flatMap(wordsIn)];
}
