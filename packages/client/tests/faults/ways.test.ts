import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  type ClientOptions,
  YampiApiError,
  YampiAuthenticationError,
  YampiConnectionError,
  YampiInputError,
  YampiResponseError,
  YampiServerError,
  YampiValidationError,
} from "../../src/index.js";
import { useFakeClock } from "./clock.js";
import { customer } from "./fixtures.js";
import type { Step } from "./server.js";
import { failureOf, idsOf, openStage, type Stage, untypedRaw } from "./stage.js";
import { bytes, empty, html, json, text } from "./steps.js";

useFakeClock();
afterEach(() => void vi.restoreAllMocks());

/** A way to make a request, of which a fault may hit the last one. */
interface Way {
  readonly name: string;
  /** How many requests come before the one that is hit. */
  readonly before: number;
  /** Whether the request is repeated. */
  readonly isRepeated: boolean;
  call(stage: Stage): PromiseLike<unknown>;
}

const path = { alias: "minha-loja", id: 1 };
const list = ({ yampi }: Stage, concurrency = 1) => yampi.clusters.listCustomers(7, { limit: 2 }, { concurrency });
const ofMethods: Way[] = [
  { name: "get", before: 0, isRepeated: true, call: ({ yampi }) => yampi.customers.get(1) },
  { name: "get with its response", before: 0, isRepeated: true, call: ({ yampi }) => yampi.customers.get(1).withResponse() },
  { name: "create", before: 0, isRepeated: false, call: ({ yampi }) => yampi.clusters.create({} as never) },
  { name: "update", before: 0, isRepeated: true, call: ({ yampi }) => yampi.clusters.update(1, {} as never) },
  { name: "delete", before: 0, isRepeated: true, call: ({ yampi }) => yampi.promocodes.delete(1) },
  { name: "a list that is awaited", before: 0, isRepeated: true, call: list },
  { name: "a list that is iterated, on its second page", before: 1, isRepeated: true, call: (stage) => idsOf(list(stage)) },
  { name: "pages(), on the second", before: 1, isRepeated: true, call: (stage) => all(list(stage).pages()) },
  { name: "toArray, on the second page", before: 1, isRepeated: true, call: (stage) => list(stage).toArray({ limit: 9 }) },
  {
    name: "toArray with pages ahead, on the second",
    before: 1,
    isRepeated: true,
    call: (stage) => list(stage, 4).toArray({ limit: 9 }),
  },
  { name: "queues.wait", before: 0, isRepeated: true, call: ({ yampi }) => yampi.queues.wait(1) },
];
const raw: Way = {
  name: "raw",
  before: 0,
  isRepeated: true,
  call: ({ yampi }) => yampi.raw.GET("/{alias}/customers/{id}", { params: { path } }),
};
const rawWrite: Way = {
  name: "raw, by a write",
  before: 0,
  isRepeated: false,
  call: ({ yampi }) =>
    untypedRaw(yampi).request("POST", "/{alias}/customers", { params: { path: { alias: "minha-loja" } }, body: {} }),
};
const ways = [...ofMethods, raw, rawWrite];

/** A page of a list that counts nothing, so that only what follows tells whether it ends. */
const page: Step = json({ data: [customer(1), customer(2)] });

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const given: T[] = [];
  for await (const item of items) given.push(item);
  return given;
}

/** A way with a fault in its place, and how many requests the fault hit. */
async function hit(way: Way, fault: Step, options: ClientOptions = {}) {
  const stage = await openStage(({ number }) => (number <= way.before ? page : fault), options);
  const call = way.call(stage.hurry());
  return { stage, call, hits: () => stage.server.requests.length - way.before };
}

const errorOf = async (way: Way, fault: Step, options?: ClientOptions) => {
  const { call, hits, stage } = await hit(way, fault, options);
  const error = (await failureOf(call)) as YampiApiError;
  return { error, hits: hits(), stage };
};

const latin1 = bytes('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n{"name":"Jos\u00e9"}');
const labelled = text('{"data":[]}', { headers: { "Content-Type": "application/json; charset=iso-8859-1" } });

const cut: Step = ({ response }) => {
  const all = gzipSync(
    JSON.stringify({ data: [customer(1)], padding: Array.from({ length: 2_000 }, (_, index) => index * 7_919) }),
  );
  response.writeHead(200, { "Content-Type": "application/json", "Content-Encoding": "gzip" });
  response.write(all.subarray(0, all.length / 2), () => response.end());
};

