import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memorySeenStore, parseWebhook, type SeenStore, webhookKey } from "../../src/webhooks/index.js";
import { signed } from "./signed.js";

const paid = signed('{"event":"order.paid","resource":{"id":80001}}');

describe("A body that came before", () => {
  it("is a replay, and nothing else is", async () => {
    const seen = memorySeenStore();
    await parseWebhook({ ...paid, seen });
    await expect(parseWebhook({ ...paid, seen })).rejects.toMatchObject({ reason: "replay" });
    await parseWebhook({ ...signed('{"event":"order.paid","resource":{"id":80002}}'), seen });
  });

  it("is taken as often as it comes, where nothing is to remember it", async () => {
    await parseWebhook(paid);
    await parseWebhook(paid);
  });

  it("is a replay as bytes as well as text", async () => {
    const seen = memorySeenStore();
    await parseWebhook({ ...paid, seen });
    const rawBody = new TextEncoder().encode(paid.rawBody as string);
    await expect(parseWebhook({ ...paid, rawBody, seen })).rejects.toMatchObject({ reason: "replay" });
  });

  it("is given once to many that ask at once", async () => {
    const seen = memorySeenStore();
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => parseWebhook({ ...paid, seen })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("is taken again after its key was forgotten, as when it could not be kept", async () => {
    const seen = memorySeenStore();
    await parseWebhook({ ...paid, seen });
    seen.forget(await webhookKey(paid.rawBody));
    await parseWebhook({ ...paid, seen });
  });

  it("is asked of any store, by its key", async () => {
    const keys: string[] = [];
    const seen: SeenStore = {
      seen: async (key) => keys.push(key) > 1,
    };
    await parseWebhook({ ...paid, seen });
    await expect(parseWebhook({ ...paid, seen })).rejects.toMatchObject({ reason: "replay" });
    const key = await webhookKey(paid.rawBody);
    expect(keys).toEqual([key, key]);
  });

  it("is not given where the store fails, so that it has to be sent again", async () => {
    const lost = new Error("the store is away");
    const seen: SeenStore = { seen: () => Promise.reject(lost) };
    await expect(parseWebhook({ ...paid, seen })).rejects.toBe(lost);
  });
});

describe("The key of a body", () => {
  it.each([
    ["text", "Conceição"],
    ["bytes", new Uint8Array([0x80, 0xff, 0x00])],
  ])("is the SHA-256 of its bytes, of %s", async (_, rawBody) => {
    expect(await webhookKey(rawBody)).toBe(createHash("sha256").update(rawBody).digest("hex"));
  });

  it("needs the body as it came", async () => {
    await expect(webhookKey({} as string)).rejects.toMatchObject({ argument: "rawBody" });
  });
});

describe("The store of one process", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("remembers a key for its time and no longer, counted from when it first came", () => {
    const store = memorySeenStore({ ttlMs: 1_000 });
    expect(store.seen("a")).toBe(false);
    vi.advanceTimersByTime(999);
    expect(store.seen("a")).toBe(true);
    vi.advanceTimersByTime(1);
    expect(store.seen("a")).toBe(false);
  });

  it("remembers for a day unless told otherwise", () => {
    const store = memorySeenStore();
    store.seen("a");
    vi.advanceTimersByTime(86_399_999);
    expect(store.seen("a")).toBe(true);
    vi.advanceTimersByTime(1);
    expect(store.seen("a")).toBe(false);
  });

  it("forgets the oldest where there are too many", () => {
    const store = memorySeenStore({ max: 2 });
    for (const key of ["a", "b", "c"]) expect(store.seen(key)).toBe(false);
    expect(["b", "c"].map((key) => store.seen(key))).toEqual([true, true]);
    expect(store.seen("a")).toBe(false);
  });

  it("gives up none for one that is there already", () => {
    const store = memorySeenStore({ max: 2 });
    for (const key of ["a", "b", "b", "b"]) store.seen(key);
    expect(store.seen("a")).toBe(true);
  });

  it("gives up none where one has ended", () => {
    const store = memorySeenStore({ max: 2, ttlMs: 1_000 });
    store.seen("a");
    vi.advanceTimersByTime(500);
    store.seen("b");
    vi.advanceTimersByTime(500);
    store.seen("c");
    expect(store.seen("b")).toBe(true);
  });

  it.each([{ max: 0 }, { max: 1.5 }, { ttlMs: -1 }, { ttlMs: Number.NaN }, { max: "9" }])("refuses %o", (options) => {
    const [argument] = Object.keys(options);
    expect(() => memorySeenStore(options as object)).toThrow(expect.objectContaining({ argument }));
  });
});
