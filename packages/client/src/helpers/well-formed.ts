import { YampiInputError } from "../errors.js";

/**
 * A text as a part of an address.
 *
 * @throws YampiInputError for half a surrogate pair, which no encoding can express.
 */
export function encodeText(name: string, text: string): string {
  if (isWellFormed(text)) return encodeURIComponent(text);
  throw new YampiInputError(name, "expected text of whole characters; it has half of a surrogate pair");
}

/** Whether a text has no half of a surrogate pair. */
export function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}
