import type { DescribedOperation } from "../description.ts";
import { isRead } from "./read-only.ts";

/** The IDs to call operations with, by what they are IDs of: `promocodes`, `customers`, … */
export type Ids = ReadonlyMap<string, number>;

/** Every kind of ID, with the kinds that it belongs to: an address is one of its customer's. */
export type Kinds = ReadonlyMap<string, readonly string[]>;

/** What the parameters of a path are IDs of, in the order in which the client takes them: the segments before them. */
export function idKinds({ path }: DescribedOperation): string[] {
  const segments = path.split("/");
  return segments.flatMap((segment, index) =>
    segment.startsWith("{") && segment !== "{alias}" ? [segments[index - 1] ?? segment] : [],
  );
}

/** Every kind of ID that an operation takes which may be called. */
export function allKinds(operations: readonly DescribedOperation[]): Kinds {
  const paths = operations.filter(isRead).map(idKinds);
  const kinds = paths.flatMap((path) => path.map((kind, index) => [kind, path.slice(0, index)] as const));
  return new Map(kinds.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The kind of the IDs of the entities that an operation lists, as the operation tells that gives one of them. Below another ID, only a
 * list of the same owner counts.
 */
export function listedKind(list: DescribedOperation, operations: readonly DescribedOperation[]): string | undefined {
  if (list.result !== "list") return undefined;
  const one = operations.find(({ result, entity, path }) => result === "one" && entity === list.entity && path.endsWith("}"));
  const [kind, ...owners] = one ? idKinds(one).reverse() : [];
  return owners.every((owner) => idKinds(list).includes(owner)) ? kind : undefined;
}

/** The ID of the first item of a page. */
export function firstId(page: unknown): number | undefined {
  const [item] = (page as { readonly data: readonly { readonly id?: unknown }[] }).data;
  return Number.isSafeInteger(item?.id) ? (item?.id as number) : undefined;
}