describe.each(ways)("By $name,", (way) => {
  const attempts = way.isRepeated ? 3 : 1;

  it.each([
    ["bytes that are not UTF-8", latin1],
    ["the label of another encoding", labelled],
  ])("a body with %s is a YampiResponseError", async (_, fault) => {
    const { error, hits } = await errorOf(way, fault);
    expect(error).toBeInstanceOf(YampiResponseError);
    expect(error.message).toContain("is not in UTF-8");
    expect(hits).toBe(1);
  });

  it("a compressed body that is cut short is a broken connection", async () => {
    const { error, hits } = await errorOf(way, cut);
    expect(error).toBeInstanceOf(YampiConnectionError);
    expect(hits).toBe(attempts);
  });

  it("a 304 is not called a redirect", async () => {
    const { error } = await errorOf(way, empty(304));
    expect(error).toBeInstanceOf(YampiResponseError);
    expect(error.message).toContain("is a 304 without a body");
  });

  it("a mistake in a fetch is told as one, and is not repeated", async () => {
    let calls = 0;
    const fetch: ClientOptions["fetch"] = (url, init) => {
      if (++calls <= way.before) return globalThis.fetch(url, init);
      throw new TypeError("secret is not a function");
    };
    const { error } = await errorOf(way, page, { fetch });
    expect(error).toBeInstanceOf(YampiInputError);
    expect(error).toMatchObject({ argument: "fetch", message: expect.stringContaining("TypeError") });
    expect(error.message).not.toContain("secret");
    expect(calls).toBe(way.before + 1);
  });

  it("a quota of 0 keeps no further call waiting", async () => {
    const { stage, call } = await hit(
      way,
      json({ data: [] }, { headers: { "X-RateLimit-Limit": 0, "X-RateLimit-Remaining": 0 } }),
    );
    await Promise.resolve(call).catch(() => {});
    await Promise.resolve(way.call(stage)).catch(() => {});
    expect(stage.eventsOf("rate-limit")).toEqual([]);
  });
});

describe.each(ways.filter(({ isRepeated }) => isRepeated))("By $name,", (way) => {
  it("a passing failure of the network in front of the API is tried again", async () => {
    const { call, hits } = await hit(way, empty(522));
    await Promise.resolve(call).catch(() => {});
    expect(hits()).toBe(3);
  });

  it("a Retry-After that makes no sense is as good as none", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { stage, call } = await hit(way, empty(503, { "Retry-After": "10, 10" }));
    await Promise.resolve(call).catch(() => {});
    expect(stage.eventsOf("retry").map(({ delayMs }) => delayMs)).toEqual([250, 500]);
  });
});

describe.each(ofMethods)("By $name,", (way) => {
  it.each([400, 401, 403, 404, 416, 422, 500])(
    "a page of HTML with status %i is an error of what is in front of the API",
    async (status) => {
      const { error, hits } = await errorOf(way, html(status), { maxRetries: 0 });
      expect(error).toBeInstanceOf(YampiApiError);
      expect(error).toMatchObject({ status });
      expect(error.message).toContain("something in front of the API responded");
      if (status === 401) expect(error).toBeInstanceOf(YampiAuthenticationError);
      if (status === 500) expect(error).toBeInstanceOf(YampiServerError);
      expect(hits).toBe(1);
    },
  );

  it.each<[string, object]>([
    ["success: false", { success: false, message: "Loja bloqueada." }],
    ["success: false beside empty data", { success: false, data: [], message: "Loja bloqueada." }],
    ["success: false within data", { data: { success: false, message: "Loja bloqueada." } }],
    ["an error beside empty data", { data: [], error: "Loja bloqueada." }],
    ["a status of false", { status: false, message: "Loja bloqueada." }],
  ])("%s with status 200 is an error with its message", async (_, body) => {
    const { error, hits } = await errorOf(way, json(body));
    expect(error).toBeInstanceOf(YampiApiError);
    expect(error).toMatchObject({ status: 200 });
    expect(error.message).toContain("200 Loja bloqueada.");
    expect(hits).toBe(1);
  });

  it("the message of an error is masked, and its advice names no field where the API named none", async () => {
    const body = { error: { message: "E-mail maria@example.com em uso" } };
    // On a later page of a list that counts nothing, a 422 is its end.
    if (way.before > 0) return;
    const { error } = await errorOf(way, json(body, { status: 422 }));
    expect(error).toBeInstanceOf(YampiValidationError);
    expect(error.message).toContain("422 E-mail *** em uso\nThe API names no field.");
  });

  it("the validator cannot change what the caller gets, whatever it returns", async () => {
    const entity = { id: 1, name: "A", finished_at: "2026-01-15 12:00:00", total_sent: 0, total_processed: 0 };
    const script = ({ number }: { number: number }) => json({ data: number === 1 ? [entity] : [] });
    const given = async (options: ClientOptions) => (await way.call(await openStage(script, options))) as object;
    const validate: ClientOptions["validate"] = ({ body }) => {
      Object.assign((body as { data: object[] }).data[0] ?? {}, { id: 2, name: "B" });
      return Promise.reject(new Error("of the validator"));
    };
    expect(JSON.stringify(await given({ validate }))).toBe(JSON.stringify(await given({})));
  });
});

describe("By raw,", () => {
  it.each([401, 403, 404])("a page of HTML with status %i comes as it is", async (status) => {
    const { call } = await hit(raw, html(status, "<html>blocked</html>"));
    const { response, error } = (await call) as { response: Response; error: unknown };
    expect([response.status, error]).toEqual([status, "<html>blocked</html>"]);
  });

  it("a failure with status 200 comes as it is", async () => {
    const body = { success: false, message: "Loja bloqueada." };
    const { call } = await hit(raw, json(body));
    expect(await call).toMatchObject({ data: body });
  });
});
