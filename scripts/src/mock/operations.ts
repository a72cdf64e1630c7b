import { transformOas3Operations } from "@stoplight/http-spec/oas3/operation";
import RefParser from "@stoplight/json-schema-ref-parser";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";

/** An operation of the description, as Prism reads it. */
export type HttpOperation = ReturnType<typeof transformOas3Operations>[number];

/** What was read of a file, which takes most of the time of a start. A process reads each file once. */
const read = new Map<string, Promise<HttpOperation[]>>();

/**
 * Reads the operations of a description as Prism does, in about a third of the time: Prism looks for references to itself in every copy of
 * every schema, where there seldom are any.
 */
export async function operationsOf(file: string | object): Promise<HttpOperation[]> {
  if (typeof file !== "string") return readOperations(file);
  const operations = read.get(file) ?? readOperations(file);
  read.set(file, operations);
  return operations;
}

async function readOperations(file: string | object): Promise<HttpOperation[]> {
  const parser = new RefParser();
  // References of an object are followed within the object itself.
  const description = await parser.dereference(typeof file === "string" ? file : structuredClone(file));
  if (parser.$refs.circular) return getHttpOperationsFromSpec(typeof file === "string" ? file : structuredClone(file));
  return transformOas3Operations(description as Parameters<typeof transformOas3Operations>[0]);
}
