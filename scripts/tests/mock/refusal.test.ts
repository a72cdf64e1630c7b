import { once } from "node:events";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startMock } from "../../src/mock/server.ts";
import type { GivenResponse } from "../../src/mock/trouble.ts";

const answers: GivenResponse[] = [];
const mock = await startMock({ shape: "observed", onResponse: (answer) => answers.push(answer) });
afterAll(() => mock.close());
beforeEach(() => void answers.splice(0));

const credentials = { "User-Token": "any", "User-Secret-Key": "any" };

interface Asking {
  readonly method?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
}

/** Sends a request as it is, and gives what the answer and the log say. */
async function send(path: string, { method = "GET", headers = credentials, body }: Asking = {}) {
  const sent = request(mock.url, { path, method, headers: { "Content-Type": "application/json", ...headers } });
  sent.end(body);
  const [answer] = await once(sent, "response");
  const answered = await text(answer);
  await expect.poll(() => answers.length).toBe(1);
  const header = JSON.parse(answer.headers["sl-violations"] ?? "[]") as { location: string[]; message: string }[];
  return { status: answer.statusCode as number, text: answered, header, log: answers[0]?.violations ?? [] };
}

const coupons = "/minha-loja/pricing/promocodes";
const similars = "/minha-loja/catalog/products/2201/similars";
const coupon = {
  code: "INVENTED10",
  discount_type: "p",
  value: 10,
  min_value: 0,
  quantity: 5,
  start_at: "2026-01-01 00:00:00",
  end_at: "2026-12-31 23:59:59",
};
const post = (body: unknown): Asking => ({ method: "POST", body: JSON.stringify(body) });
/** `node:http` gives no length to the body of a DELETE. */
const remove = (body: unknown): Asking => {
  const text = JSON.stringify(body);
  return { method: "DELETE", body: text, headers: { ...credentials, "Content-Length": String(text.length) } };
};

describe("A request that does not fit is answered in the shape of the API's 422, which names", () => {
  it.each<[what: string, path: string, asking: Asking, field: string, message: RegExp]>([
    ["a parameter of the query", "/minha-loja/customers?limit=abc", {}, "limit", /query parameter limit must be integer/],
    ["one beyond its bounds", "/minha-loja/customers?limit=1000", {}, "limit", /limit must be <= 100/],
    ["one that comes twice", "/minha-loja/customers?limit=1&limit=2", {}, "limit", /limit must be integer/],
    ["one with capitals", "/minha-loja/customers/1?skipCache=1", {}, "skipCache", /parameter skipCache must be boolean/],
    ["a value of an array", "/minha-loja/customers?include=cats", {}, "include.0", /include\.0 must be equal to one of/],
    ["a parameter of the path", "/minha-loja/customers/abc", {}, "id", /path parameter id must be integer/],
    ["a field of the body", coupons, post({ ...coupon, code: 1 }), "code", /property code must be string/],
    ["a field that is missing", coupons, post({ ...coupon, value: undefined }), "value", /required property 'value'/],
    ["a body that is no object", coupons, post([]), "body", /body must be object/],
    ["a field of the body of a DELETE", similars, remove({}), "products_ids", /required property 'products_ids'/],
    ["the body of a DELETE that is missing", similars, { method: "DELETE" }, "body", /Body parameter is required/],
    ["a body that is missing", coupons, { method: "POST" }, "body", /Body parameter is required/],
    ["a body that is empty", coupons, { method: "POST", body: "" }, "body", /Body parameter is required/],
    ["a body that is cut short", coupons, { method: "POST", body: '{"code":' }, "body", /body must be JSON/],
    ["a form", coupons, form("code=A"), "Content-Type", /header Content-Type must be one of: application\/json/],
  ])("%s, in the body, in the header and in the log", async (_what, path, asking, field, message) => {
    const { status, text: body, header, log } = await send(path, asking);
    expect(status).toBe(422);
    expect(JSON.parse(body)).toEqual({
      message: "422 Unprocessable Entity",
      errors: expect.objectContaining({ [field]: [expect.stringMatching(message)] }),
    });
    expect(header.map((violation) => violation.location.slice(2).join(".") || violation.location[1])).toContain(field);
    expect(log).toEqual(header.map((violation) => violation.message));
    expect(log.join("\n")).toMatch(message);
  });

  it("every field at once, however many", async () => {
    const { text: body, log } = await send("/minha-loja/customers/1", { method: "PUT", body: "{}" });
    expect(Object.keys((JSON.parse(body) as { errors: object }).errors)).toHaveLength(log.length);
    expect(log.length).toBeGreaterThan(10);
  });

  it("and repeats no value", async () => {
    const wrong = { ...coupon, code: { personal: "maria@example.com" }, value: "maria@example.com" };
    const outcome = await send(`${coupons}?q=maria@example.com`, post(wrong));
    expect(outcome.status).toBe(422);
    expect(JSON.stringify(outcome)).not.toContain("maria");
  });
});

