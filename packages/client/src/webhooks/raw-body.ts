import { YampiInputError } from "../errors.js";

/** The unchanged body of a request: its bytes, or the text that they are in UTF-8. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/**
 * A copy of the bytes of a body, so that nobody changes them between check and use.
 *
 * @throws YampiInputError where it is something else, such as what a parser made of it.
 */
export function bytesOf(rawBody: RawBody): Uint8Array<ArrayBuffer> {
  if (typeof rawBody === "string") return new TextEncoder().encode(rawBody);
  // `instanceof` does not know the bytes of another realm, such as those of a test runner.
  const kind = Object.prototype.toString.call(rawBody);
  if (kind === "[object Uint8Array]" || kind === "[object ArrayBuffer]") return new Uint8Array(rawBody);
  throw new YampiInputError("rawBody", "expected the unchanged body: a string, a Uint8Array or an ArrayBuffer");
}
