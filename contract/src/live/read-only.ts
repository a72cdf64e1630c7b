import type { Fetch } from "@yampi-openapi/client";
import type { DescribedOperation } from "../description.ts";

/** Whether the check may call an operation. */
export function isRead({ httpMethod }: DescribedOperation): boolean {
  return httpMethod === "GET";
}

/** A `fetch` that sends GET and refuses any other method before anything leaves this machine. */
export function readOnly(send: Fetch): Fetch {
  return async (url, init) => {
    if (init.method !== "GET") throw new Error(`The contract check sends GET alone, and not ${init.method}`);
    return send(url, init);
  };
}
