import { fingerprint, hashOf, type Identity, identityOf } from "./identity.js";

/** What a page adds to what was seen before. */
export interface Added<T> {
  /** The items that were never given. */
  readonly data: readonly T[];
  /** How many items this reading of the list had not seen. */
  readonly news: number;
  /** How many it had seen on another page. */
  readonly crossed: number;
}

/** The items of a list that have been given, each by its identity. The API numbers no page beyond record 10 000; a scroll has no bound. */
export class Seen<T> {
  /** Whether an item has no key, so that it cannot be recognised for sure. */
  nameless = false;
  /** Whether two rows are taken for one item that may be two: a key in two forms, or two rows without a key that look the same. */
  doubtful = false;
  readonly #key: string | undefined;
  /** The reading that saw an item last, doubled, and one more where its key is a number written as text. */
  readonly #readings = new Map<string | number, number>();
  /** The last page that was given before a checkpoint. */
  readonly #before: ReadonlySet<string>;
  /** How many different items there were, those before a checkpoint included. */
  count: number;
  #sums: readonly [number, number] = [0, 0];

  constructor(key: string | undefined, given = 0, before: readonly string[] = []) {
    this.#key = key;
    this.count = given;
    this.#before = new Set(before);
  }

  /** What is the same for the same items in any order, and for no others. */
  get digest(): string {
    return this.#sums.map((sum) => sum.toString(36)).join(".");
  }

  identify(items: readonly T[]): Identity[] {
    return items.map((item) => identityOf(item, this.#key));
  }

  /** Takes the items that one response gave to a reading of the list. */
  add(items: readonly T[], reading = 1, identities = this.identify(items)): Added<T> {
    const data: T[] = [];
    let news = 0;
    let crossed = 0;
    const here = new Set<string | number>();
    identities.forEach((identity, index) => {
      const { id, nameless = false, isText = false } = identity;
      const known = this.#readings.get(id) ?? this.#knownBefore(id, isText);
      const isRepeated = here.has(id);
      here.add(id);
      this.nameless ||= nameless;
      // Rows of one response that have no key are as many items, even if they look the same.
      if (nameless ? known !== undefined && !isRepeated : known !== undefined && known % 2 !== Number(isText))
        this.doubtful = true;
      const isFresh = known === undefined || (nameless && isRepeated);
      if (isFresh) {
        data.push(items[index] as T);
        this.count++;
        news++;
      } else if (!isRepeated) {
        if (known < reading * 2) news++;
        else crossed++;
      }
      this.#readings.set(id, reading * 2 + Number(isText));
    });
    return { data, news, crossed };
  }

  /** Adds an item that was given to the digest. */
  sign(item: T): void {
    const [high, low] = hashOf(String(identityOf(item, this.#key).id));
    this.#sums = [(this.#sums[0] + high) >>> 0, (this.#sums[1] + low) >>> 0];
  }

  /** What was given before a checkpoint was seen by the first reading. */
  #knownBefore(id: string | number, isText: boolean): number | undefined {
    return this.#before.size > 0 && this.#before.has(fingerprint(String(id))) ? 2 + Number(isText) : undefined;
  }
}
