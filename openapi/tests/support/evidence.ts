import { at, below, bundle, faults, type Json, readJson } from "./bundle.ts";
import { correctedExcept, fixtures, fixturesFolder, listedFields } from "./fixtures.ts";
import { reached } from "./reached.ts";

type Node = { readonly [key: string]: Json };
type Types = ReadonlySet<string>;

const objects = reached().filter(({ node }) => node.properties !== undefined);

/**
 * Properties of a description that are neither just what the vendor's examples show nor say where else they come from.
 * Those of an object that is not documented come from where the object does.
 */
export function unexplained(description: Json): string[] {
  return objects.flatMap(({ place }) => {
    const holder = nodeAt(description, place);
    // What is built has its evidence in common.yaml.
    if (!kinds(holder).includes("documented") || holder["x-yampi-built"] !== undefined) return [];
    return Object.entries(nodeAt(holder, "/properties"))
      .map(([name, property]) => ({ place: below(`${place}/properties`, name), property: property as Node }))
      .filter(({ place, property }) => !isExplained(description, property) && !isShown(description, property, place))
      .map(({ place }) => place);
  });
}

/** Kinds of evidence that a place carries: its own, its target's, and those of its branches; the schema of a parameter has the parameter's. */
export function kindsAt(place: string): string[] {
  const node = nodeAt(bundle, place.replace(/^(\/components\/parameters\/[^/]+)\/schema$/, "$1"));
  const branches = (node.oneOf ?? []) as Node[];
  return [node, target(bundle, node), ...branches.map((branch) => target(bundle, branch))].flatMap(kinds);
}

function isExplained(description: Json, property: Node): boolean {
  const shared = target(description, property);
  return [property, shared.properties === undefined ? shared : {}].some((node) => kinds(node).length > 0);
}

/** Whether the vendor's examples show the one type that the property has, and it does not narrow it. */
function isShown(description: Json, property: Node, place: string): boolean {
  const { type, oneOf, enum: values, const: value, pattern } = target(description, property);
  if ([oneOf, values, value, pattern].some((keyword) => keyword !== undefined)) return false;
  const types = [...(shown.get(place) ?? [])];
  return types.length > 0 && types.every((each) => each === type || (each === "integer" && type === "number"));
}

function kinds(node: Node): string[] {
  const evidence = (node["x-yampi-evidence"] ?? []) as { kind: string } | readonly { kind: string }[];
  return [evidence].flat().map(({ kind }) => kind);
}

function target(description: Json, node: Node): Node {
  return typeof node.$ref === "string" ? nodeAt(description, decodeURIComponent(node.$ref.slice(1))) : node;
}

function nodeAt(description: Json, place: string): Node {
  return at(description, place) as Node;
}

/** Types of the values that the vendor's pages show, by the place of the property. */
const shown: ReadonlyMap<string, Types> = new Map([...listedTypes(), ...shownTypes()]);

/** Of the pages that are known by their tables of fields alone. */
function listedTypes(): [place: string, types: Types][] {
  return Object.entries(listedFields).flatMap(([schema, properties]) =>
    Object.entries(properties).map(([name, type]): [string, Types] => [
      below(`/components/schemas/${schema}/properties`, name),
      new Set([type]),
    ]),
  );
}

function shownTypes(): Map<string, Types> {
  const found = new Map<string, Types>();
  for (const { file, answer } of fixtures) visit(answer, readJson(`${fixturesFolder}/${file}`), correctedExcept(file));
  return found;

  /** A corrected example finds its branches; what it shows is what it said before it was corrected. */
  function visit(place: string, raw: Json | undefined, corrected: Json): void {
    if (raw === undefined || faults(corrected, place).length > 0) return;
    const { $ref, oneOf, properties, items } = nodeAt(bundle, place);
    const branches = placesOf(oneOf, `${place}/oneOf`);
    const forms = typeof $ref === "string" ? [decodeURIComponent($ref.slice(1))] : branches;
    for (const form of forms) visit(form, raw, corrected);
    if (items && Array.isArray(corrected)) {
      for (const [index, item] of corrected.entries()) visit(`${place}/items`, at(raw, `/${index}`), item);
    }
    for (const property of placesOf(properties, `${place}/properties`)) {
      const name = property.slice(property.lastIndexOf("/"));
      const [rawValue, value] = [at(raw, name), at(corrected, name)];
      if (value === undefined) continue;
      found.set(property, new Set([...(found.get(property) ?? []), typeOf(rawValue)]));
      visit(property, rawValue, value);
    }
  }
}

function placesOf(nodes: Json | undefined, place: string): string[] {
  return Object.keys(nodes ?? {}).map((key) => below(place, key));
}

function typeOf(value: Json | undefined): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
