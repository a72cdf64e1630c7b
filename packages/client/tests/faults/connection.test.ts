import { describe, expect, it } from "vitest";
import { YampiConnectionError, YampiTimeoutError } from "../../src/index.js";
import { pass, useFakeClock } from "./clock.js";
import { customer } from "./fixtures.js";
import * as faults from "./scenarios/connection.js";
import { failureOf, openStage } from "./stage.js";
import { after, closeInBody, json, reset, resetInBody, resetInHeaders, silence, stall } from "./steps.js";

useFakeClock();

const body = { data: customer(1) };

function ownCause(): Error {
  const error = new Error("broken");
  error.cause = error;
  return error;
}

describe("A connection that is refused", () => {
  it("is tried again, and is then told with the code of the system", async () => {
    const stage = await openStage();
    const error = await failureOf(faults.connectionRefused(stage));
    expect(error).toBeInstanceOf(YampiConnectionError);
    expect(error).toMatchObject({ name: "YampiConnectionError", operation: "customers.get", code: "ECONNREFUSED" });
    expect((error as Error).message).toBe(
      "customers.get: the connection failed (ECONNREFUSED). Check the network and the base URL.",
    );
    expect(stage.events.map(({ type }) => type)).toEqual(["request", "retry", "request", "retry", "request"]);
    expect(stage.eventsOf("retry").map(({ attempt, status }) => [attempt, status])).toEqual([
      [2, undefined],
      [3, undefined],
    ]);
  });

  it("does no harm where the server is back in time", async () => {
    const stage = await openStage();
    await stage.server.close();
    const call = stage.yampi.customers.get(1);
    const { delayMs } = await stage.event("retry");
    await stage.server.open();
    await pass(delayMs);
    await expect(call).resolves.toEqual(customer(1));
  });
});

describe.each([
  ["before anything is sent", faults.resetBeforeHeaders, reset, 0],
  ["in the middle of the headers", faults.resetInHeaders, resetInHeaders, 0],
  ["in the middle of the body", faults.resetInBody, resetInBody(body), 3],
])("A connection that is reset %s", (_, fault, step, heads) => {
  it("is tried again, and is a YampiConnectionError where that goes on", async () => {
    const stage = await openStage();
    const error = await failureOf(fault(stage));
    expect(error).toBeInstanceOf(YampiConnectionError);
    expect(error).not.toBeInstanceOf(YampiTimeoutError);
    expect(error).toMatchObject({ operation: "customers.get", code: expect.stringMatching(/^(ECONNRESET|UND_ERR_SOCKET)$/) });
    expect(stage.server.requests).toHaveLength(3);
    expect(stage.eventsOf("response")).toHaveLength(heads);
  });

  it("does no harm where the next attempt goes well", async () => {
    const stage = await openStage([step, json(body)]);
    await expect(stage.hurry().yampi.customers.get(1)).resolves.toEqual(customer(1));
    expect(stage.server.requests).toHaveLength(2);
    expect(stage.eventsOf("retry")).toMatchObject([{ attempt: 2, status: undefined }]);
  });

  it("is told at once without retries", async () => {
    const stage = await openStage([step, json(body)]);
    const error = await failureOf(stage.yampi.customers.get(1, {}, { maxRetries: 0 }));
    expect(error).toBeInstanceOf(YampiConnectionError);
    expect(stage.server.requests).toHaveLength(1);
  });
});

