import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { YampiApiError, YampiConnectionError, YampiError, YampiServerError, YampiValidationError } from "../../src/index.js";
import { credentials, fakeClient } from "../support/fake-fetch.js";

const failure = async (response: Parameters<typeof fakeClient>[0]): Promise<YampiError> => {
  const error = await fakeClient(response)
    .yampi.customers.get(70001)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(YampiError);
  return error as YampiError;
};

describe("An error of the API", () => {
  it("says which operation, which status, what the API says, and what to do", async () => {
    const error = await failure(Response.json({ message: "401 Unauthorized" }, { status: 401 }));
    expect(error.name).toBe("YampiAuthenticationError");
    expect(error.message).toBe(
      "customers.get: 401 Unauthorized\nCheck userToken and userSecretKey, which a new password replaces, or accessToken, which lives ten minutes.",
    );
  });

  it("lists what is wrong by field, for a 422", async () => {
    const body = {
      message: "422 Unprocessable Entity",
      errors: { name: ["Campo obrigatório.", "Curto demais."], email: "Inválido." },
    };
    const error = await failure(Response.json(body, { status: 422 }));
    expect(error).toBeInstanceOf(YampiValidationError);
    expect(error).toMatchObject({ errors: { name: ["Campo obrigatório.", "Curto demais."], email: ["Inválido."] } });
    expect(error.message).toContain("\nname: Campo obrigatório. Curto demais.\nemail: Inválido.");
  });

  it("gives what is wrong by the fields of the body that was sent, to who asks for the right operation", async () => {
    const body = { message: "422 Unprocessable Entity", errors: { min_value: ["Campo obrigatório."] } };
    const { yampi } = fakeClient(Response.json(body, { status: 422 }));
    const input = { code: "A", discount_type: "p", value: 1, quantity: 1, start_at: "", end_at: "" };
    // @ts-expect-error a field that the API demands
    const error = await yampi.promocodes.create(input).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(YampiValidationError);
    expect((error as YampiValidationError).errorsOf("promocodes.create")?.min_value).toEqual(["Campo obrigatório."]);
    expect((error as YampiValidationError).errorsOf("customers.get")).toBeUndefined();
  });

  it.each([
    ["an empty body", new Response(null, { status: 503, statusText: "Service Unavailable" })],
    ["HTML", new Response("<html>Bad gateway</html>", { status: 502, statusText: "Bad Gateway" })],
    ["JSON that is no object", new Response("[1]", { status: 500, statusText: "Internal Server Error" })],
  ])("is read from %s too", async (_, response) => {
    const error = await failure(response);
    expect(error).toBeInstanceOf(YampiServerError);
    expect(error.message).toContain(response.statusText);
    expect(error.message).not.toContain("<html>");
  });

  it.each([400, 405, 409, 418])("%i is of the class of them all", async (status) => {
    const error = await failure(new Response(null, { status }));
    expect(error.constructor).toBe(YampiApiError);
    expect(error).toMatchObject({ status });
  });

  it.each([
    ["seconds", "90", 90_000],
    ["a date that is past", "Wed, 01 Jan 2020 00:00:00 GMT", 0],
    ["nonsense", "soon", undefined],
  ])("tells how long to wait, from Retry-After as %s", async (_, value, expected) => {
    const error = await failure(new Response(null, { status: 429, headers: { "Retry-After": value } }));
    expect(error).toMatchObject({ name: "YampiRateLimitError", retryAfterMs: expected });
  });

  it("tells how long to wait, from Retry-After as a date to come", async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    const error = await failure(new Response(null, { status: 429, headers: { "Retry-After": date } }));
    expect((error as YampiApiError).retryAfterMs).toBeGreaterThan(55_000);
    expect((error as YampiApiError).retryAfterMs).toBeLessThanOrEqual(60_000);
  });

  it("holds nothing that a terminal would obey", async () => {
    const body = { message: "wait\u001b[2J\u009b\u202e\nnow", errors: { name: ["a\u0007b"] } };
    const error = await failure(Response.json(body, { status: 422 }));
    expect(error.message).toMatch(/^customers\.get: 422 wait \[2J now\nname: a b\n[^\n\p{Cc}]+$/u);
  });

  it("cuts a message that is too long to read", async () => {
    const error = await failure(Response.json({ message: "x".repeat(5000) }, { status: 500 }));
    expect(error.message.length).toBeLessThan(400);
  });
});

describe("A connection that fails", () => {
  it("is told with the code of the system", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await new Promise((resolve) => server.close(resolve));
    const { yampi } = fakeClient({}, { fetch: undefined, baseUrl });
    const error = await yampi.customers.get(1).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(YampiConnectionError);
    expect(error).toMatchObject({ operation: "customers.get", code: "ECONNREFUSED" });
  });

  it("in the middle of the body is told as such, in good responses and in errors", async () => {
    const broken = (status: number) => () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"data": '));
            controller.error(new TypeError("terminated"));
          },
        }),
        { status },
      );
    expect(await failure(broken(200))).toBeInstanceOf(YampiConnectionError);
    expect(await failure(broken(500))).toBeInstanceOf(YampiConnectionError);
  });
});

describe("No error", () => {
  it("shows a credential or a body, whatever failed", async () => {
    const leaky = new TypeError(`failed with ${credentials.userToken}`, { cause: { headers: credentials } });
    const responses: Parameters<typeof fakeClient>[0][] = [
      () => Promise.reject(leaky),
      new Response(`<html>${credentials.userSecretKey} personal</html>`),
      Response.json({ data: { token: "personal" } }, { status: 401 }),
      Response.json({ data: ["personal"] }),
    ];
    for (const response of responses) {
      const error = await failure(response);
      const shown = [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 10, showHidden: true })].join(
        "\n",
      );
      expect(shown).not.toContain(credentials.userToken);
      expect(shown).not.toContain(credentials.userSecretKey);
      expect(shown).not.toContain("personal");
    }
  });

  it("nor the client itself shows a credential when printed", () => {
    const { yampi } = fakeClient({});
    expect(inspect(yampi, { depth: 10, showHidden: true })).not.toContain("of-the-tests");
    expect(JSON.stringify(yampi)).not.toContain("of-the-tests");
  });
});
