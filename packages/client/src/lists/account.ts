import type { Page, PageInfo } from "../response/envelope.js";
import { fingerprint, type Identity } from "./identity.js";
import type { Place } from "./list-checkpoint.js";
import type { Added } from "./seen.js";

/** What the counters of one reading promise, and what has come of it. */
export class Account {
  /** Page to begin with. */
  readonly begin: number;
  /** Rows on the first page: what the API really serves, whatever it was asked for. */
  size: number;
  /** Whether an empty page, or none, was seen. */
  ended = false;
  /** Whether the API served another page size than one that was asked for on purpose. */
  refused = false;
  /** The rows in their order, as one short text. */
  order = "";
  /** Rows of the list before the place where its reading began; rows, and different items, from there on. */
  offset: number;
  rows: number;
  distinct: number;
  /** The total that was told last, and the lowest. */
  latest: number | undefined;
  lowest: number;
  /** Whether nothing changed or contradicted itself, and no item was on two pages. */
  sound: boolean;
  pages = 0;
  readonly #limit: number;
  /** Rows of the first page that were given before. */
  readonly #skip: number;
  readonly #place: Place;
  #highest: number;
  #perPage: number | undefined;
  #came = 0;
  #steady = true;
  #contradicted = false;
  /** Whether the counters cannot say where the list ends. */
  #blind = false;
  /** The counters of the current page. */
  #here: PageInfo | undefined;

  constructor(place: Place, limit: number, skip = 0) {
    this.begin = place.page;
    this.size = place.size ?? 0;
    this.offset = place.offset ?? 0;
    this.rows = place.rows;
    this.distinct = place.given;
    this.lowest = place.promised ?? Infinity;
    this.#highest = place.promised ?? 0;
    this.latest = place.total;
    this.sound = place.sound;
    this.#place = place;
    this.#limit = limit;
    this.#skip = skip;
  }

  get isCounted(): boolean {
    return this.latest !== undefined;
  }

  /** Whether fewer different items came than were counted all along. */
  get isShort(): boolean {
    return this.isCounted && this.distinct < this.lowest - this.offset;
  }

  /** Whether responses that contradict each other prove nothing: the list changed as well, or nothing counts it. */
  get isDoubtful(): boolean {
    return this.#contradicted && !(this.#steady && this.isCounted);
  }

  /** Whether every row that was counted came, up to an end that was seen, with nothing changed. */
  get hasEveryRow(): boolean {
    return this.ended && this.#steady && !this.#contradicted && this.offset + this.rows === this.latest;
  }

  get came(): number {
    return Math.max(this.#came, 1);
  }

  /** How many items the list has from the place where it began, as far as known. */
  get expected(): number {
    return Math.max(this.#highest - this.offset - this.#place.rows, this.came);
  }

  /** Number of the last page of a list of this length. */
  lastPage(total: number | undefined): number {
    if (total === undefined || this.size === 0) return this.begin;
    return this.begin - 1 + Math.ceil((total - this.offset - this.#place.rows + this.#skip) / this.size);
  }

  /** Whether the current page announces a page of this number. */
  numbers(page: number): boolean {
    return page <= (this.#here?.total_pages ?? 0);
  }

  /** Whether the end was seen, or the rows up to the current page reach to the end that it counted. */
  get hasEnd(): boolean {
    return this.ended || (this.#here !== undefined && !this.#blind && this.offset + this.rows >= this.#here.total);
  }

  /** Whether the current page is the last one, and all that was counted has come. */
  isComplete(number: number): boolean {
    return this.hasEnd && !this.isShort && !this.numbers(number + 1);
  }

  /** The rows of a page that belong to this reading. */
  rowsOf<T>(number: number, { data }: Page<T>): readonly T[] {
    return number === this.begin ? data.slice(this.#skip) : data;
  }

  /** Takes note of responses that do not fit together. */
  contradict(): void {
    this.#contradicted = true;
    this.sound = false;
  }

  /** Reads the counters of a response. */
  count(number: number, { pagination }: Page<unknown>): void {
    if (!pagination) return;
    const { total, per_page, current_page } = pagination;
    if (this.latest !== undefined && this.latest !== total) this.#steady = this.sound = false;
    if ((this.#perPage ?? per_page) !== per_page || current_page !== number) this.contradict();
    this.#perPage ??= per_page;
    this.latest = total;
    this.lowest = Math.min(this.lowest, total);
    this.#highest = Math.max(this.#highest, total);
  }

  /** Takes a page in its turn, whose counters have been read. */
  take(number: number, page: Page<unknown>, added: Added<unknown>, identities: readonly Identity[]): void {
    const rows = identities.length;
    this.#here = page.pagination ?? this.#here;
    if (number === this.begin) this.#takeFirst(page.data.length, page.pagination);
    this.pages += Number(added.news > 0);
    this.#came += added.news > 0 ? rows : 0;
    this.distinct += added.news;
    if (added.crossed > 0) this.sound = false;
    // What comes again behind the end is no part of the list.
    if (added.news > 0 || this.numbers(number)) {
      this.rows += rows;
      for (const { id } of identities) this.order = fingerprint(`${this.order} ${id}`);
    }
    if (this.#here && this.offset + this.rows > this.#here.total && this.#steady) this.#blind = true;
  }

  #takeFirst(rows: number, pagination: PageInfo | undefined): void {
    if (this.size === 0) this.size = rows;
    if (this.#place.offset === undefined) {
      const perPage = pagination?.per_page ?? this.#limit;
      this.offset = (this.begin - 1) * perPage;
      // A short page may be the last one, or as long as they get: then its place in the list is unknown.
      if (this.begin > 1 && rows < perPage) this.#blind = true;
    }
    const isPart = this.offset + this.rows + rows - this.#skip < (this.latest ?? 0);
    this.refused = rows !== this.#limit && isPart;
  }
}
