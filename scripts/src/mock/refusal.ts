import type { IncomingHttpHeaders } from "node:http";
import type { HttpOperation } from "./examples.ts";
import { errorsByField, explain, problem, readHeader, unknownQueryNames, type Violation, writeHeader } from "./violations.ts";

/** A request, as far as Prism's response to it depends on it. */
export interface Asked {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Undefined where the description has none. */
  readonly operation: HttpOperation | undefined;
}

/** A response, before it goes out. */
export interface PendingResponse {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As much as Prism reads. */
const mostBodyBytes = 10 * 1024 * 1024;

/** What keeps Prism from responding: it cannot handle a path or a body that it cannot read. */
export function unreadable({ url, headers, body, operation }: Asked): Violation | undefined {
  if (!isPath(url)) return problem(["path"], "encoding", "Request path is not percent-encoded UTF-8");
  if (!operation?.request?.body || body.length === 0) return undefined;
  if (body.length > mostBodyBytes) return problem(["body"], "size", "Request body must have at most 10 MB");
  const isJson = /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(headers["content-type"] ?? "");
  return isJson && !isJsonText(body) ? problem(["body"], "syntax", "Request body must be JSON") : undefined;
}

/** The response with the names of what is wrong with the request: in the header `sl-violations`, and in the errors of its body. */
export function named(response: PendingResponse, asked: Asked, found: Violation | undefined): PendingResponse {
  const { operation, headers, url } = asked;
  const prisms = readHeader(response.headers["sl-violations"]).map((violation) => explain(violation, operation, headers));
  const refused = found ? [found] : [...prisms, ...problemIn(response)];
  const violations = [...refused, ...unknownQueryNames(url, operation)];
  if (violations.length === 0) return response;
  const body = withErrors(response.body, refused);
  const length = response.headers["content-length"] === undefined ? {} : { "content-length": String(body.length) };
  return { headers: { ...response.headers, ...length, "sl-violations": writeHeader(violations) }, body };
}

/** A body with `errors` gets those of the request in their place, and keeps its shape. */
function withErrors(body: Buffer, violations: readonly Violation[]): Buffer {
  const wrong = violations.filter(({ location, severity }) => location[0] === "request" && severity === "Error");
  const read = readJson(body);
  if (wrong.length === 0 || typeof read?.errors !== "object") return body;
  return Buffer.from(JSON.stringify({ ...read, errors: errorsByField(wrong) }));
}

/** What Prism says in a response of its own, such as that it knows no such route. */
function problemIn({ headers, body }: PendingResponse): Violation[] {
  if (!headers["content-type"]?.startsWith("application/problem+json")) return [];
  const { title, detail } = readJson(body) ?? {};
  return [problem([], String(title), String(detail ?? title))];
}

function readJson(body: Buffer): { readonly [name: string]: unknown } | undefined {
  return isJsonText(body) ? (JSON.parse(body.toString()) ?? undefined) : undefined;
}

function isJsonText(body: Buffer): boolean {
  try {
    JSON.parse(body.toString());
    return true;
  } catch {
    return false;
  }
}

function isPath(url: string): boolean {
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return URL.canParse(url, "http://localhost");
  } catch {
    return false;
  }
}
