import type { Fetch } from "@yampi-openapi/client";
import { type Exchange, readContentType, readRateLimit } from "../exchange.ts";

/** What of an exchange is seen on the wire. */
export type Answer = Omit<Exchange, "operation">;

/** A `fetch` that shows every whole response, those that the client tries again after too. */
export function recorded(send: Fetch, onAnswer: (answer: Answer) => void): Fetch {
  return async (url, init) => {
    const started = performance.now();
    const response = await send(url, init);
    const text = await response.clone().text();
    onAnswer({
      status: response.status,
      contentType: readContentType(response.headers.get("Content-Type")),
      text,
      rateLimit: readRateLimit(response.headers),
      latencyMs: performance.now() - started,
    });
    return response;
  };
}
