import type { Fetch } from "@yampi-openapi/client";
import { type Exchange, readContentType, readRateLimit } from "../exchange.ts";

/** What of an exchange is seen on the wire. */
export type RecordedResponse = Omit<Exchange, "operation">;

/** A `fetch` that shows every whole response, those that the client tries again after too. */
export function recorded(send: Fetch, onResponse: (response: RecordedResponse) => void): Fetch {
  return async (url, init) => {
    const started = performance.now();
    const response = await send(url, init);
    const text = await response.clone().text();
    onResponse({
      status: response.status,
      contentType: readContentType(response.headers.get("Content-Type")),
      text,
      rateLimit: readRateLimit(response.headers),
      latencyMs: performance.now() - started,
    });
    return response;
  };
}
