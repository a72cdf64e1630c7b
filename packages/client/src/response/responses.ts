import { YampiResponseError } from "../errors.js";
import type { WholeReply } from "../transport/call.js";
import { decodeBody } from "./decode-body.js";

/** What openapi-fetch needs of a response where no middleware sees it. Its body is read from the reply instead. */
export function lightResponse({ response }: WholeReply<ArrayBuffer>): Response {
  const { status, ok, headers } = response;
  return { status, ok, headers, body: null, text: async () => "" } as unknown as Response;
}

/** A response of the platform whose body is whole, and which does not quote it where it is not JSON. */
export function platformResponse(operation: string, { response, body }: WholeReply<ArrayBuffer>): Response {
  const { status, statusText, url } = response;
  const isNullBody = status === 204 || status === 205;
  const headers = new Headers(response.headers);
  // Makes openapi-fetch ask the response for its JSON, instead of reading it by itself.
  headers.set("Content-Length", String(isNullBody ? 0 : body.byteLength));
  // A response can be made of visible Latin-1 only, and a server sends what it likes.
  const words = statusText.replaceAll(/[^\x20-\x7e\xa0-\xff]+/g, " ");
  const copy = new Response(isNullBody ? null : body, { status, statusText: words, headers });
  const json = async (): Promise<unknown> => {
    const refused = (what: string) =>
      new YampiResponseError(
        operation,
        status,
        `the response is not ${what}. Something in between may have responded. Check the base URL.`,
      );
    const text = decodeBody(await copy.arrayBuffer(), response.headers.get("Content-Type"));
    if (text === undefined) throw refused("in UTF-8");
    try {
      return JSON.parse(text);
    } catch {
      throw refused("JSON");
    }
  };
  return Object.defineProperties(copy, { url: { value: url }, json: { value: json } });
}
