import { below, description, operationsOf } from "../../support/description.js";

/** A named example of the description as a response of the API. */
export interface ExampleResponse {
  readonly operation: string;
  readonly status: number;
  /** Name of the example. */
  readonly name: string;
  readonly body: unknown;
  /** Pointer to the schema of the body. */
  readonly schema: string;
}

export const exampleResponses: readonly ExampleResponse[] = operationsOf(description).flatMap(({ id, responses }) =>
  responses.flatMap(({ status, schema, examples }) =>
    Object.entries(examples).map(([name, body]) => ({
      operation: id,
      status: Number(status.replace("XX", "03")),
      name,
      body,
      schema,
    })),
  ),
);

/** The body of a named example, to be changed at will. */
// biome-ignore lint/suspicious/noExplicitAny: tests plant faults that no type allows
export function bodyOf(operation: string, name: string, status = 200): any {
  const found = exampleResponses.find((each) => each.operation === operation && each.status === status && each.name === name);
  if (!found) throw new Error(`${operation} has no example ${name} of ${status}`);
  return structuredClone(found.body);
}

/** Pointers to all that a body holds, itself among them. */
export function pointersIn(value: unknown, pointer = ""): string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  return [pointer, ...Object.entries(value).flatMap(([key, child]) => pointersIn(child, below(pointer, key)))];
}

/** A body that holds something else in one place; nothing at all where that is undefined. It shares all other places with the body. */
export function planted(body: unknown, pointer: string, value: unknown): unknown {
  return plantedAt(body, pointer.split("/").slice(1), value);
}

function plantedAt(body: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
  const copy = (Array.isArray(body) ? [...body] : { ...(body as object) }) as { [key: string]: unknown };
  if (rest.length === 0 && value === undefined) delete copy[key];
  else copy[key] = plantedAt(copy[key], rest, value);
  return copy;
}
