import { type ClientOptions, MemoryRateLimiter, Yampi } from "../../src/index.js";

/** The response of a fake `fetch`: a value as JSON with status 200, a whole response, or what a function of the request gives. */
export type FakeResponse = Response | object | string | ((request: Request) => Response | object | Promise<Response | object>);

export const credentials = { userToken: "user-token-of-the-tests", userSecretKey: "user-secret-key-of-the-tests" };

/** A client whose requests are kept and get their responses in this process. It tries once, and shares no quota with other tests. */
export function fakeClient(
  responses: FakeResponse | FakeResponse[],
  options: ClientOptions = {},
): { yampi: Yampi; requests: Request[] } {
  const { fetch, requests } = fakeFetch(responses);
  return { yampi: new Yampi({ ...settings(), fetch, ...options }), requests };
}

/** Options of a client that tries once, and shares no quota with other tests. */
export function settings(): ClientOptions {
  return { alias: "minha-loja", ...credentials, maxRetries: 0, rateLimit: new MemoryRateLimiter() };
}

/** A `fetch` that keeps the requests and responds to them in this process, one response after the other; the last one stays. */
export function fakeFetch(responses: FakeResponse | FakeResponse[]): {
  fetch: NonNullable<ClientOptions["fetch"]>;
  requests: Request[];
} {
  const queue = Array.isArray(responses) ? [...responses] : [responses];
  const requests: Request[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(url, init);
    requests.push(request);
    const response = queue.length > 1 ? queue.shift() : queue[0];
    const given = typeof response === "function" ? await response(request) : response;
    return given instanceof Response ? given : Response.json(given);
  };
  return { fetch, requests };
}

/** Query of a request, in the order of its address. */
export function queryOf(request: Request | undefined): { [name: string]: string } {
  return Object.fromEntries(new URL(request?.url ?? "").searchParams);
}