describe("A request without all of its credentials is answered 401 in the shape of the API, and header and log name", () => {
  const both = "User-Token and User-Secret-Key, or Authorization and X-Partner-Client-ID";
  it.each([
    ["both ways to authenticate where there is none", {}, `Request has no credentials: it needs the headers ${both}`],
    ["the key beside a token", { "User-Token": "any" }, "Request header User-Secret-Key is missing, beside User-Token"],
    ["an empty one", { ...credentials, "User-Token": "" }, "Request header User-Token is missing, beside User-Secret-Key"],
    [
      "the client ID of an app",
      { Authorization: "Bearer any" },
      "Request header X-Partner-Client-ID is missing, beside Authorization",
    ],
  ])("%s", async (_what, headers, message) => {
    const { status, text: body, log, header } = await send("/minha-loja/customers", { headers });
    expect(status).toBe(401);
    expect(JSON.parse(body)).toEqual({ message: "401 Unauthorized", status_code: 401 });
    expect(log).toEqual([message]);
    expect(header).toMatchObject([{ message }]);
  });
});

describe("A name in the query that the description does not have", () => {
  it.each([
    ["per_page=5", "per_page is not in the description, and is ignored"],
    ["skipcache=true", "skipcache is not in the description, and is ignored; the description has skipCache"],
    ["maria@example.com=1", "(hidden) is not in the description, and is ignored"],
  ])("%s is ignored, as by the API, and named in header and log", async (query, message) => {
    const { status, log, header } = await send(`/minha-loja/customers?${query}`);
    expect(status).toBe(200);
    expect(log).toEqual([`Request query parameter ${message}`]);
    expect(header).toMatchObject([{ severity: "Warning" }]);
  });

  it("is none where the description has it, with or without brackets", async () => {
    const { status, log } = await send("/minha-loja/customers?limit=5&page=1&skipCache=true");
    expect({ status, log }).toEqual({ status: 200, log: [] });
  });
});

describe("What the description does not have at all is said in answer and log:", () => {
  it.each<[what: string, path: string, asking: Asking, status: number, message: RegExp]>([
    ["a route", "/minha-loja/nothing", {}, 404, /The route \/minha-loja\/nothing hasn't been found/],
    ["a method", "/minha-loja/customers/1", { method: "PATCH" }, 405, /does not have "patch" method/],
    ["a status", "/minha-loja/customers/1", { headers: { ...credentials, Prefer: "code=999" } }, 404, /999 is not defined/],
    [
      "an example",
      "/minha-loja/customers/1",
      { headers: { ...credentials, Prefer: "example=none" } },
      404,
      /none does not exist/,
    ],
    ["a path that is no text", "/minha-loja/customers/%", {}, 400, /path is not percent-encoded UTF-8/],
  ])("%s", async (_what, path, asking, status, message) => {
    const answer = await send(path, asking);
    expect(answer.status).toBe(status);
    expect((JSON.parse(answer.text) as { detail: string }).detail).toMatch(message);
    expect(answer.log).toEqual([expect.stringMatching(message)]);
  });

  it("and the mock goes on", async () => {
    expect((await send("/minha-loja/customers/1")).status).toBe(200);
  });
});

function form(body: string): Asking {
  return { method: "POST", body, headers: { ...credentials, "Content-Type": "application/x-www-form-urlencoded" } };
}
