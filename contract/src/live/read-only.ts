import type { Fetch } from "@yampi-openapi/client";
import type { DescribedOperation } from "../description.ts";

/** Whether the check may call an operation: it reads, starts no job as an export does, and takes nothing but IDs. */
export function isRead({ httpMethod, definition, pathParameters, queryParameters }: DescribedOperation): boolean {
  const startsNothing = (definition as { readonly "x-yampi-idempotent"?: boolean })["x-yampi-idempotent"] !== false;
  const takesIds = pathParameters.every(({ name, rule }) => name === "alias" || rule.type === "integer");
  return httpMethod === "GET" && startsNothing && takesIds && !queryParameters.some(({ required }) => required);
}

/** A `fetch` that sends GET and refuses any other method before anything leaves this machine. */
export function readOnly(send: Fetch): Fetch {
  return async (url, init) => {
    if (init.method !== "GET") throw new Error(`The contract check sends GET alone, and not ${init.method}`);
    return send(url, init);
  };
}
