import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isObject } from "./json.ts";

/** The parts of an OpenAPI description in which operations and components are told apart. */
interface Description {
  readonly paths?: { readonly [path: string]: { readonly [method: string]: unknown } };
  readonly components?: { readonly [kind: string]: { readonly [name: string]: unknown } };
  readonly webhooks?: object;
  readonly tags?: unknown;
}

/**
 * What a package can use of a description: the operations whose path is in its texts or whose operationId is on one line or two, the components
 * that they name, and what these refer to. An example that calls `yampi.promocodes.get` is the same whatever becomes of the brands.
 */
export function usedPart(description: Description, texts: string): unknown {
  const { paths = {}, components = {}, webhooks = {}, tags: _tags, ...rest } = description;
  const words = new Set(texts.match(/[A-Za-z_$][\w$]*/g));
  const areOnALine = linesOf(texts);
  const usedPaths = Object.entries(paths).flatMap(([path, item]) => {
    const isWhole = pathIn(path).test(texts);
    const isUnused = (operation: unknown): boolean =>
      isObject(operation) && typeof operation.operationId === "string" && !areOnALine(operation.operationId.split("."));
    const used = Object.entries(item).filter(([, part]) => isWhole || !isUnused(part));
    // Besides its operations, a path has what they share.
    return used.some(([, part]) => isObject(part) && "operationId" in part) ? [[path, used]] : [];
  });
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

/** A path as texts have it: of a store or without one, with any value in the place of a parameter. */
function pathIn(path: string): RegExp {
  const fixed = path.replace(/^\/\{alias\}(?=\/)/, "").replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`${fixed.replaceAll(/\{\w+\}/g, String.raw`[^/\n]*`)}(?![\\w/-])`);
}

/**
 * Whether names are together on a line, or on two, since a call may take two: as members (`yampi.orders`), as the object of one (`orders.list`), in
 * quotes, or destructured (`{ list } = yampi.orders`).
 */
function linesOf(texts: string): (names: readonly string[]) => boolean {
  const lines = new Map<string, Set<number>>();
  for (const [line, text] of texts.split("\n").entries()) {
    const destructured = [...text.matchAll(/\{([^{}]*)\}\s*=/g)].flatMap(([, names = ""]) => names.match(/[\w$]+/g) ?? []);
    const parts = [...text.matchAll(/(?<=[.'"`/])[A-Za-z_$][\w$-]*|(?<![\w$])[A-Za-z_$][\w$]*(?=[?!]?\.|\s*$)/g)].flat();
    for (const name of [...destructured, ...parts]) lines.set(name, (lines.get(name) ?? new Set()).add(line).add(line - 1));
  }
  return ([first = "", ...others]) =>
    [...(lines.get(first) ?? [])].some((line) => others.every((name) => lines.get(name)?.has(line)));
}

/**
 * The texts of a package, and those of the examples that it depends on. Files of `tests/description` go through the whole description, and are left
 * out, as are those that match a further pattern.
 */
export function textsOf(folder: string, ...except: string[]): string {
  return filesOf(folder, ["src/generated/**", "tests/description/**", ...except]).join("\n");
}

function filesOf(folder: string, exclude: string[], seen = new Set<string>()): string[] {
  if (seen.has(folder)) return [];
  seen.add(folder);
  const files = globSync(["*.{json,ts,md,html}", "{src,tests,guides}/**/*.{ts,tsx,json,md}"], { cwd: folder, exclude });
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  const neighbours = texts.flatMap((text) =>
    [...text.matchAll(/@yampi-openapi\/example-([\w-]+)/g)].map(([, name = ""]) => name),
  );
  const others = new Set(neighbours.filter((name) => name !== basename(folder)));
  return [...texts, ...[...others].flatMap((name) => filesOf(join(dirname(folder), name), exclude, seen))];
}
