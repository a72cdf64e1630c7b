import { customer } from "./fixtures.js";
import type { Received, Step } from "./server.js";
import { json } from "./steps.js";

interface PagedSettings {
  /** How the responses count. Default: in numbers. */
  readonly counters?: "numbers" | "strings" | "none";
  /** What happens to the list before the response to a request. */
  readonly before?: (request: Received, ids: number[]) => void;
  /** Whether the API numbers no page from record 10 000 on. Default: true. */
  readonly ceiling?: boolean;
}

/** A list as the API serves it, page by page. Whoever holds the array changes the list. */
export function paged(
  ids: number[],
  { counters = "numbers", before, ceiling = true }: PagedSettings = {},
): (request: Received) => Step {
  return (request) => {
    before?.(request, ids);
    const limit = Number(request.query.limit ?? 10);
    const page = Number(request.query.page ?? 1);
    // Of a store whose quota is larger than the list.
    const headers = { "X-RateLimit-Limit": 100_000, "X-RateLimit-Remaining": 99_999 };
    if (ceiling && (page - 1) * limit >= 10_000) return json({ message: "Maximum limit is 10000" }, { status: 400, headers });
    const data = ids.slice((page - 1) * limit, page * limit).map(customer);
    const pages = Math.ceil(ids.length / limit);
    const numbers = { total: ids.length, count: data.length, per_page: limit, current_page: page, total_pages: pages };
    if (counters === "none") return json({ data }, { headers });
    const strings = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]));
    return json({ data, meta: { pagination: { ...(counters === "strings" ? strings : numbers), links: [] } } }, { headers });
  };
}

/** The numbers from 1 on. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
