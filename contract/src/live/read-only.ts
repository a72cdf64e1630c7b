import type { Fetch } from "@yampi-openapi/client";
import type { DescribedOperation } from "../description.ts";

/** Why the check may not call an operation; undefined if it may. */
export function whyNotCalled({
  httpMethod,
  definition,
  pathParameters,
  queryParameters,
}: DescribedOperation): string | undefined {
  if (httpMethod !== "GET") return "not GET";
  const { "x-yampi-idempotent": isIdempotent } = definition as { readonly "x-yampi-idempotent"?: boolean };
  if (isIdempotent === false) return "GET that starts a job, such as an export that sends mail";
  const takesIds = pathParameters.every(({ name, rule }) => name === "alias" || rule.type === "integer");
  return takesIds && !queryParameters.some(({ required }) => required) ? undefined : "GET that needs more than IDs";
}

/** Whether the check may call an operation: it reads, starts no job as an export does, and takes nothing but IDs. */
export function isRead(operation: DescribedOperation): boolean {
  return whyNotCalled(operation) === undefined;
}

/** A `fetch` that sends GET and refuses any other method before anything leaves this machine. */
export function readOnly(send: Fetch): Fetch {
  return async (url, init) => {
    if (init.method !== "GET") throw new Error(`The contract check sends GET alone, and not ${init.method}`);
    return send(url, init);
  };
}
