import { YampiResponseError } from "../errors.js";
import type { CompleteResponse } from "../transport/call.js";
import { decodeBody, parseJson } from "./decode-body.js";

/** What openapi-fetch needs of a response where no middleware sees it. Its body was read already. */
export function lightResponse({ response }: CompleteResponse): Response {
  const { status, ok, headers } = response;
  return { status, ok, headers, body: null, text: async () => "" } as unknown as Response;
}

/**
 * A response of the platform whose body is complete. Its errors do not quote the body.
 *
 * @param isStrict - Whether its text has to be UTF-8 as well. A method reads the text itself, and gives the error of its status.
 */
export function platformResponse(operation: string, { response, body }: CompleteResponse, isStrict = false): Response {
  const { status, statusText, url } = response;
  const isNullBody = status === 204 || status === 205;
  const headers = new Headers(response.headers);
  // Makes openapi-fetch ask the response for its JSON, instead of reading it by itself.
  headers.set("Content-Length", String(isNullBody ? 0 : body.byteLength));
  // A response can be made of visible Latin-1 only, and a server sends what it likes.
  const words = statusText.replaceAll(/[^\x20-\x7e\xa0-\xff]+/g, " ");
  const copy = new Response(isNullBody ? null : body, { status, statusText: words, headers });
  const refused = (what: string) =>
    new YampiResponseError(
      operation,
      status,
      `the response is not ${what}. Something in between may have responded. Check the base URL.`,
    );
  const text = async (): Promise<string> => {
    const decoded = decodeBody(await copy.arrayBuffer(), response.headers.get("Content-Type"));
    if (decoded === undefined) throw refused("in UTF-8");
    return decoded;
  };
  const json = async (): Promise<unknown> => {
    const parsed = parseJson(await text());
    if (!parsed) throw refused("JSON");
    return parsed.value;
  };
  return Object.defineProperties(copy, {
    url: { value: url },
    json: { value: json },
    ...(isStrict && { text: { value: text } }),
  });
}
