import type { DescribedOperation } from "@yampi-openapi/scripts/generate/description";
import { isObject, type JsonObject } from "./json.ts";
import { callOf, type SampleContext } from "./samples/call.ts";
import { curl } from "./samples/curl.ts";
import { php } from "./samples/php.ts";
import { python } from "./samples/python.ts";
import { typescript } from "./samples/typescript.ts";

/** The languages of the samples, as the reference calls them. */
export const sampleLabels = ["curl", "TypeScript", "PHP", "Python"] as const;

/** A sample of `x-codeSamples`, which the reference shows beside the operation. */
export interface CodeSample {
  readonly lang: string;
  readonly label: (typeof sampleLabels)[number];
  readonly source: string;
}

/** How an operation is called by the client and in other languages, with the values of its parameters' examples. */
export function codeSamples(operation: DescribedOperation, context: SampleContext): CodeSample[] {
  const call = callOf(operation, context);
  return [
    { lang: "Shell", label: "curl", source: curl(call) },
    { lang: "TypeScript", label: "TypeScript", source: typescript(call, context.description) },
    { lang: "PHP", label: "PHP", source: php(call) },
    { lang: "Python", label: "Python", source: python(call) },
  ];
}

/** Puts its samples into every operation of a description, as `x-codeSamples`. */
export function withCodeSamples(document: JsonObject, samples: ReadonlyMap<string, readonly CodeSample[]>): JsonObject {
  const paths = Object.entries((document.paths ?? {}) as JsonObject).map(([path, item]): [string, JsonObject] => {
    const operations = Object.entries(item as JsonObject).map(([key, child]): [string, typeof child] => {
      const found = isObject(child) ? samples.get(String(child.operationId)) : undefined;
      return [key, isObject(child) && found ? { ...child, "x-codeSamples": found.map((sample) => ({ ...sample })) } : child];
    });
    return [path, Object.fromEntries(operations)];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}
