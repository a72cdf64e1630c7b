import { YampiError } from "../errors.js";

/** Why there is no event. */
export type WebhookRefusal = "signature" | "body" | "replay";

const advice: { readonly [reason in WebhookRefusal]: string } = {
  signature: "the signature does not fit the body. Check the secret, and pass the unchanged body, before any parser",
  body: "the signature fits, but the body is not an event as JSON",
  replay: "this body was seen before. Respond with 200, so that it is not sent again",
};

/** A webhook is not valid. The error holds neither the secret, nor the signature, nor the body. */
export class YampiWebhookError extends YampiError {
  override readonly name: string = "YampiWebhookError";
  /**
   * `signature`: the request was not sent by Yampi, or was changed on its way; respond with a 4xx. `body`: it is signed, but not an event;
   * respond with a 4xx. `replay`: the event was seen before; respond with 200.
   */
  declare readonly reason: WebhookRefusal;

  constructor(reason: WebhookRefusal, message: string = advice[reason]) {
    super(`Webhook: ${message}.`);
    this.reason = reason;
  }
}
