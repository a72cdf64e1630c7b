import { isObject } from "./envelope.js";
import { apiError, type ValidationMessages, type YampiApiError } from "./errors.js";
import { readRetryAfter } from "./transport/retry-after.js";

const longest = 300;

/** What the API says to a page that begins at or beyond record 10 000. */
const ceiling = /^maximum limit is \d+$/i;
const ceilingAdvice =
  "The API numbers no pages beyond that record. Read the list in parts, for instance by `date`, each smaller than that.";

/**
 * The error for an answer that is not ok. Of its body, only the fields that the description names are read, and of those not what comes
 * back of the credentials or of the body that was sent.
 */
export function toApiError(operation: string, response: Response, text: string, secrets: readonly string[]): YampiApiError {
  const fields = readFields(text);
  // The longest first, since another may be a part of it.
  const hidden = [...secrets].sort((a, b) => b.length - a.length);
  const shown = (text: string): string => printable(hidden.reduce((rest, secret) => rest.replaceAll(secret, "***"), text));
  const message = shown(typeof fields.message === "string" ? fields.message : response.statusText);
  return apiError({
    operation,
    status: response.status,
    message,
    errors: readMessages(fields.errors, shown),
    retryAfterMs: readRetryAfter(response),
    advice: response.status === 400 && ceiling.test(message) ? ceilingAdvice : undefined,
  });
}

function readFields(text: string): { readonly [name: string]: unknown } {
  try {
    const body: unknown = JSON.parse(text);
    return isObject(body) ? body : {};
  } catch {
    return {};
  }
}

function readMessages(errors: unknown, shown: (text: string) => string): ValidationMessages | undefined {
  if (!isObject(errors)) return undefined;
  const entries = Object.entries(errors).map(([field, messages]): [string, string[]] => [
    shown(field),
    [messages]
      .flat()
      .filter((message) => typeof message === "string")
      .map(shown),
  ]);
  return Object.fromEntries(entries);
}

/** One line without anything that a terminal obeys, and not too long to read. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").slice(0, longest);
}
