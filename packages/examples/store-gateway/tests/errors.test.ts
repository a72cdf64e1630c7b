import { describe, expect, test } from "vitest";
import { createApp } from "../src/app.js";
import { startServer } from "../src/server.js";
import { aCustomer } from "./support/entities.ts";
import { type Received, readResponse, startGateway } from "./support/gateway.ts";
import { credentials } from "./support/leaks.ts";
import { json, type Upstream, upstream } from "./support/upstream.ts";

const routes = [
  "/clusters",
  "/clusters/7/customers",
  "/orders",
  "/promocodes",
  "/promocodes/9001",
  "/promocodes/9001/customers",
  "/statuses",
];

function expectProblem(
  { status, headers, json: body }: Received,
  expected: { status: number; detail: unknown; parameter?: string },
): void {
  expect(status).toBe(expected.status);
  expect(headers.get("Content-Type")).toBe("application/problem+json");
  expect(headers.get("Cache-Control")).toBe("no-store");
  expect(body).toEqual({ type: "about:blank", title: expect.stringMatching(/^[A-Z]/), ...expected });
}

/** An API that fails and says all that must not be told. */
function failing(status: number, headers?: { readonly [name: string]: string }): Upstream {
  return upstream(() =>
    json({ message: `Erro ${JSON.stringify(credentials)}`, errors: { data: [aCustomer().email] } }, status, headers),
  );
}

/** What becomes of the statuses that the API, or something in front of it, may send. */
const outcomes: readonly (readonly [statuses: readonly number[], status: number, detail: string])[] = [
  [[404], 404, "The store has nothing with this ID."],
  [[410], 404, "The store has this no more."],
  [[400, 401, 402, 403, 405, 406, 409, 413, 415, 418, 422, 431, 451], 502, "The store refused the request."],
  [[429], 503, "The store takes no more requests for now."],
  [[408, 504, 522, 524], 504, "The store did not respond in time."],
  [[503], 502, "The store is out of service for now."],
  [[500, 501, 502, 507, 520, 530, 599], 502, "The store failed."],
  [[302], 502, "The store could not be read."],
];

