import { YampiInputError } from "../errors.js";
import { type KnownOptions, readKnown } from "../options/known-options.js";
import { bytesOf, type RawBody } from "./raw-body.js";

/** A request that claims to come from Yampi. */
export interface SignedWebhook {
  /** The body before any parser. A parser and `JSON.stringify` give other bytes, which the signature does not fit. */
  readonly rawBody: RawBody;
  /** The header {@link webhookSignatureHeader}, as the server gives it: undefined, null or empty where there is none. */
  readonly signature: string | readonly string[] | null | undefined;
  /** The secret of the webhook. It is not a credential of the API. */
  readonly secret: string;
}

const knownOptions: KnownOptions<SignedWebhook> = { rawBody: "any", signature: "any", secret: "any" };

/** 32 bytes as Base64 in the one way that an encoder writes them. */
const base64Form = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/**
 * Whether a body was signed with the secret. Compares in constant time. A signature that is missing or malformed does not fit.
 *
 * @throws YampiInputError without a secret, or where `rawBody` was parsed.
 */
export async function verifyWebhook(webhook: SignedWebhook): Promise<boolean> {
  const { rawBody, signature, secret } = readKnown("the parts of a webhook", webhook, knownOptions);
  if (typeof secret !== "string" || secret === "") {
    throw new YampiInputError("secret", "expected the secret of the webhook, a string that is not empty");
  }
  const body = bytesOf(rawBody as RawBody);
  if (typeof signature !== "string" || !base64Form.test(signature)) return false;
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "verify",
  ]);
  return crypto.subtle.verify("HMAC", key, Uint8Array.from(atob(signature), byteOf), body);
}

function byteOf(character: string): number {
  return character.charCodeAt(0);
}
