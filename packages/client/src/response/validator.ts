import { callAside } from "../events.js";

/** A complete response of the API. */
export interface WholeResponse {
  /** The operationId. */
  readonly operation: string;
  readonly status: number;
  /** The parsed body, with its envelope. */
  readonly body: unknown;
}

/**
 * Sees every complete response that is JSON, errors too, before it is unwrapped. It has data of its own and cannot change the outcome: what it
 * throws is ignored, and so is a promise that it returns, also one that is rejected.
 */
export type ResponseValidator = (response: WholeResponse) => unknown;

/** A response whose body is still text, which may not be JSON. */
type ResponseAsText = Omit<WholeResponse, "body"> & { readonly text: string };

/** Parses the text for the validator alone, which costs less than a copy of what the caller gets. */
export function showTo(validate: ResponseValidator | undefined, { operation, status, text }: ResponseAsText): void {
  if (validate) callAside(() => validate({ operation, status, body: JSON.parse(text) }));
}
