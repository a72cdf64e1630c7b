import { describe, expect, it } from "vitest";
import { Scrolls } from "../properties/scrolls.js";
import { VendorLimit } from "../properties/vendor-limit.js";
import { fakeClient, queryOf } from "../support/fake-fetch.js";
import { onFakeTime, sleep } from "../support/fake-time.js";

const ids = Array.from({ length: 25_000 }, (_, index) => 80_001 + index);
const ceiling = 10_000;

/** An order with its relations, as far as the readers below look. */
const order = (id: number) => ({
  id,
  status: { data: { id: 4, alias: "paid", name: "Pagamento aprovado" } },
  customer: { data: { id: 70_000 + (id % 7), name: "Maria Exemplo" } },
});

/** A store of so many orders, whose pages end at the ceiling, and which refuses the 121st request of a minute. */
function store(minuteBegins: "with-a-request" | { readonly alignedTo: number }) {
  const rules = { limit: 120, windowMs: 60_000, begins: minuteBegins, tells: [true], saysRetryAfter: true };
  const vendor = new VendorLimit(rules);
  const scrolls = new Scrolls({ ceiling });
  const state = { refused: 0, sentAt: [] as number[], queries: [] as { readonly [name: string]: string }[] };
  const fetch = async (url: string): Promise<Response> => {
    const query = queryOf(new Request(url));
    state.queries.push(query);
    state.sentAt.push(performance.now());
    await sleep(80);
    const { limit, remaining, exceeded } = vendor.respond();
    if (exceeded) {
      state.refused++;
      return Response.json({ message: "Too Many Attempts." }, { status: 429 });
    }
    const headers = { "X-RateLimit-Limit": String(limit), "X-RateLimit-Remaining": String(remaining) };
    if (query.scroll !== undefined) {
      const part = await scrolls.respond(query.scroll_id, Number(query.limit), ids).json();
      return Response.json({ ...part, data: part.data.map(({ id }: { id: number }) => order(id)) }, { headers });
    }
    const size = Number(query.limit);
    const page = Number(query.page);
    if ((page - 1) * size >= ceiling) return Response.json({ message: "Maximum limit is 10000" }, { status: 400 });
    const data = ids.slice((page - 1) * size, page * size).map(order);
    const total_pages = Math.ceil(ids.length / size);
    const pagination = { total: ids.length, count: data.length, per_page: size, current_page: page, total_pages, links: [] };
    return Response.json({ scroll_id: null, data, meta: { pagination } }, { headers });
  };
  return { state, fetch };
}

/** The most requests in any time of a minute. */
function mostInAMinute(times: readonly number[]): number {
  return Math.max(...times.map((start) => times.filter((time) => time >= start && time < start + 60_000).length));
}

describe("All orders of a period, 25 000 of them,", () => {
  it.each([
    ["that begin with a request", "with-a-request" as const],
    ["by the clock", { alignedTo: 20_000 }],
  ])(
    "are each given once, with the relations asked for, and no request is refused by a limit of minutes %s",
    async (_, begins) => {
      await onFakeTime(async () => {
        const { state, fetch } = store(begins);
        const { yampi } = fakeClient([], { fetch });
        const given: number[] = [];
        const aliases = new Set<string>();
        const customers = new Set<number>();
        const [from, to] = ["2026-01-01", "2026-03-31"];
        for await (const order of yampi.orders.list({ date: { from, to }, include: ["status", "customer"] })) {
          given.push(order.id);
          aliases.add(order.status.data.alias);
          customers.add(order.customer.data.id);
        }
        expect(given).toEqual(ids);
        expect([[...aliases], customers.size]).toEqual([["paid"], 7]);
        expect(state.refused).toBe(0);
        if (begins === "with-a-request") expect(mostInAMinute(state.sentAt)).toBeLessThanOrEqual(120);
        const asked = { date: "created_at:2026-01-01|2026-03-31", include: "status,customer", limit: "100" };
        expect(state.queries[0]).toEqual({ ...asked, page: "1" });
        expect(state.queries.slice(1).every(({ scroll, include }) => scroll === "true" && include === asked.include)).toBe(true);
      });
    },
  );

  it("are filtered by lists with brackets, since the API ignores single values", async () => {
    const { yampi, requests } = fakeClient({ data: [], scroll_id: null });
    await yampi.orders.list({ status_id: [4, 5], payment_method: ["pix"] });
    expect(new URL(requests[0]?.url ?? "").search).toBe("?status_id%5B%5D=4&status_id%5B%5D=5&payment_method%5B%5D=pix");
  });
});
