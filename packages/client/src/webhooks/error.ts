import { YampiError } from "../errors.js";

/** Why an event is not given. */
export type WebhookRefusal = "signature" | "body" | "replay";

const advice: { readonly [reason in WebhookRefusal]: string } = {
  signature: "the signature does not fit the body. Check the secret, and that the body is given as it came, before any parser",
  body: "the signature fits, but the body is not an event as JSON",
  replay: "this body was seen before. Answer with a 2xx, so that it is not sent again",
};

/** An event is not given. Neither the message nor anything else of this error holds the secret, the signature or the body. */
export class YampiWebhookError extends YampiError {
  override readonly name: string = "YampiWebhookError";
  /**
   * `signature`: not sent by Yampi, or changed on its way; answer with a 4xx. `body`: signed, but not an event; answer with a 4xx.
   * `replay`: it was seen before; answer with a 2xx.
   */
  readonly reason: WebhookRefusal;

  constructor(reason: WebhookRefusal) {
    super(`Webhook: ${advice[reason]}.`);
    this.reason = reason;
  }
}
