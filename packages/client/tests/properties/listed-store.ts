import type { ClientOptions } from "../../src/index.js";
import { queryOf } from "../support/fake-fetch.js";
import { sleep } from "../support/fake-time.js";
import { type ScrollScript, Scrolls } from "./scrolls.js";

/** Items that come or go together. `at` is a place in the list: 0 is its front, 1000 its end. */
export interface Change {
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/** What a store does while its list is read. */
export interface Script {
  /** Items at the beginning; they are numbered from 1, in order. */
  readonly size: number;
  readonly counters?: "numbers" | "strings" | "none";
  /** Whether every page is the first. */
  readonly ignoresPage?: boolean;
  /** From this page on, pages are empty, whatever the counters say. */
  readonly blankFrom?: number;
  /** What changes before the first response is made, before the second, and so on. */
  readonly changes?: readonly (readonly Change[])[];
  /** The list as a response shows it: in another order, or with items that stand in it twice. */
  readonly arrange?: (items: readonly number[], response: number) => readonly number[];
  /** Whether the store caches responses, and returns them unless a request skips the cache. */
  readonly caches?: boolean;
  /** Pages that the cache holds from before the first change, by the items on a page. */
  readonly cached?: { readonly limit: number; readonly pages: readonly number[] };
  /** For the first response, the second, and so on: how many versions it is behind. */
  readonly lags?: readonly number[];
  /** What becomes of the first request, of the second, and so on. What is lost is a response. */
  readonly faults?: readonly ("none" | "status" | "connection" | "lost")[];
  /** How the list can be scrolled, where it can. */
  readonly scroll?: ScrollScript;
  /** Milliseconds to the store and back, for the first request, the second, and so on; then from the start again. */
  readonly delays?: readonly (readonly [there: number, back: number])[];
}

/** A page that the store gave: which one, of which version of its list, and when it was asked for and given. */
export interface Given {
  readonly page: number;
  readonly version: number;
  readonly asked: number;
  readonly given: number;
}

/** From there on the vendor numbers no pages, unless a script says otherwise. */
const usualCeiling = 10_000;

/** Nobody has to ask this often for the lists of these tests. */
const mostRequests = 5_000;

/** The vendor's list, which others change while it is read. */
export class ListedStore {
  /** The list as it was at the beginning, after the first change, and so on. */
  readonly versions: (readonly number[])[];
  /** Every item there ever was, in order. */
  readonly everything: number[];
  readonly given: Given[] = [];
  /** Pages that were asked for, each with the last page that the store had told of before. */
  readonly asked: { readonly page: number; readonly lastTold: number; readonly isFresh: boolean }[] = [];
  /** The `scroll_id` of each part that was asked for; the first part of a scroll has none. */
  readonly scrolled: (string | undefined)[] = [];
  mostUnderWay = 0;
  readonly #script: Script;
  readonly #cache = new Map<string, number>();
  readonly #underWay = new Set<AbortSignal>();
  readonly #scrolls: Scrolls;
  #lastTold = 1;
  #processed = 0;
  #clock = 0;

  constructor(script: Script) {
    this.#script = script;
    this.#scrolls = new Scrolls(script.scroll ?? { ceiling: usualCeiling });
    this.everything = Array.from({ length: script.size }, (_, index) => index + 1);
    this.versions = [[...this.everything]];
    for (const page of script.cached?.pages ?? []) this.#cache.set(`${page} ${script.cached?.limit}`, 0);
  }

  get current(): readonly number[] {
    return this.versions.at(-1) ?? [];
  }

  /** What came in any response of a scroll. */
  get shown(): ReadonlySet<number> {
    return this.#scrolls.shown;
  }

  /** Requests without a response that are not given up. */
  get underWay(): number {
    return [...this.#underWay].filter(({ aborted }) => !aborted).length;
  }

  readonly fetch: NonNullable<ClientOptions["fetch"]> = async (url, { signal }) => {
    const { delays = [[1, 1]], faults = [] } = this.#script;
    const query = queryOf(new Request(url));
    const number = this.asked.length + this.scrolled.length;
    if (number === mostRequests) throw new Error("So many requests are a reading without end");
    const asked = this.#clock++;
    if (query.scroll === "true") this.scrolled.push(query.scroll_id);
    else this.asked.push({ page: Number(query.page), lastTold: this.#lastTold, isFresh: query.skipCache === "true" });
    this.#underWay.add(signal);
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    const [there, back] = delays[number % delays.length] ?? [1, 1];
    try {
      await sleep(there, signal);
      if (faults[number] === "connection") throw new TypeError("fetch failed");
      const respond = faults[number] === "status" ? () => new Response("", { status: 500 }) : this.#respond(query, asked);
      await sleep(back, signal);
      if (faults[number] === "lost") throw new TypeError("fetch failed");
      return respond();
    } finally {
      this.#underWay.delete(signal);
    }
  };

  /** Changes the list if it is time, reads the page, and returns what gives it. */
  #respond(query: { readonly [name: string]: string }, asked: number): () => Response {
    const {
      changes = [],
      lags = [],
      counters = "numbers",
      ignoresPage = false,
      blankFrom = Infinity,
      caches = false,
      arrange = (list) => list,
    } = this.#script;
    const number = this.#processed++;
    for (const change of changes[number] ?? []) this.#apply(change);

    const limit = Number(query.limit ?? 10);
    const page = Number(query.page ?? 1);
    if (query.scroll === "true") {
      const response = this.#scrolls.respond(query.scroll_id, limit, arrange(this.current, number));
      return () => response;
    }
    const { ceiling = usualCeiling, capped = false } = this.#script.scroll ?? {};
    if ((page - 1) * limit >= ceiling) return () => Response.json({ message: "Maximum limit is 10000" }, { status: 400 });
    const key = `${page} ${limit}`;
    const kept = query.skipCache === "true" ? undefined : this.#cache.get(key);
    const version = kept ?? Math.max(0, this.versions.length - 1 - (lags[number] ?? 0));
    if (caches) this.#cache.set(key, version);

    const items = arrange(this.versions[version] ?? [], number);
    const from = ignoresPage ? 0 : (page - 1) * limit;
    const data = (page < blankFrom ? items.slice(from, from + limit) : []).map((id) => ({ id }));
    const total = capped ? Math.min(ceiling, items.length) : items.length;
    const pages = Math.max(1, Math.ceil(total / limit));
    const numbers = { total, count: data.length, per_page: limit, current_page: page, total_pages: pages };
    const written = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]));
    const pagination = { ...(counters === "strings" ? written : numbers), links: [] };
    return () => {
      this.#lastTold = counters === "none" ? page + 1 : Math.max(this.#lastTold, pages);
      this.given.push({ page, version, asked, given: this.#clock++ });
      return Response.json({ data, ...(counters === "none" ? {} : { meta: { pagination } }) });
    };
  }

  #apply({ kind, at, count }: Change): void {
    const items = [...this.current];
    const place = Math.round((at / 1000) * items.length);
    if (kind === "delete") items.splice(Math.min(place, Math.max(0, items.length - count)), count);
    else {
      const follower = items[place];
      const rank = follower === undefined ? this.everything.length : this.everything.indexOf(follower);
      const fresh = Array.from({ length: count }, (_, index) => this.everything.length + index + 1);
      this.everything.splice(rank, 0, ...fresh);
      items.splice(place, 0, ...fresh);
    }
    this.versions.push(items);
  }
}
