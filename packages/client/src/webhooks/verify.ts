import { YampiInputError } from "../errors.js";
import { anything, type KnownOptions, readKnown } from "../options/known-options.js";
import { bytesOf, type RawBody } from "./raw-body.js";

/** A request that claims to come from Yampi. */
export interface SignedWebhook {
  /** The body as received, before any parser. Parsing and `JSON.stringify` change the bytes, and the signature no longer matches. */
  readonly rawBody: RawBody;
  /** The header {@link webhookSignatureHeader}. Undefined, null or empty if it is missing. */
  readonly signature: string | readonly string[] | null | undefined;
  /** The secret of the webhook. It is not a credential of the API. */
  readonly secret: string;
}

const knownOptions: KnownOptions<SignedWebhook> = { rawBody: anything, signature: anything, secret: anything };

/** 32 bytes as Base64 in the one way that an encoder writes them. */
const base64Form = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/**
 * Returns whether a body was signed with the secret. Compares in constant time. A missing or malformed signature gives `false`.
 *
 * @throws YampiInputError if the secret is missing, or `rawBody` was already parsed.
 */
export async function verifyWebhook(webhook: SignedWebhook): Promise<boolean> {
  const { rawBody, signature, secret } = readKnown("verifyWebhook", webhook, knownOptions);
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
