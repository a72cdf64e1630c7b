import { isObject } from "./envelope.js";
import { apiError, type ValidationMessages, type YampiApiError } from "./errors.js";

const longest = 300;

/** The error for an answer that is not ok. Of its body, only the fields that the description names are read. */
export function toApiError(operation: string, response: Response, body: unknown): YampiApiError {
  const fields = isObject(body) ? body : {};
  return apiError({
    operation,
    status: response.status,
    message: typeof fields.message === "string" ? printable(fields.message) : response.statusText,
    errors: readMessages(fields.errors),
    retryAfterMs: readRetryAfter(response.headers.get("Retry-After")),
  });
}

function readMessages(errors: unknown): ValidationMessages | undefined {
  if (!isObject(errors)) return undefined;
  const entries = Object.entries(errors).map(([field, messages]): [string, string[]] => [
    field,
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

/** `Retry-After` is a number of seconds or a date. */
function readRetryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
