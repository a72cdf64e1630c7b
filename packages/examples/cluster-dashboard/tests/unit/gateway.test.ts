import { describe, expect, test } from "vitest";
import { hasNext, itemsOf } from "../../src/gateway/paging.ts";
import { problemOf } from "../../src/gateway/problem.ts";
import { isRetried, retryDelay } from "../../src/gateway/retry.ts";

const now = Date.parse("2026-06-15T15:00:00Z");

function failure(status: number, retryAfter?: string, type = "application/problem+json") {
  const headers = { "Content-Type": type, ...(retryAfter === undefined ? {} : { "Retry-After": retryAfter }) };
  return problemOf(new Response(JSON.stringify({ status, detail: "Why." }), { status, headers }), now);
}

describe("A failed response", () => {
  test.each([
    [400, "refused"],
    [404, "not-found"],
    [429, "busy"],
    [500, "gateway"],
    [502, "store"],
    [503, "busy"],
    [504, "store"],
  ])("of status %i is of the kind %s, in the words of its problem", async (status, kind) => {
    expect(await failure(status)).toMatchObject({ kind, status, message: "Why.", retryAt: undefined });
  });

  test("tells when to ask again", async () => {
    expect((await failure(429, "30")).retryAt).toBe(now + 30_000);
  });

  test("that is no problem comes from elsewhere, and a cut one still has its status", async () => {
    expect(await failure(404, undefined, "text/html")).toMatchObject({ kind: "gateway", status: 404 });
    const cut = new Response('{"det', { status: 502, headers: { "Content-Type": "application/problem+json" } });
    expect(await problemOf(cut)).toMatchObject({ kind: "store", status: 502 });
  });
});

describe("Asking again by itself", () => {
  test("happens only for what passes", async () => {
    const retried = await Promise.all(
      [400, 404, 429, 500, 502, 503, 504].map(async (status) => isRetried(0, await failure(status))),
    );
    expect(retried).toEqual([false, false, false, false, true, false, true]);
  });

  test("waits for as long as it is told, unless that is too long for a visitor", async () => {
    const [soon, late] = [await failure(503, "2"), await failure(503, "60")];
    expect([isRetried(0, soon, now), retryDelay(0, soon, now)]).toEqual([true, 2000]);
    expect(isRetried(0, late, now)).toBe(false);
  });

  test("ends after the second time", async () => {
    const error = await failure(502);
    expect([isRetried(1, error), isRetried(2, error)]).toEqual([true, false]);
    expect([retryDelay(0, error), retryDelay(1, error)]).toEqual([400, 800]);
  });
});

describe("Pages", () => {
  const page = (count: number, pagination: { current_page: number; total_pages: number } | null) => ({
    data: Array.from({ length: count }, (_, index) => ({ id: index + 1 })),
    pagination: pagination && { total: 0, count, per_page: 100, ...pagination },
  });

  test("go on until the last by the counters, by a page that is not full where there are none, and never after an empty one", () => {
    expect(hasNext(page(100, { current_page: 1, total_pages: 2 }), 1)).toBe(true);
    expect(hasNext(page(100, { current_page: 2, total_pages: 2 }), 2)).toBe(false);
    expect(hasNext(page(100, null), 1)).toBe(true);
    expect(hasNext(page(1, null), 1)).toBe(false);
    expect(hasNext(page(0, { current_page: 1, total_pages: 9 }), 1)).toBe(false);
  });

  test("show what is on two of them once", () => {
    expect(itemsOf([page(2, null), page(3, null)]).map(({ id }) => id)).toEqual([1, 2, 3]);
  });
});
