/**
 * Where a list goes on that was interrupted: `list.from(checkpoint)`. It is plain data for `JSON.stringify`, of a kilobyte or two,
 * and holds no item, no ID and no value of the query. What it means may change with a version; it is checked when it is given back.
 */
export interface ListCheckpoint {
  readonly version: 1;
  /** The operationId. */
  readonly operation: string;
  /** Fingerprint of the store, the path and the query. */
  readonly list: string;
  readonly place: Place;
}

/** A place between two pages of a list: what comes next, and what came before. */
export interface Place {
  /** Number of the next page. */
  readonly page: number;
  /** Rows before the page that the list was asked to begin with; undefined until that has come. */
  readonly offset?: number | undefined;
  /** Rows from there to this place, and how many different items they were. */
  readonly rows: number;
  readonly given: number;
  /** Rows on a page, as the API serves it. */
  readonly size?: number | undefined;
  /** The total that was told last, and the lowest. */
  readonly total?: number | undefined;
  readonly promised?: number | undefined;
  /** Whether nothing has changed or contradicted itself so far. */
  readonly sound: boolean;
  /** The items of the page before, by their fingerprints. */
  readonly last?: readonly string[] | undefined;
  /** In a scroll: what is the same for the same items in any order. */
  readonly digest?: string | undefined;
}
