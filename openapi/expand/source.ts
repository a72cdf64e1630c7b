import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { asNode, type Node } from "../rules/redocly.ts";

/** A node that is written to. */
export type Draft = { [key: string]: unknown };
export type Kind = "schemas" | "examples";

/** Files of examples that are shown in an envelope, so that no reference leads to them. */
export const shownFiles = new Set<string>();

/** Names of parameters, by their files. */
const names = new Map<string, unknown>();

/** Components of the description by name, as references from one of its files. */
export class Source {
  readonly #root: Draft;
  readonly #rootFile: string;
  readonly #from: string;

  constructor(root: Draft, rootFile: string, from: string) {
    this.#root = root;
    this.#rootFile = rootFile;
    this.#from = from;
  }

  /**
   * A component with a file of its name, or else one that is built, once, into openapi.yaml. Where another one that is built has its
   * name, it takes the other name.
   */
  component(kind: Kind, name: string, build: (rootFile: string) => Node, otherName = name): Node {
    if (existsSync(this.#fileOf(kind, name))) return this.file(kind, name);
    const components = inside(inside(this.#root, "components"), kind);
    const built = build(this.#rootFile);
    components[name] ??= built;
    const free = isDeepStrictEqual(components[name], built) ? name : otherName;
    components[free] ??= built;
    return { $ref: `${this.#path(this.#rootFile, this.#from)}#/components/${kind}/${free}` };
  }

  /** A component that has to have a file; lint tells if it has none. */
  file(kind: Kind, name: string, from = this.#from): Node {
    return { $ref: this.#path(this.#fileOf(kind, name), from) };
  }

  /** A node of common.yaml, with its references from this file; `entity` is a reference to that. */
  moved(node: unknown, from = this.#from, entity?: Node, folder = dirname(this.#rootFile)): unknown {
    if (Array.isArray(node)) return node.map((each) => this.moved(each, from, entity, folder));
    if (typeof node !== "object" || node === null) return node;
    const entries = Object.entries(node).map(([key, value]) => {
      if (key !== "$ref") return [key, this.moved(value, from, entity, folder)];
      return [key, value === "entity" ? entity?.$ref : this.#path(join(folder, String(value)), from)];
    });
    return Object.fromEntries(entries);
  }

  /** The name of a parameter, which may be a reference from this file. */
  nameOf(parameter: unknown): unknown {
    const { $ref, name } = asNode(parameter);
    if (typeof $ref !== "string") return name;
    const file = join(dirname(this.#from), $ref);
    // Lint tells if there is none.
    if (!names.has(file)) names.set(file, existsSync(file) ? asNode(parse(readFileSync(file, "utf8"))).name : file);
    return names.get(file);
  }

  /** A copy of the schema with a file of this name, with its references from another file. */
  schemaOf(name: string, from: string): Node {
    const file = this.#fileOf("schemas", name);
    if (!existsSync(file)) throw new Error(`components/schemas/${name}.yaml has to be the input that an update is made from`);
    return this.moved(parse(readFileSync(file, "utf8")), from, undefined, dirname(file)) as Node;
  }

  /** The value of the example of an entity or input, by its name. */
  exampleOf(name: string): unknown {
    const file = this.#fileOf("examples", name);
    if (!existsSync(file)) throw new Error(`components/examples/${name}.yaml has to show the entity, without an envelope`);
    shownFiles.add(file);
    return (parse(readFileSync(file, "utf8")) as { readonly value?: unknown }).value;
  }

  #fileOf(kind: Kind, name: string): string {
    return join(dirname(this.#rootFile), "components", kind, `${name}.yaml`);
  }

  #path(to: string, from: string): string {
    return relative(dirname(from), to).replaceAll("\\", "/");
  }
}

/** The object at a key, made if it is not there. */
export function inside(node: Draft, key: string): Draft {
  node[key] ??= {};
  return node[key] as Draft;
}
