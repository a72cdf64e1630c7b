import { createHmac } from "node:crypto";
import type { KnownWebhookEvent } from "@yampi-openapi/types";
import type { SignedWebhook } from "../../src/webhooks/index.js";
import { at, description, resolve } from "../support/description.js";

export const secret = "wh_secret-of-the-tests";

/** A body with the signature that Node makes of it. */
export function signed(rawBody: string | Uint8Array, key = secret): SignedWebhook & { readonly signature: string } {
  return { rawBody, signature: createHmac("sha256", key).update(rawBody).digest("base64"), secret };
}

/** The named examples of the description's events. */
export const examples: readonly { readonly name: string; readonly event: KnownWebhookEvent }[] = Object.entries(
  at(description, "/webhooks/event/post/requestBody/content/application~1json/examples") as object,
).map(([name, example]) => ({ name, event: resolve<{ value: KnownWebhookEvent }>(description, example).value }));

/** The events that each branch of the description's body is of. */
export const describedNames: readonly (readonly string[])[] = (
  at(description, "/components/schemas/KnownWebhookEvent/oneOf") as object[]
).map((branch) => at(resolve(description, branch), "/properties/event/enum") as string[]);
