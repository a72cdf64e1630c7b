import type { Fetch } from "@yampi-openapi/client";

/** A fake API, and the addresses that it was called at. */
export interface Upstream {
  readonly fetch: Fetch;
  readonly calls: readonly string[];
}

/** An API that responds as it is told. */
export function upstream(respond: (url: URL, init: Parameters<Fetch>[1]) => Response | Promise<Response>): Upstream {
  const calls: string[] = [];
  return {
    calls,
    async fetch(url, init) {
      calls.push(url);
      return respond(new URL(url), init);
    },
  };
}

/** A response of the API. After a failure there is nothing to wait for, unless a test says so. */
export function json(
  body: unknown,
  status = 200,
  headers: { readonly [name: string]: string } = { "Retry-After": "0" },
): Response {
  return Response.json(body, { status, headers });
}
