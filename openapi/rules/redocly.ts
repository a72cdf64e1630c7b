/** The part of Redocly's plugin interface that the rules use; the command line ships without its types. */

/** A node of the description, as parsed. */
export type Node = { readonly [key: string]: unknown };

export interface Location {
  readonly source: { readonly absoluteRef: string };
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

/** What is done at each type of node; a visitor within a visitor keeps to what stands below. */
export type Visitor = { readonly [nodeType: string]: ((node: Node, context: Context) => void) | Visitor };

/** Reads a value as a node, so that a rule can look into what is not described. */
export function asNode(value: unknown): Node {
  return typeof value === "object" && value !== null ? (value as Node) : {};
}
