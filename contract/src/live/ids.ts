import type { DescribedOperation } from "../description.ts";
import { isRead } from "./read-only.ts";

/** The IDs to call operations with, by the name of their kind: `promocodes`, `orders/comments`, … */
export type Ids = ReadonlyMap<string, number>;

/** What the operations that may be called need IDs of. */
export interface Kinds {
  /** Every kind by its name, with those that its IDs are nested in: an address belongs to a customer. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** The kinds of the IDs that an operation takes, in the order in which the client takes them. */
  of(operation: DescribedOperation): readonly string[];
  /** The kind of the IDs that a list returns. A nested kind comes only from a list of the same owner. */
  listedBy(list: DescribedOperation): string | undefined;
}

/**
 * Finds the kinds of IDs. Each collection, `/orders/{}/comments`, is a kind of its own, since two collections do not share IDs even if
 * both are called `comments`.
 */
export function findKinds(operations: readonly DescribedOperation[]): Kinds {
  const reads = operations.filter(isRead);
  const names = namesOf(new Set(reads.flatMap(collectionsOf)));
  const of = (operation: DescribedOperation): string[] =>
    collectionsOf(operation).flatMap((collection) => names.get(collection) ?? []);
  const kinds = reads.flatMap((read) => of(read).map((kind, index, all) => [kind, all.slice(0, index)] as const));
  const entities = reads.filter(({ result, path }) => result === "one" && path.endsWith("}"));

  function listedBy(list: DescribedOperation): string | undefined {
    if (list.result !== "list") return undefined;
    const own = names.get(blank(list.path));
    if (own) return own;
    const paths = entities.filter(({ entity }) => entity === list.entity).map(of);
    const nested = paths.filter((path) => path.slice(0, -1).every((owner) => of(list).includes(owner)));
    const [kind, ...others] = new Set(nested.map((path) => path.at(-1)));
    return others.length === 0 ? kind : undefined;
  }

  return { owners: new Map(kinds.sort(([a], [b]) => (a < b ? -1 : 1))), of, listedBy };
}

/** The collections in the path of an operation that an ID follows: `orders` and `orders/{}/comments`. */
function collectionsOf({ path }: DescribedOperation): string[] {
  const segments = blank(path).split("/");
  return segments.flatMap((segment, index) => (segment === "{}" ? [segments.slice(0, index).join("/")] : []));
}

function blank(path: string): string {
  return path.replace(/^\/(\{alias\}\/)?/, "").replaceAll(/\{\w+\}/g, "{}");
}

/** The shortest end of each collection, without its IDs, that no other collection has. */
function namesOf(collections: ReadonlySet<string>): ReadonlyMap<string, string> {
  const ends = new Map([...collections].map((collection) => [collection, endsOf(collection)]));
  const counts = Map.groupBy([...ends.values()].flat(), (end) => end);
  return new Map(
    [...ends].map(([collection, each]) => [collection, each.find((end) => counts.get(end)?.length === 1) ?? collection]),
  );
}

/** `comments`, `orders/comments`, and last the whole `orders/{}/comments`. */
function endsOf(collection: string): string[] {
  const segments = collection.split("/").filter((segment) => segment !== "{}");
  return [...new Set([...segments.map((_, index) => segments.slice(-1 - index).join("/")), collection])];
}

/** The ID of the first item of a page. */
export function firstId(page: unknown): number | undefined {
  const [item] = (page as { readonly data: readonly { readonly id?: unknown }[] }).data;
  return Number.isSafeInteger(item?.id) ? (item?.id as number) : undefined;
}
