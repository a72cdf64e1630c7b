import { expect, vi } from "vitest";
import type { RateLimitNews, RateLimitRoute } from "../../../../src/index.js";
import { type Described, resolve } from "../../../support/description.js";
import {
  addressOf,
  appCredentials,
  type Check,
  call,
  clientOf,
  credentials,
  isShared,
  type Parts,
  plainRequest,
  rejection,
  successesOf,
} from "../parts.js";

/** What goes over the wire: the route, the credentials, the quota, and whether it goes twice. */
export function requestChecks(parts: Parts, operation: Described): Check[] {
  const { document } = parts;
  const { method, path, definition } = operation;
  const address = addressOf(operation);
  const demands = (definition.security ?? document.security ?? []).map(Object.keys);
  const headerOf = (scheme: string, value: string) =>
    signatureOf(document.components?.securitySchemes?.[scheme], value, document);
  const headersOf = (way: Way) => Object.entries(way).map(([scheme, value]) => headerOf(scheme, value));

  return [
    {
      says: `sends ${method} ${path}, and asks for JSON`,
      run: async () => {
        const { yampi, exchanges } = clientOf(parts);
        await call(yampi, operation);
        expect(exchanges).toHaveLength(1);
        const { request, response } = exchanges[0] as (typeof exchanges)[number];
        expect({ method: request.method, url: request.url }).toEqual({ method, url: parts.mockUrl + address });
        expect(request.headers.get("accept")).toBe("application/json");
        expect(request.headers.get("content-type")).toBe("application/json");
        const [success] = successesOf(operation);
        expect(response.status).toBe(Number(success?.status));
        expect(response.headers.get("content-type")).toBe(
          Object.keys(success?.examples ?? {}).length > 0 ? "application/json" : null,
        );
        expect(response.headers.get("sl-violations")).toBeNull();
      },
    },
    {
      says: "goes to the first server of the description, unless the client was given another",
      shared: "server",
      run: async () => {
        const urls: string[] = [];
        const fetch = async (url: string) => {
          urls.push(url);
          return new Response(null, { status: 404 });
        };
        await rejection(() => call(clientOf(parts, { baseUrl: undefined, fetch }).yampi, operation));
        expect(urls).toEqual([`${document.servers?.[0]?.url}${address}`]);
      },
    },
    {
      says: "is signed in each of the ways that the description allows, and in no other",
      run: () => expect(demands).toEqual(ways.map(Object.keys)),
    },
    ...ways.map((way) => ({
      says: `is signed with ${Object.keys(way).join(" and ")}, each under its header, and the mock takes it`,
      shared: `signed with ${Object.keys(way).join()} ${JSON.stringify(demands)}`,
      run: async () => {
        const { yampi, exchanges } = clientOf(parts, { userToken: undefined, userSecretKey: undefined, ...way });
        await call(yampi, operation);
        const sent = ways.flatMap(headersOf).filter(([name]) => exchanges[0]?.request.headers.has(name));
        expect(sent).toEqual(headersOf(way));
        for (const [name, value] of sent) expect(exchanges[0]?.request.headers.get(name)).toBe(value);
        expect(exchanges[0]?.response.headers.get("sl-violations")).toBeNull();
      },
    })),
    {
      says: "is sent again after a passing failure exactly if x-yampi-idempotent says that it may",
      shared: `sent again ${definition["x-yampi-idempotent"]} ${method}`,
      run: async () => {
        const { yampi, exchanges } = clientOf(parts, { maxRetries: 1, maxRetryAfterMs: 0 });
        const random = vi.spyOn(Math, "random").mockReturnValue(0);
        await rejection(() => call(yampi, operation, {}, { headers: { Prefer: "code=503" } }));
        random.mockRestore();
        expect(exchanges).toHaveLength(definition["x-yampi-idempotent"] === true ? 2 : 1);
      },
    },
    {
      says: "asks for the quota of its route, and reads from the headers of every response what is left",
      shared: `quota ${operation.responses.filter((response) => !isShared(response)).map(({ status }) => status)} ${JSON.stringify(definition["x-yampi-rate-limit"])}`,
      run: async () => {
        const routes: RateLimitRoute[] = [];
        const news: (RateLimitNews | undefined)[] = [];
        const rateLimit = {
          acquire: async (route: RateLimitRoute) => {
            routes.push(route);
            return { release: (heard?: RateLimitNews) => news.push(heard) };
          },
        };
        const { yampi } = clientOf(parts, { rateLimit });
        const codes = operation.responses.map(({ status }) => Number(status.replace("XX", "00")));
        for (const code of codes) await rejection(() => call(yampi, operation, {}, { headers: { Prefer: `code=${code}` } }));
        const { limit, windowSeconds } = quotaOf(parts.document, definition["x-yampi-rate-limit"]);
        expect(routes[0]).toEqual({ key: `${method} ${path}`, limit, windowMs: windowSeconds * 1000 });
        const said = { limit: expect.any(Number), remaining: expect.any(Number) };
        expect(news).toEqual(codes.map((code) => expect.objectContaining({ ...said, exceeded: code === 429 })));
      },
    },
    {
      says: "is refused with 401 where either credential of a way is missing",
      shared: `401 ${JSON.stringify(demands)}`,
      run: async () => {
        for (const headers of [[], ...ways.flatMap(headersOf).map((header) => [header])]) {
          const { status } = await fetch(parts.mockUrl + address, plainRequest(operation, headers));
          expect(status, `with ${headers[0]?.[0] ?? "none"} alone`).toBe(401);
        }
      },
    },
  ];
}

type Quota = { readonly limit: number; readonly windowSeconds: number };

/** The quota of an operation: its own figures, those of the class that it names, or those of the default. */
function quotaOf(document: Parts["document"], own: unknown): Quota {
  const classes = (document as { "x-yampi-rate-limits"?: { readonly [name: string]: Quota } })["x-yampi-rate-limits"] ?? {};
  const quota = typeof own === "object" ? (own as Quota) : classes[typeof own === "string" ? own : "default"];
  if (!quota) throw new Error(`The description has no rate limit ${String(own)}`);
  return quota;
}

type Way = { readonly [scheme: string]: string };

/** The ways to sign, as the client is given them: its options are called as the security schemes. */
const ways: readonly Way[] = [credentials, appCredentials];

/** The header that a security scheme makes of a credential. */
function signatureOf(reference: unknown, value: string, document: Parts["document"]): [name: string, value: string] {
  const {
    type,
    name = "",
    ...scheme
  } = resolve<{ type: string; in?: string; name?: string; scheme?: string }>(document, reference);
  if (type === "http") {
    expect(scheme.scheme).toBe("bearer");
    return ["Authorization", `Bearer ${value}`];
  }
  expect({ type, in: scheme.in }).toEqual({ type: "apiKey", in: "header" });
  return [name, value];
}
