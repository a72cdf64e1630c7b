import { at } from "../../support/description.js";

export type Node = { [key: string]: unknown };

/** A change of what stands at a pointer. */
export interface Change {
  readonly change: string;
  readonly pointer: string;
  /** Tells changes of one place apart. */
  readonly detail?: string;
  readonly apply: (parent: Node, key: string) => void;
}

export const set =
  (value: unknown): Change["apply"] =>
  (parent, key) => {
    parent[key] = value;
  };

export const remove: Change["apply"] = (parent, key) => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
};

/** Puts what stands there under another name, in its place. */
export const rename =
  (name: string): Change["apply"] =>
  (parent, key) => {
    const entries = Object.entries(parent).map(([each, value]) => [each === key ? name : each, value] as const);
    for (const [each] of entries) delete parent[each];
    delete parent[key];
    Object.assign(parent, Object.fromEntries(entries));
  };

export const swap =
  (other: string): Change["apply"] =>
  (parent, key) => {
    [parent[key], parent[other]] = [parent[other], parent[key]];
  };

/** What holds the place that a pointer leads to, and under which key. */
export function parentOf(document: unknown, pointer: string): { parent: Node; key: string } {
  const end = pointer.lastIndexOf("/");
  const key = pointer
    .slice(end + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  return { parent: at(document, pointer.slice(0, end)) as Node, key };
}
