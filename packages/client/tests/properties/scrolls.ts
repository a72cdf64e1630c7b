/** How a store lets its list be read by scroll. Parts are numbered from 1 in every scroll. */
export interface ScrollScript {
  /** So many items stand on pages. */
  readonly ceiling: number;
  /** Whether the counters count no further. */
  readonly capped?: boolean;
  /** Whether every response of a scroll says the same `scroll_id`. */
  readonly keepsId?: boolean;
  /** From this part on, a scroll has expired. */
  readonly expiresFrom?: number;
  /** From this part on, a scroll gives the same items for ever. */
  readonly stuckFrom?: number;
  /** From this part on, the items come without a `scroll_id`. */
  readonly idlessFrom?: number;
  /** Which parts of every scroll come empty, before their items come in the next. */
  readonly emptyAt?: readonly number[];
  /** From this part on, all are empty, and say a `scroll_id`. */
  readonly stopsFrom?: number;
  /** Which responses of all scrolls leave out as many items behind them. */
  readonly skips?: readonly number[];
}

interface OpenScroll {
  readonly items: readonly number[];
  readonly limit: number;
  from: number;
  part: number;
}

/** The scrolls of the vendor: each shows the list as it was when that began, and moves on with every request, whether or not its response arrives. */
export class Scrolls {
  /** What any of them gave. */
  readonly shown = new Set<number>();
  readonly #script: ScrollScript;
  readonly #open = new Map<string, OpenScroll>();
  #begun = 0;
  #responses = 0;

  constructor(script: ScrollScript) {
    this.#script = script;
  }

  respond(id: string | undefined, limit: number, list: readonly number[]): Response {
    const {
      keepsId = false,
      expiresFrom = Infinity,
      stuckFrom = Infinity,
      idlessFrom = Infinity,
      skips = [],
      emptyAt = [],
      stopsFrom = Infinity,
    } = this.#script;
    const name = id ?? `scroll-${++this.#begun}`;
    const scroll = id === undefined ? { items: [...list], limit, from: 0, part: 0 } : this.#open.get(name);
    this.#open.delete(name);
    if (!scroll || ++scroll.part >= expiresFrom) return Response.json({ message: "No search context found" }, { status: 404 });
    const isEmpty = emptyAt.includes(scroll.part) || scroll.part >= stopsFrom;
    const items = isEmpty ? [] : scroll.items.slice(scroll.from, scroll.from + scroll.limit);
    for (const item of items) this.shown.add(item);
    if (scroll.part < stuckFrom && !isEmpty) scroll.from += scroll.limit;
    if (skips.includes(++this.#responses)) scroll.from += scroll.limit;
    const next = keepsId ? name : `${name}.${scroll.part}`;
    this.#open.set(next, scroll);
    return Response.json({
      scroll_id: scroll.part >= idlessFrom ? null : next,
      data: items.map((item) => ({ id: item })),
      meta: {},
    });
  }
}