describe("A body that is cut", () => {
  it("by a connection that is closed in good order is no complete response either", async () => {
    const stage = await openStage();
    expect(await failureOf(faults.closeInBody(stage))).toBeInstanceOf(YampiConnectionError);
    expect(stage.server.requests).toHaveLength(3);
  });

  it("is a broken connection also where the response is an error", async () => {
    const stage = await openStage();
    expect(await failureOf(faults.resetInBodyOfError(stage))).toBeInstanceOf(YampiConnectionError);
    // What the first two say does not matter, since they are given up for their status.
    expect(stage.eventsOf("retry").map(({ status }) => status)).toEqual([500, 500]);
  });

  it("costs a list no item", async () => {
    const page = (current_page: number) => ({
      data: [customer(current_page)],
      meta: { pagination: { total: 3, count: 1, per_page: 1, current_page, total_pages: 3, links: [] } },
    });
    const stage = await openStage(({ number, query }) =>
      number % 2 === 1 ? closeInBody(page(Number(query.page))) : json(page(Number(query.page))),
    );
    const customers = await stage.hurry().yampi.clusters.listCustomers(7).toArray({ limit: 10 });
    expect(customers.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(stage.server.requests.map(({ query }) => query.page)).toEqual(["1", "1", "2", "2", "3", "3"]);
  });
});

describe("A response that is no HTTP", () => {
  it("is a YampiConnectionError", async () => {
    const stage = await openStage();
    const error = await failureOf(faults.noHttp(stage));
    expect(error).toBeInstanceOf(YampiConnectionError);
    expect(error).not.toBeInstanceOf(YampiTimeoutError);
  });
});

describe("A fetch of one's own", () => {
  it("that does not obey the signal does not keep the call waiting, and its late response is given up", async () => {
    let respond = (): void => {};
    const late = new Promise<void>((resolve) => {
      respond = resolve;
    });
    const stage = await openStage([after(late, stall(body))], {
      maxRetries: 0,
      fetch: (url, { signal: _, ...init }) => fetch(url, init),
    });
    const call = failureOf(stage.yampi.customers.get(1));
    await stage.server.received(1);
    await pass(30_000);
    expect(await call).toBeInstanceOf(YampiTimeoutError);
    respond();
    await stage.server.requests[0]?.gone;
  });

  it.each([
    [
      "throws on the spot",
      () => {
        throw new Error("broken");
      },
    ],
    ["fails with an error that is its own cause", () => Promise.reject(ownCause())],
    ["fails with what is no error", () => Promise.reject("broken")],
  ])("that %s is a failed connection", async (_, fetch) => {
    const stage = await openStage([], { maxRetries: 0, fetch });
    const error = await failureOf(stage.yampi.customers.get(1));
    expect(error).toBeInstanceOf(YampiConnectionError);
    expect(error).toMatchObject({ code: undefined });
    expect((error as Error).cause).toBeUndefined();
  });
});

describe("Headers that never come", () => {
  it("give a YampiTimeoutError, after each attempt has had its whole time", async () => {
    const stage = await openStage();
    const error = await failureOf(faults.headersThatNeverCome(stage));
    expect(error).toBeInstanceOf(YampiTimeoutError);
    expect(error).toBeInstanceOf(YampiConnectionError);
    expect(error).toMatchObject({ name: "YampiTimeoutError", operation: "customers.get", timeoutMs: 30_000 });
    expect((error as Error).message).toBe(
      "customers.get: no complete response came within 30000 ms. Check the network and the base URL.",
    );
    expect(stage.server.requests).toHaveLength(3);
    expect(performance.now()).toBeGreaterThanOrEqual(90_000);
    await Promise.all(stage.server.requests.map(({ gone }) => gone));
  });

  it("are waited for until the time of the attempt is over, and no longer", async () => {
    const stage = await openStage([silence]);
    const call = failureOf(stage.yampi.customers.get(1, {}, { timeoutMs: 700, maxRetries: 0 }));
    let ended = false;
    void call.then(() => {
      ended = true;
    });
    await stage.server.received(1);
    await pass(699);
    expect(ended).toBe(false);
    await pass(1);
    expect(await call).toMatchObject({ name: "YampiTimeoutError", timeoutMs: 700 });
  });

  it("do no harm where the next attempt goes well", async () => {
    const stage = (await openStage([silence, json(body)], { timeoutMs: 1_000 })).hurry();
    const call = stage.yampi.customers.get(1);
    await stage.server.received(1);
    await pass(1_000);
    await expect(call).resolves.toEqual(customer(1));
  });
});

describe("A body that stalls", () => {
  it.each([
    ["a method", faults.bodyThatStalls],
    ["yampi.raw", faults.rawBodyThatStalls],
  ])("takes no longer than the attempt may, by %s", async (_, fault) => {
    const stage = await openStage();
    const error = await failureOf(fault(stage));
    expect(error).toBeInstanceOf(YampiTimeoutError);
    expect(error).toMatchObject({ operation: "customers.get" });
    expect(stage.eventsOf("response").map(({ status }) => status)).toEqual([200, 200, 200]);
    // Each connection is given up, not left open.
    await Promise.all(stage.server.requests.map(({ gone }) => gone));
  });

  it("has what is left of the attempt's time, not a time of its own", async () => {
    let sendHead = (): void => {};
    const head = new Promise<void>((resolve) => {
      sendHead = resolve;
    });
    const stage = await openStage([
      async (exchange) => {
        await head;
        await stall(body)(exchange);
      },
    ]);
    const call = failureOf(stage.yampi.customers.get(1, {}, { timeoutMs: 1_000, maxRetries: 0 }));
    await stage.server.received(1);
    await pass(600);
    sendHead();
    expect(await stage.event("response")).toMatchObject({ durationMs: 600 });
    await pass(400);
    expect(await call).toBeInstanceOf(YampiTimeoutError);
  });

  it("does no harm where the next attempt goes well", async () => {
    const stage = (await openStage([stall(body), json(body)])).hurry();
    const call = stage.yampi.customers.get(1);
    await stage.event("response");
    await pass(30_000);
    await expect(call).resolves.toEqual(customer(1));
  });
});
