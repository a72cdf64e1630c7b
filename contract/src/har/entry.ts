/** What is read of the request of an entry: no header, and no body. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: URL;
}

/** What is read of the response in an entry. */
export interface RecordedResponse {
  readonly startedDateTime: string | undefined;
  /** In milliseconds. */
  readonly time: number | undefined;
  readonly status: number;
  /** By name in small letters, several of one name in one value. */
  readonly headers: ReadonlyMap<string, string>;
  /** How many headers are none, and were left out. */
  readonly badHeaders: number;
  readonly contentType: unknown;
  /** The body; undefined where the recording has left it out. */
  readonly text: string | undefined;
}

type Fields = { readonly [name: string]: unknown };

/** What makes an entry one that cannot be read. The message is ours, and holds nothing of the entry. */
export class BadEntryError extends Error {
  override readonly name = "BadEntryError";
}

const longestMs = 3_600_000;

/**
 * Reads the request of an entry.
 *
 * @throws BadEntryError where it is none.
 */
export function readRequest(entry: unknown): RecordedRequest {
  const { request } = fieldsOf(entry, "no objects");
  const { method, url } = fieldsOf(request, "without a request");
  if (typeof method !== "string") throw new BadEntryError("without a method");
  if (typeof url !== "string" || !URL.canParse(url)) throw new BadEntryError("without an absolute URL");
  return { method, url: new URL(url) };
}

/**
 * Reads the response in an entry. Tools leave out much of what the format asks for, and write what it does not have.
 *
 * @throws BadEntryError where there is none that can be read.
 */
export function readResponse(entry: unknown): RecordedResponse {
  const { startedDateTime, time, response } = fieldsOf(entry, "no objects");
  const { status, headers, content } = fieldsOf(response, "without a response");
  if (status === 0) throw new BadEntryError("without a response");
  if (typeof status !== "number" || !Number.isInteger(status) || status < 100 || status > 599) {
    throw new BadEntryError("with a status that is none");
  }
  const { mimeType, size, text, encoding } = isFields(content) ? content : {};
  // Browsers leave out the text of a body that was empty, as that of one which they did not keep.
  const isEmpty = status === 204 || size === 0;
  return {
    startedDateTime: typeof startedDateTime === "string" ? startedDateTime : undefined,
    time: typeof time === "number" && time <= longestMs ? Math.max(0, time) : undefined,
    status,
    ...readHeaders(headers ?? []),
    contentType: mimeType,
    text: readText(text, encoding) ?? (isEmpty ? "" : undefined),
  };
}

/** The headers that a program may send; the others are counted. Those of HTTP/2 that begin with a colon are no headers. */
function readHeaders(listed: unknown): Pick<RecordedResponse, "headers" | "badHeaders"> {
  if (!Array.isArray(listed)) return { headers: new Map(), badHeaders: 1 };
  const headers = new Map<string, string>();
  let badHeaders = 0;
  for (const header of listed as readonly unknown[]) {
    const { name, value } = isFields(header) ? header : {};
    if (typeof name === "string" && name.startsWith(":")) continue;
    if (typeof name !== "string" || typeof value !== "string" || !isName.test(name) || !isValue.test(value)) {
      badHeaders++;
      continue;
    }
    const key = name.toLowerCase();
    headers.set(key, [headers.get(key), value.trim()].filter((part) => part !== undefined).join(", "));
  }
  return { headers, badHeaders };
}

const isName = /^[!#$%&'*+.^_`|~\w-]+$/;
const isValue = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;

function readText(text: unknown, encoding: unknown): string | undefined {
  if (text === undefined || text === null) return undefined;
  if (typeof text !== "string") throw new BadEntryError("with a body that is no text");
  if (encoding === undefined || encoding === null || encoding === "") return text;
  if (typeof encoding !== "string" || encoding.toLowerCase() !== "base64") {
    throw new BadEntryError("with a body in an unknown encoding");
  }
  const digits = text.replaceAll(/\s+/g, "").replace(/={1,2}$/, "");
  if (/[^A-Za-z\d+/]/.test(digits) || digits.length % 4 === 1) throw new BadEntryError("with a body in broken base64");
  return Buffer.from(digits, "base64").toString("utf8");
}

/** Whether it is an object of JSON. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown, otherwise: string): Fields {
  if (isFields(value)) return value;
  throw new BadEntryError(otherwise);
}
