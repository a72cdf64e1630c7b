import { describe, expect, it } from "vitest";
import { YampiApiError, YampiAuthenticationError, YampiNotFoundError, YampiResponseError } from "../../src/index.js";
import { useFakeClock } from "./clock.js";
import { customer, planted, problem } from "./fixtures.js";
import * as faults from "./scenarios/responses.js";
import { failureOf, openStage } from "./stage.js";
import { bytes, empty, json, stall, text } from "./steps.js";

useFakeClock();

describe("A response that makes no sense", () => {
  it.each([
    ["HTML with status 200", faults.htmlWith200, "the response (200, text/html) is not JSON"],
    ["JSON that is cut", faults.cutJson, "the response (200, no content type) is not JSON"],
    ["no body with status 200", faults.emptyWith200, "the response (200, no content type) has no body"],
    ["an envelope that nobody knows", faults.unknownEnvelope, "the response is in no known envelope."],
    ["an envelope with nothing in it", faults.emptyEnvelope, "the response holds 0 entities, not one."],
    ["an envelope with more than one entity", faults.crowdedEnvelope, "the response holds 2 entities, not one."],
    ["an envelope with text in it", faults.textInEnvelope, "the response is in no known envelope."],
  ])("such as %s, is a YampiResponseError, and is not asked for again", async (_, fault, message) => {
    const stage = await openStage();
    const error = await failureOf(fault(stage));
    expect(error).toBeInstanceOf(YampiResponseError);
    expect(error).toMatchObject({ status: 200, operation: "customers.get" });
    expect((error as Error).message).toContain(`customers.get: ${message}`);
    expect(stage.server.requests).toHaveLength(1);
  });

  it("for its status is a YampiResponseError too", async () => {
    const stage = await openStage();
    const error = await failureOf(faults.unknownStatus(stage));
    expect(error).toBeInstanceOf(YampiResponseError);
    expect(error).toMatchObject({ status: 999, operation: "customers.get" });
  });
});

describe("An error of the API", () => {
  it("with no body at all is of the class of its status", async () => {
    const stage = await openStage();
    const error = await failureOf(faults.empty401(stage));
    expect(error).toBeInstanceOf(YampiAuthenticationError);
    expect((error as Error).message).toBe(
      "customers.get: 401 Unauthorized\nCheck userToken and userSecretKey, which a new password replaces, or accessToken, which lives ten minutes.",
    );
  });

  it("lists what is wrong by field", async () => {
    const stage = await openStage();
    expect(await failureOf(faults.error422(stage))).toMatchObject({
      name: "YampiValidationError",
      errors: { email: ["Campo obrigatório."] },
    });
  });

  it("keeps its class where the words of its status are in an encoding that HTTP does not know", async () => {
    const stage = await openStage();
    const error = await failureOf(faults.error404InLatin1(stage));
    expect(error).toBeInstanceOf(YampiNotFoundError);
    expect((error as Error).message).toContain("customers.get: 404");
  });

  it.each([
    ["Latin-1", bytes("HTTP/1.1 404 N\u00e3o\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")],
    ["UTF-8", bytes("HTTP/1.1 404 N\u00e3o \u2014\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}", "utf8")],
  ])("comes by yampi.raw as it is, with the words of its status in %s too", async (_, step) => {
    const { yampi } = await openStage([step]);
    const { response } = await yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: 1 } } });
    expect(response.status).toBe(404);
    expect(response.statusText).toMatch(/^N/);
  });

  it.each([
    ["the words of its status", faults.phraseForTerminals],
    [
      "the name of a field",
      (stage: Parameters<typeof faults.error422>[0]) => {
        stage.server.script = [json(problem("no", { errors: { "na\u001b[2J\u009bme": ["wrong"] } }), { status: 422 })];
        return stage.yampi.customers.get(1);
      },
    ],
    [
      "its content type",
      (stage: Parameters<typeof faults.error422>[0]) => {
        stage.server.script = [text("no JSON", { headers: { "Content-Type": "text/\u009b2Jhtml" } })];
        return stage.yampi.customers.get(1);
      },
    ],
  ])("says nothing that a terminal would obey, not even in %s", async (_, fault) => {
    const stage = await openStage();
    const error = await failureOf(fault(stage));
    expect((error as Error).message.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });

  it("whose class is not known is a YampiApiError", async () => {
    const stage = await openStage([empty(418)]);
    const error = await failureOf(stage.yampi.customers.get(1));
    expect((error as Error).constructor).toBe(YampiApiError);
  });
});

