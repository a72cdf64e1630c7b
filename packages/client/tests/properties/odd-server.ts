import type { ClientOptions } from "../../src/index.js";
import { queryOf } from "../support/fake-fetch.js";
import { sleep } from "../support/fake-time.js";

/** A row of a list. `tag` tells what it is; its `id` may be anything, or missing. */
export interface Row {
  readonly tag: number;
  readonly id?: unknown;
}

/** How a server numbers its pages, counts them, and what it says behind their end. */
export interface OddScript {
  readonly rows: readonly Row[];
  /** The most rows that it serves, whatever is asked. */
  readonly cap?: number;
  /** The most that it serves from a request on, where that changes while the list is read. */
  readonly recap?: { readonly from: number; readonly cap: number };
  readonly counts?: boolean;
  /** Added to the true total. */
  readonly totalOff?: number;
  /** Added to the true number of pages. */
  readonly pagesOff?: number;
  /** Whether `per_page` and `total_pages` go by what was asked rather than by what is served. */
  readonly saysAsked?: boolean;
  readonly ignoresPage?: boolean;
  /** What comes behind the last page: nothing, a status, or the last page again, in order or not. */
  readonly past?: "empty" | 404 | 400 | 416 | 422 | "last" | "last-shuffled" | "alternate";
  /** With every so many requests, an item goes, or comes at the front. */
  readonly loses?: number;
  readonly gains?: number;
  /** Which requests fail. */
  readonly faults?: readonly boolean[];
  readonly delays?: readonly number[];
}

export class OddServer {
  requests = 0;
  underWay = 0;
  mostUnderWay = 0;
  /** The highest and the lowest number of rows there were. */
  most: number;
  /** The rows that were never gone. */
  permanent: Set<number>;
  /** Whether every request asked past the cache from the one on that was sent after the total had fallen. */
  readonly asked: { readonly page: number; readonly limit: number; readonly fresh: boolean }[] = [];
  #rows: Row[];
  readonly #script: OddScript;
  #fresh = 1_000_000;

  constructor(script: OddScript) {
    this.#script = script;
    this.#rows = [...script.rows];
    this.most = this.#rows.length;
    this.permanent = new Set(this.#rows.map(({ tag }) => tag));
  }

  readonly fetch: NonNullable<ClientOptions["fetch"]> = async (url, { signal }) => {
    const { delays = [1], faults = [] } = this.#script;
    const number = this.requests++;
    if (number > 3_000) throw new Error("So many requests are a reading without end");
    this.mostUnderWay = Math.max(this.mostUnderWay, ++this.underWay);
    try {
      await sleep(delays[number % delays.length] ?? 1, signal);
      if (faults[number]) return new Response("", { status: 500 });
      return this.#respond(queryOf(new Request(url)));
    } finally {
      this.underWay--;
    }
  };

  #respond({ page: pageText = "1", limit: limitText = "10", skipCache }: { readonly [name: string]: string }): Response {
    const { cap = 100, counts = true, totalOff = 0, pagesOff = 0, saysAsked = false, ignoresPage = false } = this.#script;
    const { past = "empty", loses, gains, recap } = this.#script;
    const asked = Number(limitText);
    const page = Number(pageText);
    this.asked.push({ page, limit: asked, fresh: skipCache === "true" });
    if (loses && this.asked.length % loses === 0) this.#lose();
    if (gains && this.asked.length % gains === 0) this.#rows.unshift({ tag: this.#fresh, id: this.#fresh++ });
    this.most = Math.max(this.most, this.#rows.length);
    const size = Math.min(recap && this.asked.length >= recap.from ? recap.cap : cap, asked);
    const served = Math.ceil(this.#rows.length / size);
    let rows = this.#rows.slice((ignoresPage ? 0 : page - 1) * size, (ignoresPage ? 1 : page) * size);
    if (rows.length === 0 && page > 1 && past !== "empty") {
      if (typeof past === "number") return Response.json({ message: "No such page" }, { status: past });
      const back = past === "alternate" && served > 1 ? served - (page % 2) : served;
      rows = this.#rows.slice((back - 1) * size, back * size);
      if (past === "last-shuffled") rows = rows.toReversed();
    }
    if (!counts) return Response.json({ data: rows });
    const perPage = saysAsked ? asked : size;
    const total = Math.max(0, this.#rows.length + totalOff);
    const pagination = {
      total,
      count: rows.length,
      per_page: perPage,
      current_page: ignoresPage ? 1 : page,
      total_pages: Math.max(1, Math.ceil(total / perPage) + pagesOff),
      links: [],
    };
    return Response.json({ data: rows, meta: { pagination } });
  }

  #lose(): void {
    const [gone] = this.#rows.splice((this.asked.length * 7) % Math.max(1, this.#rows.length), 1);
    if (gone) this.permanent.delete(gone.tag);
  }
}
