import type { Described } from "../../../support/description.js";

type Json = { readonly [name: string]: unknown };

/**
 * What a method gives for an example of a success. The rule reads the example alone, not the schema that the client's envelopes are
 * generated from.
 */
export function expectedResult({ definition }: Described, example: unknown): unknown {
  const result = definition["x-yampi-result"];
  if (result === "whole") return example;
  const content = isEnvelope(example) ? example.data : example;
  if (result === "list") return { data: [content].flat(), pagination: paginationOf(example) };
  return Array.isArray(content) ? content[0] : content;
}

/** An entity may have a field `data` as well; it has an `id` beside it. */
function isEnvelope(example: unknown): example is Json {
  return isObject(example) && "data" in example && !("id" in example);
}

/** The vendor's pages show the counters as texts; they are numbers in a page. */
function paginationOf(example: unknown): unknown {
  const { pagination } = (isObject(example) && isObject(example.meta) ? example.meta : {}) as Json;
  if (!isObject(pagination)) return undefined;
  const { links, ...counters } = pagination;
  return { ...Object.fromEntries(Object.entries(counters).map(([name, count]) => [name, Number(count)])), links };
}

/** The message of the API in an example of an error, without the status that it may begin with. */
export function messageIn(example: unknown, status: number): string {
  const { message } = isObject(example) ? example : {};
  return typeof message === "string" ? message.replace(new RegExp(`^${status} `), "") : "";
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