describe("A redirect", () => {
  it.each([
    ["a method", faults.redirected],
    ["yampi.raw with redirect: follow", faults.rawRedirected],
  ])("to another host is not followed by %s: nothing arrives there", async (_, fault) => {
    const other = await openStage();
    const stage = await openStage();
    const error = await failureOf(fault(stage, `${other.server.url}/stolen`));
    expect(error).toBeInstanceOf(YampiResponseError);
    expect(error).toMatchObject({ status: 302, operation: "customers.get" });
    expect((error as Error).message).toBe(
      "customers.get: the response is a redirect, which is never followed. Check the base URL.",
    );
    await other.server.roundTrip();
    expect(other.server.requests).toEqual([]);
    expect(other.server.connections).toBe(0);
    expect(stage.server.requests).toHaveLength(1);
    expect(stage.server.requests[0]?.headers["user-token"]).toBe(planted.userToken);
  });

  it.each([300, 301, 303, 304, 307, 308])("of status %i is not followed either", async (status) => {
    const stage = await openStage();
    stage.server.script = [empty(status, { Location: `${stage.server.url}/elsewhere` })];
    expect(await failureOf(stage.yampi.customers.get(1))).toMatchObject({ name: "YampiResponseError", status });
    await stage.server.roundTrip();
    expect(stage.server.requests).toHaveLength(1);
  });

  it("gives up its body, and the connection with it", async () => {
    const stage = await openStage([stall(customer(1), { status: 302, headers: { Location: "/" } })]);
    await failureOf(stage.yampi.customers.get(1));
    await stage.server.requests[0]?.gone;
  });
});

describe("An envelope", () => {
  const one = customer(1);
  it.each([
    ["as documented, bare", one],
    ["as observed, around an object", { data: one }],
    ["as documented, around an array of one", { data: [one] }],
    ["a bare array of one", [one]],
    ["with more beside the data", { data: one, meta: {}, scroll_id: null }],
  ])("%s, gives the same entity", async (_, body) => {
    const stage = await openStage([json(body)]);
    await expect(stage.yampi.customers.get(1)).resolves.toEqual(one);
  });

  const two = [customer(1), customer(2)];
  const counters = { total: 2, count: 2, per_page: 10, current_page: 1, total_pages: 1 };
  const strings = Object.fromEntries(Object.entries(counters).map(([name, value]) => [name, `${value}`]));
  it.each([
    ["with counters", { data: two, meta: { pagination: { ...counters, links: {} } } }, { ...counters, links: {} }],
    ["with counters as strings", { data: two, meta: { pagination: { ...strings, links: [] } } }, { ...counters, links: [] }],
    ["without links", { data: two, meta: { pagination: counters } }, { ...counters, links: {} }],
    ["without counters", { data: two }, undefined],
    ["with an empty meta", { data: two, meta: {}, scroll_id: null }, undefined],
    ["a bare array", two, undefined],
  ])("of a list, %s, gives the same items", async (_, body, pagination) => {
    const stage = await openStage([json(body)]);
    await expect(stage.yampi.clusters.listCustomers(7)).resolves.toMatchObject({ data: two, pagination });
  });

  it("of a list with one bare item, as documented, gives that item", async () => {
    const stage = await openStage([json(one)]);
    await expect(stage.yampi.promocodes.listCustomers(1)).resolves.toMatchObject({ data: [one], pagination: undefined });
  });

  it("of an empty list gives a page without items", async () => {
    const stage = await openStage([json({ data: [] })]);
    await expect(stage.yampi.promocodes.listCustomers(1)).resolves.toMatchObject({ data: [], pagination: undefined });
  });

  it.each([
    ["a counter that is no number", { data: two, meta: { pagination: { ...counters, total: "many" } } }],
    ["a counter that is missing", { data: two, meta: { pagination: { ...counters, total_pages: undefined } } }],
    ["an item that is no object", { data: [planted.customerToken] }],
    ["nothing known", { customers: two }],
  ])("of a list with %s is a YampiResponseError", async (_, body) => {
    const stage = await openStage([json(body)]);
    const error = await failureOf(stage.yampi.clusters.listCustomers(7));
    expect(error).toBeInstanceOf(YampiResponseError);
    expect(error).toMatchObject({ status: 200, operation: "clusters.listCustomers" });
  });
});
