import { at, type Json } from "./bundle.ts";

type Node = { readonly [key: string]: Json };

/** A description with some of the paths of another and the components that these, its events and its security need. */
export function excerpt(description: Json, paths: readonly string[]): Json {
  const { paths: all, components, ...rest } = description as Node & { readonly paths: Node; readonly components: Node };
  const kept = { ...rest, paths: Object.fromEntries(paths.map((path) => [path, all[path] as Json])) };
  const needed = new Set<string>();
  visit(kept);
  const groups = Object.entries(components).map(([kind, group]): [string, Json] => [
    kind,
    Object.fromEntries(
      Object.entries(group as Node).filter(([name]) => kind === "securitySchemes" || needed.has(`${kind}/${name}`)),
    ),
  ]);
  return { ...kept, components: Object.fromEntries(groups) };

  function visit(node: Json): void {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "$ref" && typeof value === "string") follow(value);
      else visit(value);
    }
  }

  function follow(reference: string): void {
    const pointer = decodeURIComponent(reference.slice(1));
    const [, , kind = "", name = ""] = pointer.split("/");
    if (needed.has(`${kind}/${name}`)) return;
    needed.add(`${kind}/${name}`);
    visit(at(description, pointer) as Json);
  }
}
