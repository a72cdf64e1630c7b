import type { Call } from "../request/call.js";
import { usualHeaders } from "../request/headers.js";
import { parseJson } from "../response/decode-body.js";
import type { HttpRequest } from "../transport/call.js";
import { createMask, type Mask } from "./mask.js";

/** What the headers of the client itself say, and what anybody may know. */
const plainValues = new Set(Object.values(usualHeaders({ inWebPage: false })));

/** The mask for what the API says about a request: it knows the credentials, the headers and the texts that were sent. */
export function maskFor({ operation, params = {} }: Call, request: HttpRequest | undefined, secrets: readonly string[]): Mask {
  const given = Object.values(request?.headers ?? {}).flatMap((value) =>
    plainValues.has(value) ? [] : [value, ...value.split(/[\s,;]+/)],
  );
  // What has a fixed set of values is a word of the API.
  const chosen = new Set(operation.queryParameters.flatMap(({ name, enum: choices }) => (choices ? [name] : [])));
  const query = Object.entries(params).filter(([name]) => !chosen.has(name));
  return createMask([...secrets, ...given], textsIn([sentBody(request?.body), query.map(([, value]) => value)]));
}

/** What was sent: the JSON of the client, or what middleware made of it. */
function sentBody(body: HttpRequest["body"]): unknown {
  if (body === undefined) return undefined;
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  return (parseJson(text) ?? { value: text }).value;
}

/** Every text in a value that was made of JSON. */
function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const waiting = [value];
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") texts.push(next);
    else if (typeof next === "object" && next !== null) for (const held of Object.values(next)) waiting.push(held);
  }
  return texts;
}
