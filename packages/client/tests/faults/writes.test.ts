import { describe, expect, it } from "vitest";
import { YampiConnectionError } from "../../src/index.js";
import { pass, useFakeClock } from "./clock.js";
import { customer } from "./fixtures.js";
import { tooMany } from "./scenarios/limits.js";
import { written, writtenWithBrokenConnection } from "./scenarios/responses.js";
import { failureOf, openStage } from "./stage.js";
import { empty, json, reset, resetInBody, silence } from "./steps.js";

useFakeClock();

const created = json({ data: customer(1) }, { status: 201 });

describe.each(["POST", "PATCH"])("A %s", (method) => {
  it.each([
    ["a 429 with Retry-After", tooMany({ "Retry-After": "7" })],
    ["a 429 without", tooMany()],
    ["a 503 with Retry-After", empty(503, { "Retry-After": "7" })],
  ])("is sent again after %s, with its whole body", async (_, refusal) => {
    const stage = await openStage([refusal, refusal, created]);
    const { response } = await written(stage.hurry(), method);
    expect(response.status).toBe(201);
    const { requests } = stage.server;
    expect(requests.map((request) => request.method)).toEqual([method, method, method]);
    expect(requests[0]?.body.length).toBeGreaterThan(1_000);
    expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
    expect(requests.map(({ headers }) => headers["user-token"])).toEqual(Array(3).fill(requests[0]?.headers["user-token"]));
  });

  it.each([408, 500, 502, 503, 504])("is not sent again after a bare %i, which may have done what it asks", async (status) => {
    const stage = await openStage([empty(status), created]);
    const { response } = await written(stage, method);
    expect(response.status).toBe(status);
    expect(stage.server.requests).toHaveLength(1);
  });

  it.each([
    ["is reset before it responds", reset],
    ["breaks inside the response", resetInBody({ data: customer(1) }, { status: 201 })],
  ])("is not sent again after a connection that %s", async (_, fault) => {
    const stage = await openStage([fault, created]);
    expect(await failureOf(written(stage, method))).toBeInstanceOf(YampiConnectionError);
    expect(stage.server.requests).toHaveLength(1);
    expect(stage.eventsOf("retry")).toEqual([]);
  });

  it("is not sent again when its time is over", async () => {
    const stage = await openStage([silence, created]);
    const call = failureOf(written(stage, method));
    await stage.server.received(1);
    await pass(30_000);
    expect(await call).toMatchObject({
      name: "YampiTimeoutError",
      operation: expect.stringMatching(/^customers\.create$|^PATCH /),
    });
    expect(stage.server.requests).toHaveLength(1);
  });
});

describe.each(["PUT", "DELETE"])("A %s", (method) => {
  it("is sent again after a broken connection and after a 500, with its whole body, since twice does no more than once", async () => {
    const stage = await openStage([reset, empty(500), created]);
    const { response } = await written(stage.hurry(), method);
    expect(response.status).toBe(201);
    expect(new Set(stage.server.requests.map(({ body }) => body)).size).toBe(1);
    expect(stage.server.requests).toHaveLength(3);
  });
});

describe("A PATCH that the description calls idempotent", () => {
  it("is sent again after a broken connection and after a 500, with its body", async () => {
    const review = json({ data: { id: 91, approved: true } });
    const stage = await openStage([reset, empty(500), review]);
    expect(await stage.hurry().yampi.reviews.update(91, { approved: true })).toEqual({ id: 91, approved: true });
    const sent = stage.server.requests.map(({ method, body }) => `${method} ${body}`);
    expect(sent).toEqual(Array(3).fill('PATCH {"approved":true}'));
  });
});

describe("A POST whose connection breaks", () => {
  it("tells so at once", async () => {
    const stage = await openStage();
    expect(await failureOf(writtenWithBrokenConnection(stage))).toMatchObject({ operation: "customers.create" });
  });
});
