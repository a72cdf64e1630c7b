import type { DescribedOperation } from "../description.ts";

/** The IDs to call operations with, by what they are IDs of: `promocodes`, `customers`, … */
export type Ids = ReadonlyMap<string, number>;

/** What the parameters of a path are IDs of, in the order in which the client takes them: the segments before them. */
export function idKinds({ path, parameters }: DescribedOperation): string[] {
  const segments = path.split("/");
  return parameters
    .filter(({ name, in: place }) => place === "path" && name !== "alias")
    .map(({ name }) => segments[segments.indexOf(`{${name}}`) - 1] ?? name);
}

/** Every kind of ID that an operation takes. */
export function allKinds(operations: readonly DescribedOperation[]): string[] {
  return [...new Set(operations.flatMap(idKinds))].sort();
}

/** The kind of the IDs of the entities that an operation lists, as the operation tells that gives one of them. */
export function listedKind(list: DescribedOperation, operations: readonly DescribedOperation[]): string | undefined {
  if (list.result !== "list") return undefined;
  const one = operations.find(({ result, entity, path }) => result === "one" && entity === list.entity && path.endsWith("}"));
  return one && idKinds(one).at(-1);
}

/** The ID of the first item of a page. */
export function firstId(page: unknown): number | undefined {
  const [item] = (page as { readonly data: readonly { readonly id?: unknown }[] }).data;
  return Number.isSafeInteger(item?.id) ? (item?.id as number) : undefined;
}
