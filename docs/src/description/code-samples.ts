import type { DescribedOperation } from "@yampi-openapi/scripts/generate/description";
import type { OpenAPI3, OperationObject } from "@yampi-openapi/scripts/openapi-types";
import { callOf, type SampleContext } from "./samples/call.ts";
import { curl } from "./samples/curl.ts";
import { php, python } from "./samples/snippet.ts";
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

/** A description with its samples in every operation, as `x-codeSamples`. */
export function withCodeSamples(document: object, samples: ReadonlyMap<string, readonly CodeSample[]>): OpenAPI3 {
  const copy = structuredClone(document) as OpenAPI3;
  for (const operation of Object.values(copy.paths ?? {}).flatMap((item) => Object.values(item) as OperationObject[])) {
    const found = samples.get(operation.operationId ?? "");
    if (found) Object.assign(operation, { "x-codeSamples": found });
  }
  return copy;
}
