/** The part of Redocly's plugin interface that the rules use; the command line ships without its types. */

/** A node of the description, as parsed. */
export type Node = { readonly [key: string]: unknown };

export interface Location {
  readonly source: { readonly absoluteRef: string };
  /** `#/` is the file itself. */
  readonly pointer: string;
  child(path: string | number | readonly (string | number)[]): Location;
  key(): Location;
}

export interface Context {
  readonly location: Location;
  readonly type: { readonly name: string };
  report(problem: { message: string; location?: Location }): void;
  /** Follows a `$ref`; gives back any other node as it is. */
  resolve(node: unknown): { readonly node: Node | undefined; readonly location: Location | undefined };
}

/** What a reference leads to. */
export interface Target {
  readonly node: unknown;
  readonly location?: Location;
}

type Visit = (node: Node, context: Context, target: Target) => void;

/**
 * What is done at each type of node, and with `ref` at each reference; a visitor within a visitor keeps to what is below, but for
 * `enter` and `leave`.
 */
export type Visitor = { readonly [nodeType: string]: Visit | Visitor };

/** Reads a value as a node, so that a rule can look into what is not described. */
export function asNode(value: unknown): Node {
  return typeof value === "object" && value !== null ? (value as Node) : {};
}

/** An operation of a path or an event, and its place. */
export interface Found {
  /** Of a path or an event. */
  readonly path: string;
  readonly method: string;
  readonly operation: Node;
  readonly location: Location;
}

/** The path items of the description or its events, and their places. */
export function itemsOf(root: Node, key: "paths" | "webhooks", context: Context) {
  return Object.entries(asNode(root[key])).flatMap(([path, reference]) => {
    const own = context.location.child([key, path]);
    const { node, location = own } = context.resolve(reference);
    return node ? [{ path, item: node, place: own, location: node === reference ? own : location }] : [];
  });
}

const methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

export function operationsOf(root: Node, key: "paths" | "webhooks", context: Context): Found[] {
  return itemsOf(root, key, context).flatMap(({ path, item, location }) =>
    methods
      .filter((method) => item[method] !== undefined)
      .map((method) => ({ path, method, operation: asNode(item[method]), location: location.child(method) })),
  );
}
