import { YampiResponseError } from "../errors.js";
import type { Operation } from "../operation.js";

/** What a caller has to know after a write that may have been done. */
const takenAdvice = "Do not send it again blindly; look first for what it may have made.";

/** The error for a successful response that is not JSON, without quoting it. */
export function notJson(operation: Operation, response: Response, text: string): YampiResponseError {
  const { status } = response;
  const type = shownType(response.headers.get("Content-Type"));
  const isPage = /html/i.test(type) || text.trimStart().startsWith("<");
  if (isWrite(operation) && !isPage) return withoutEntity(operation, status);
  const found = text.trim() === "" ? "has no body" : "is not JSON";
  const advice = operation.idempotent ? "" : ` Whether the API took the request is not known. ${takenAdvice}`;
  const problem = `the response (${status}, ${type}) ${found}. Something in between may have responded. Check the base URL.${advice}`;
  return new YampiResponseError(operation.id, status, problem);
}

const usualTypes =
  /^(?:application\/(?:(?:problem\+)?json|xml|xhtml\+xml|javascript|octet-stream|pdf)|text\/(?:html|plain|xml|csv|css|javascript))$/;

/** The content type of a response where it is a usual one; any other could hold anything. */
function shownType(header: string | null): string {
  const type = /^[\w.+-]+\/[\w.+-]+/.exec(header ?? "")?.[0].toLowerCase();
  if (type === undefined) return "no content type";
  return usualTypes.test(type) ? type : "an unknown type";
}

/** A GET that is not idempotent starts something. */
export function isWrite({ kind, method, idempotent }: Operation): boolean {
  return !idempotent || (kind === "one" && method !== "GET");
}

/** The error for a write that the API accepted, with a response without the entity: nothing, a word, or a message alone. */
export function withoutEntity({ id, idempotent }: Operation, status: number): YampiResponseError {
  const advice = idempotent ? "Read it to see what it holds now." : takenAdvice;
  return new YampiResponseError(id, status, `the API took the request (${status}), but its response has no entity. ${advice}`);
}