describe("a failure of the API", () => {
  test.each(outcomes.flatMap(([statuses, status, detail]) => statuses.map((given) => ({ given, status, detail }))))(
    "of $given becomes $status, which tells nothing of what it said",
    async ({ given, status, detail }) => {
      const { get, log } = await startGateway({ fetch: failing(given).fetch });
      for (const route of routes) expectProblem(await get(route), { status, detail });
      const isVisitors = status === 404;
      const name = isVisitors ? [] : routes.map(() => expect.stringMatching(new RegExp(`^${status} .*Error`)));
      expect(log).toEqual(name);
    },
  );

  test("of 401 is told to the operator, with the operation and the status", async () => {
    const { get, log } = await startGateway({ fetch: failing(401).fetch });
    await get("/promocodes/9001");
    expect(log).toEqual(["502 promocodes.get: YampiAuthenticationError 401"]);
  });

  test.each(["page=101&limit=100", "page=1001", "page=1001&limit=10", "page=10001&limit=1", "page=9007199254740991"])(
    "of 400 names the page where it begins beyond what the API numbers: %s",
    async (query) => {
      const { get, log } = await startGateway({ fetch: failing(400).fetch });
      const detail = "page: the store numbers no page that begins beyond record 10 000";
      for (const list of ["/clusters/7/customers", "/promocodes/9001/customers"]) {
        expectProblem(await get(`${list}?${query}`), { status: 400, detail, parameter: "page" });
      }
      expect(log).toEqual([]);
    },
  );

  test.each(["", "?page=1&limit=100", "?page=100&limit=100", "?page=1000", "?page=10000&limit=1", "?limit=100"])(
    "of 400 blames no page that the API numbers, and the operator is told: %j",
    async (query) => {
      const { get, log } = await startGateway({ fetch: failing(400).fetch });
      expectProblem(await get(`/clusters/7/customers${query}`), { status: 502, detail: "The store refused the request." });
      expect(log).toEqual(["502 clusters.listCustomers: YampiApiError 400"]);
    },
  );

  test("of 422 for a page that is too far is no 400, since nothing says that it is about the page", async () => {
    const { get } = await startGateway({ fetch: failing(422).fetch });
    expectProblem(await get("/clusters/7/customers?page=1001"), { status: 502, detail: "The store refused the request." });
  });

  test("of 503 tells when the store wants to be asked again, where it says so", async () => {
    const waits = await Promise.all(
      [{ "Retry-After": "2" }, {}].map(async (headers) => {
        const { get } = await startGateway({ fetch: failing(503, headers).fetch });
        return (await get("/promocodes/9001")).headers.get("Retry-After");
      }),
    );
    expect(waits).toEqual(["2", null]);
  });

  test.each([
    ["is a web page", () => new Response("<html>maria@example.com</html>", { headers: { "Content-Type": "text/html" } })],
    ["is cut off", () => new Response('{"data": {"email": "maria@example.com"')],
    ["is in no known envelope", () => json("maria@example.com")],
    ["is larger than any of the API", () => json({ data: "maria@example.com".repeat(300_000) })],
  ])("whose response %s becomes 502", async (_what, respond) => {
    const { get } = await startGateway({ fetch: upstream(respond).fetch });
    expectProblem(await get("/promocodes/9001"), { status: 502, detail: "The store could not be read." });
  });

  test("to be there becomes 502, and the log says what the system calls it", async () => {
    const { url, close } = await startServer({ alias: "nobody", ...credentials });
    await close();
    const { get, log } = await startGateway({ baseUrl: url });
    expectProblem(await get("/promocodes/9001"), { status: 502, detail: "The store could not be read." });
    expect(log).toEqual(["502 promocodes.get: YampiConnectionError ECONNREFUSED"]);
  });

  test("to respond in time becomes 504", async () => {
    const { fetch } = upstream(
      (_url, { signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    );
    const { get } = await startGateway({ fetch, timeoutMs: 50 });
    expectProblem(await get("/promocodes/9001"), { status: 504, detail: "The store did not respond in time." });
  });

  test("that asks for more time than all attempts have becomes 504", async () => {
    const { get } = await startGateway({ fetch: failing(503, { "Retry-After": "30" }).fetch, timeoutMs: 50 });
    expectProblem(await get("/promocodes/9001"), { status: 504, detail: "The store did not respond in time." });
  });

  test("is not kept: the next request asks again", async () => {
    let isUp = false;
    const { fetch } = upstream(() => (isUp ? json({ data: [] }) : json({}, 422)));
    const { get } = await startGateway({ fetch });
    expect(await get("/clusters/7/customers")).toMatchObject({ status: 502 });
    isUp = true;
    expect(await get("/clusters/7/customers")).toMatchObject({ status: 200 });
  });
});

describe("the API's limit", () => {
  test("is told with the time that it asks for, and until then nobody calls that route", async () => {
    const api = failing(429, { "Retry-After": "40" });
    const { get } = await startGateway({ fetch: api.fetch });
    for (const id of [1, 2, 3]) {
      const { status, headers } = await get(`/promocodes/${id}`);
      expect(status).toBe(503);
      expect(Number(headers.get("Retry-After"))).toBeGreaterThan(30);
      expect(Number(headers.get("Retry-After"))).toBeLessThanOrEqual(40);
    }
    expect(api.calls).toHaveLength(1);
  });

  test("that is used up is not waited for by visitors", async () => {
    const api = upstream(() => json({ data: [] }, 200, { "X-RateLimit-Limit": "10", "X-RateLimit-Remaining": "0" }));
    const { get } = await startGateway({ fetch: api.fetch });
    await get("/clusters/1/customers");
    const { status, headers } = await get("/clusters/2/customers");
    expect(status).toBe(503);
    expect(Number(headers.get("Retry-After"))).toBeGreaterThan(30);
    expect(api.calls).toHaveLength(1);
  });
});

describe("a request that does not fit is refused before anything is sent:", () => {
  const integer = "expected a positive integer, got";
  test.each([
    ["/promocodes/abc", "id", `id: ${integer} a string`],
    ["/promocodes/0", "id", `id: ${integer} 0`],
    ["/promocodes/9001.5/customers", "id", `id: ${integer} a string`],
    ["/promocodes/..%2Fcustomers", "id", `id: ${integer} a string`],
    ["/promocodes/99999999999999999999", "id", `id: ${integer} a string`],
    ["/clusters/-7/customers", "id", `id: ${integer} a string`],
    ["/clusters/maria@example.com/customers", "id", `id: ${integer} a string`],
    ["/clusters/7/customers?page=0", "page", `page: ${integer} 0`],
    ["/clusters/7/customers?page=", "page", `page: ${integer} an empty string`],
    ["/clusters/7/customers?page=1e3", "page", `page: ${integer} a string`],
    ["/clusters/7/customers?limit=101", "limit", "limit: expected an integer from 1 to 100, got 101"],
    ["/clusters/7/customers?page=1&page=2", "page", "page: expected one value, got several"],
    [
      "/clusters/7/customers?search=cpf:12345678909",
      "search",
      "search: unknown parameter of this route; expected one of page, limit",
    ],
    ["/clusters/7/customers?orderBy=cpf", "orderBy", "orderBy: unknown parameter of this route; expected one of page, limit"],
    [
      "/promocodes/9001/customers?skipCache=true",
      "skipCache",
      "skipCache: unknown parameter of this route; expected one of page, limit",
    ],
    [
      "/orders?customer_id=70001",
      "customer_id",
      "customer_id: unknown parameter of this route; expected one of page, limit, from, to, status_id, promocode_id",
    ],
    ["/orders?from=2026-03-01", "to", "to: expected a day too, since one end of a range was given"],
    ["/orders?to=2026-03-01", "from", "from: expected a day too, since one end of a range was given"],
    ["/orders?from=2026-02-30&to=2026-03-01", "from", "from: expected a day, such as 2026-03-31"],
    ["/orders?from=2026-03-02&to=2026-03-01", "to", "to: expected a day that is not before from"],
    ["/orders?status_id=paid", "status_id", `status_id: ${integer} a string`],
    ["/orders?promocode_id=0", "promocode_id", `promocode_id: ${integer} 0`],
    ["/promocodes?q=", "q", "q: expected a text of 1 to 60 characters"],
    ["/promocodes/9001?include=customer", "include", "include: unknown parameter of this route; it takes none"],
    ["/promocodes/9001?maria@example.com", "query", "query: unknown parameter of this route; it takes none"],
    ["/promocodes/9001?__proto__=1", "__proto__", "__proto__: unknown parameter of this route; it takes none"],
  ])("%s", async (path, parameter, detail) => {
    const api = upstream(() => json({}));
    const { get } = await startGateway({ fetch: api.fetch });
    expectProblem(await get(path), { status: 400, detail, parameter });
    expect(api.calls).toEqual([]);
  });
});

test.each(["/", "/nope", "/promocodes/9001/", "/clusters/7", "/customers/70001", "/promocodes/9001/customers/1"])(
  "there is nothing at %s",
  async (path) => {
    const { get } = await startGateway();
    expectProblem(await get(path), { status: 404, detail: "The gateway has nothing here; /openapi.json tells what it has." });
  },
);

test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("%s is not allowed where there is something to read", async (method) => {
  const { send } = await startGateway();
  for (const path of ["/health", "/openapi.json", ...routes]) {
    const response = await send(method, path);
    expectProblem(response, { status: 405, detail: "The gateway only reads." });
    expect(response.headers.get("Allow")).toBe("GET, HEAD");
  }
});

test("an error of our own becomes 500, and the log has its place and not its message", async () => {
  const log: string[] = [];
  const limitVisitors = (): never => {
    throw new RangeError("maria@example.com");
  };
  const app = createApp(
    { alias: "minha-loja", ...credentials, log: (line) => log.push(line) },
    { limitVisitors, visitor: () => "anybody" },
  );
  expectProblem(await readResponse(await app.request("/promocodes/9001")), { status: 500, detail: "The gateway failed." });
  expect(log).toEqual([expect.stringMatching(/^500 RangeError at .*errors\.test\.ts/)]);
  expect(log.join()).not.toContain("maria");
});
