import { apiError, type ValidationMessages, type YampiApiError } from "../errors.js";
import type { Mask } from "../masking/mask.js";
import type { Operation } from "../operation.js";
import { readRetryAfter } from "../transport/retry-after.js";
import { readSaid, type Said } from "./api-messages.js";
import { parseJson } from "./decode-body.js";

/** What the API says to a page that begins at or beyond record 10 000. */
const ceiling = /^maximum limit is \d{1,6}$/i;
const ceilingAdvice =
  "The API numbers no pages beyond that record. Read the list in parts, for instance by `date`, each smaller than that.";

/** The error for a response that is not ok. What the API says is masked; {@link YampiApiError.responseText} has it unmasked. */
export function toApiError({ id, path }: Operation, response: Response, text: string, mask: Mask): YampiApiError {
  const { status } = response;
  const parsed = parseJson(text);
  const said = readSaid(parsed?.value);
  const message = said.message ?? response.statusText;
  const isCeiling = status === 400 && ceiling.test(message);
  return apiError({
    operation: id,
    path,
    status,
    message: isCeiling ? message : mask(withoutStatus(status, message)),
    errors: maskFields(said.fields, mask),
    retryAfterMs: readRetryAfter(response),
    advice: isCeiling ? ceilingAdvice : undefined,
    foreign: !parsed && text.trim() !== "",
    responseText: text,
  });
}

function maskFields(fields: Said["fields"], mask: Mask): ValidationMessages {
  const masked = new Map<string, string[]>();
  for (const [field, messages] of fields) {
    const name = mask(field);
    // Fields of which only the mask is left may meet under one name.
    const texts = masked.get(name) ?? [];
    for (const message of messages) texts.push(mask(message));
    masked.set(name, texts);
  }
  return Object.fromEntries(masked);
}

/** The message without the status, which the error adds itself: `401 401 Unauthorized`, `HTTP 401: Unauthorized`, `Unauthorized (401)`. */
function withoutStatus(status: number, message: string): string {
  const start = new RegExp(
    `^(?:(?:(?:http(?:/[\\d.]+)?|error|erro|status|code) ?){0,3}[ ([:#-]{0,3}${status}(?![\\p{L}\\p{Nd}])[ )\\]:.,;–—-]{0,5}){1,3}`,
    "iu",
  );
  const end = new RegExp(`[ ([:-]{1,3}${status}[)\\]]?\\.?$`);
  return message.replace(start, "").replace(end, "");
}
