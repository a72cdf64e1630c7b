import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isObject } from "./json.ts";

/** The parts of an OpenAPI description in which operations and components are told apart. */
interface Description {
  readonly paths?: { readonly [path: string]: object };
  readonly components?: { readonly [kind: string]: { readonly [name: string]: unknown } };
  readonly webhooks?: object;
  readonly tags?: unknown;
}

/** What the texts of a package name. */
export interface Named {
  /** Every word. */
  readonly words: ReadonlySet<string>;
  /**
   * What is reached through a dot, is part of a path, begins a text, or is destructured: `yampi.orders`, `/orders`, `"orders.list"`. With the
   * lines where it is, and the lines before them, since a call may take two; of what is destructured, that it may be anywhere.
   */
  readonly parts: ReadonlyMap<string, ReadonlySet<Line>>;
}

type Line = number | "anywhere";

/**
 * What a package can use of a description: the operations whose path or operationId it has on a line, the components that its words name, and
 * what these refer to. An example that calls `yampi.promocodes.get` is the same whatever becomes of the brands.
 */
export function usedPart(description: Description, { words, parts }: Named): unknown {
  const { paths = {}, components = {}, webhooks = {}, tags: _tags, ...rest } = description;
  const areOnALine = (names: readonly string[]): boolean => {
    const places = names.map((name) => parts.get(name) ?? new Set<Line>());
    const [first, ...others] = places.filter((lines) => !lines.has("anywhere"));
    return first === undefined || [...first].some((line) => others.every((lines) => lines.has(line)));
  };
  const usedPaths = Object.fromEntries(
    Object.entries(paths).filter(([path, item]) => areOnALine(path.match(fixed) ?? []) || namesOf(item).some(areOnALine)),
  );
  const usedWebhooks = words.has("webhooks") ? webhooks : {};
  const used: { [kind: string]: { [name: string]: unknown } } = {};
  const add = (kind: string, name: string): void => {
    const component = components[kind]?.[name];
    if (component === undefined || used[kind]?.[name] !== undefined) return;
    used[kind] ??= {};
    used[kind][name] = component;
    addReferences(component);
  };
  const addReferences = (node: unknown): void => {
    for (const [, kind = "", name = ""] of JSON.stringify(node).matchAll(/"#\/components\/([^"/]+)\/([^"/]+)"/g)) add(kind, name);
  };
  addReferences([usedPaths, usedWebhooks, rest]);
  for (const [kind, named] of Object.entries(components)) {
    for (const name of Object.keys(named)) if (words.has(name)) add(kind, name);
  }
  const sorted = Object.entries(components).map(([kind, named]) => {
    const names = Object.keys(named).filter((name) => used[kind]?.[name] !== undefined);
    return [kind, names.map((name) => [name, named[name]])];
  });
  return [rest, usedPaths, usedWebhooks, sorted];
}

/** The parts of a path that are no parameters. */
const fixed = /(?<=\/)[^/{]+/g;

/** The parts of each operationId of a path: `promocodes` and `get`. */
function namesOf(item: object): string[][] {
  return Object.values(item).flatMap((operation) =>
    isObject(operation) && typeof operation.operationId === "string" ? [operation.operationId.split(".")] : [],
  );
}

/**
 * What a package names: in its files, and in those of the examples that it depends on. Files of `tests/description` go through the whole
 * description, and are left out, as are those that match a further pattern.
 */
export function namedIn(folder: string, ...except: string[]): Named {
  const texts = textsOf(folder, ["src/generated/**", "tests/description/**", ...except]);
  const parts = new Map<string, Set<Line>>();
  const add = (name: string, ...lines: Line[]): void => {
    const before = parts.get(name) ?? new Set();
    for (const line of lines) before.add(line);
    parts.set(name, before);
  };
  for (const [line, text] of texts.join("\n").split("\n").entries()) {
    for (const [, name = ""] of text.matchAll(/[.'"`/]([A-Za-z_$][\w$-]*)/g)) add(name, line, line - 1);
  }
  for (const names of matches(texts, /\{([^{}]*)\}\s*=/g)) for (const name of names.match(word) ?? []) add(name, "anywhere");
  return { words: new Set(texts.flatMap((text) => text.match(word) ?? [])), parts };
}

const word = /[A-Za-z_$][\w$]*/g;

function matches(texts: readonly string[], pattern: RegExp): string[] {
  return texts.flatMap((text) => [...text.matchAll(pattern)].map(([, found = ""]) => found));
}

function textsOf(folder: string, exclude: string[], seen = new Set<string>()): string[] {
  if (seen.has(folder)) return [];
  seen.add(folder);
  const files = globSync(["*.{json,ts,md,html}", "{src,tests,guides}/**/*.{ts,tsx,json,md}"], { cwd: folder, exclude });
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  const neighbours = new Set(matches(texts, /@yampi-openapi\/example-([\w-]+)/g));
  neighbours.delete(basename(folder));
  return [...texts, ...[...neighbours].flatMap((name) => textsOf(join(dirname(folder), name), exclude, seen))];
}
