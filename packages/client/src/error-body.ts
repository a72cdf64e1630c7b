import { isObject } from "./envelope.js";
import { apiError, type ValidationMessages, type YampiApiError } from "./errors.js";
import { readRetryAfter } from "./transport/retry-after.js";

const longest = 300;

/** What the API says to a page that begins at or beyond record 10 000. */
const ceiling = /^maximum limit is \d+$/i;
const ceilingAdvice =
  "The API numbers no pages beyond that record. Read the list in parts, for instance by `date`, each smaller than that.";

/** The error for an answer that is not ok. Of its body, only the fields that the description names are read. */
export function toApiError(operation: string, response: Response, body: unknown): YampiApiError {
  const fields = isObject(body) ? body : {};
  const message = typeof fields.message === "string" ? printable(fields.message) : response.statusText;
  return apiError({
    operation,
    status: response.status,
    message,
    errors: readMessages(fields.errors),
    retryAfterMs: readRetryAfter(response),
    advice: response.status === 400 && ceiling.test(message) ? ceilingAdvice : undefined,
  });
}

function readMessages(errors: unknown): ValidationMessages | undefined {
  if (!isObject(errors)) return undefined;
  const entries = Object.entries(errors).map(([field, messages]): [string, string[]] => [
    printable(field),
    [messages]
      .flat()
      .filter((message) => typeof message === "string")
      .map(printable),
  ]);
  return Object.fromEntries(entries);
}

/** One line without anything that a terminal obeys, and not too long to read. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").slice(0, longest);
}
