import { componentOf, type JsonObject } from "../json.ts";
import type { Schema } from "../openapi-types.ts";
import type { BundledDocument } from "./bundled-document.ts";
import { saysSomething, unknownKeyword } from "./keywords.ts";
import { isDisjoint, merged, type Outline, outline, texts } from "./outline.ts";

/** A schema as the table of the drift check has it: the name of another, types as `string|null`, or keywords. */
export type SchemaNode = string | JsonObject;

/** What goes into the table as it is. */
const plain = ["format", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"];

/**
 * The schemas that some bodies are made of, by name, in the form that tells in one fault what is wrong in one place: objects take no
 * property that is not described, and a value that may have several forms is checked against the one that it looks like.
 */
export class SchemaNodes {
  readonly #description: BundledDocument;
  readonly #nodes = new Map<string, SchemaNode>();
  /** The schema of each name. */
  readonly #sources = new Map<string, object>();
  readonly #formats = new Set<string>();
  readonly #propertyNames = new Set<string>();

  constructor(description: BundledDocument) {
    this.#description = description;
  }

  /** Sorted by name, so that the order of their use does not matter. */
  get nodes(): [name: string, node: SchemaNode][] {
    return [...this.#nodes].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The names of the formats that they have. */
  get formats(): string[] {
    return [...this.#formats].sort();
  }

  /** The names of the properties that they have. */
  get propertyNames(): ReadonlySet<string> {
    return this.#propertyNames;
  }

  /** Adds a body, and all that it refers to. */
  add(name: string, schema: Schema): void {
    const source = this.#description.resolve(schema as object);
    const there = this.#sources.get(name);
    if (there && there !== source) throw new Error(`Two different schemas are called ${name}`);
    if (there) return;
    if (!/^[A-Z]/.test(name)) throw new Error(`The name of schema ${name} is not in PascalCase`);
    this.#sources.set(name, source);
    this.#nodes.set(name, this.node(source as Schema, name));
  }

  /** `place` is told with what cannot be expressed. */
  node(schema: Schema, place: string): SchemaNode {
    const unknown = unknownKeyword(schema);
    if (unknown) throw new Error(`${place}: the drift check does not know ${unknown.words}`);
    const json = schema as JsonObject;
    if (typeof json.$ref === "string") return this.#reference(json.$ref, schema, place);
    if (json.oneOf) return this.#choice(json.oneOf as Schema[], `${place}.oneOf`);

    if (typeof json.format === "string" && saysSomething(json.format)) this.#formats.add(json.format);
    const type = [json.type ?? []].flat().join("|");
    const node: { [keyword: string]: unknown } = {
      ...(type && { type }),
      ...("const" in json && { enum: [json.const] }),
      ...(json.enum !== undefined && { enum: json.enum }),
      ...Object.fromEntries(
        plain
          .filter((keyword) => keyword in json && (keyword !== "format" || saysSomething(json.format)))
          .map((keyword) => [keyword, json[keyword]]),
      ),
      // Tell in words what the pattern says in signs.
      ...(json.pattern !== undefined && { examples: texts(json.examples) }),
      ...(json.items !== undefined && { items: this.node(json.items as Schema, `${place}.items`) }),
      ...this.#properties(json, place),
    };
    return type && Object.keys(node).length === 1 ? type : node;
  }

  /** A component by its name, unless its types say everything. */
  #reference(reference: string, schema: Schema, place: string): SchemaNode {
    const target = this.#description.resolve(schema as object) as Schema;
    const name = componentOf(reference);
    if (reference !== `#/components/schemas/${name}`) return this.node(target, place);
    this.add(name, target);
    // Where a schema refers to itself, there is no node yet.
    const node = this.#nodes.get(name) ?? name;
    return typeof node === "string" ? node : name;
  }

  /** An object with properties takes others only where it says so. The name of one that may be missing ends with a question mark. */
  #properties(json: JsonObject, place: string): JsonObject {
    const { additionalProperties: more, properties = {}, required = [] } = json as ObjectKeywords;
    const isClosed = more === undefined ? json.properties !== undefined : more === false;
    const others = typeof more === "object" ? this.node(more, `${place}.additionalProperties`) : !isClosed;
    const undescribed = required.filter((name) => !Object.hasOwn(properties, name));
    if (isClosed && undescribed.length > 0) throw new Error(`${place}: requires ${undescribed[0]}, which it does not describe`);
    const entries = [
      ...Object.entries(properties).map(([name, property]): [string, SchemaNode] => [
        required.includes(name) ? name : `${name}?`,
        this.node(property, `${place}.${name}`),
      ]),
      ...undescribed.map((name): [string, SchemaNode] => [name, typeof others === "boolean" ? {} : others]),
    ];
    const odd = [...Object.keys(properties), ...required].find((name) => name.endsWith("?") || name === "__proto__");
    if (odd !== undefined) throw new Error(`${place}: the drift check cannot have a property called ${odd}`);
    for (const name of [...Object.keys(properties), ...required]) this.#propertyNames.add(name);
    return {
      ...((entries.length > 0 || isClosed) && { properties: Object.fromEntries(entries) }),
      ...((typeof others !== "boolean" || (others && entries.length > 0)) && { additionalProperties: others }),
    };
  }

  /** A choice, of which each branch is only asked about what looks like it. */
  #choice(branches: readonly Schema[], place: string): SchemaNode {
    const outlines = branches.map((branch, index) => outline(this.#description, branch, `${place}.${index}`));
    for (const one of outlines) {
      if (!outlines.every((other) => other === one || isDisjoint(one, other))) {
        throw new Error(`${place}: the branches cannot be told apart by their types`);
      }
    }
    const nodes = branches.map((branch, index) => this.node(branch, `${place}.${index}`));
    if (nodes.every(isTypes)) return nodes.join("|");
    return { ...looks(merged(outlines)), anyOf: nodes.map((node, index) => [short(looks(outlines[index] as Outline)), node]) };
  }
}

interface ObjectKeywords {
  readonly additionalProperties?: boolean | Schema;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
}

/** An outline as a node. */
function looks({ type, examples, properties }: Outline): JsonObject {
  if (!properties) return { type: type.join("|"), ...(examples && { examples }) };
  const entries = Object.entries(properties).map(([name, property]) => [`${name}?`, short(looks(property))]);
  return {
    type: type.join("|"),
    ...(examples && { examples }),
    properties: Object.fromEntries(entries),
    additionalProperties: true,
  };
}

/** For those who do not ask what was expected, types alone. */
function short({ examples: _, ...node }: JsonObject): SchemaNode {
  return Object.keys(node).length === 1 ? (node.type as string) : node;
}

function isTypes(node: SchemaNode): node is string {
  return typeof node === "string" && /^[a-z]/.test(node);
}
