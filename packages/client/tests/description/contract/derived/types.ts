import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@yampi-openapi/scripts/paths";
import ts from "typescript";

/** A type, and the comment of the field that has it. */
export interface Typed {
  readonly node: ts.TypeNode;
  readonly source: ts.SourceFile;
  /** The example in its comment, as text. */
  readonly example?: string | undefined;
}

export interface Field extends Typed {
  readonly name: string;
  readonly required: boolean;
}

/** How deep values are made up; an entity may have itself among its relations. */
const deepest = 5;

const generated = (file: string) => readFileSync(join(root, "packages", "types", "src", "generated", file), "utf8");

/** The generated types as they are written, read without the description that they were generated from. */
export class Types {
  readonly #schemas: ReadonlyMap<string, string>;
  readonly #operations: ReadonlyMap<string, string>;
  readonly #read = new Map<string, Typed>();

  constructor(text = generated("openapi.ts"), interfaces = generated("schemas.ts")) {
    const [, components = "", operations = ""] =
      /^export interface components \{$([\s\S]*?)^\}$[\s\S]*?^export interface operations \{$([\s\S]*?)^\}$/m.exec(text) ?? [];
    const [, schemas = ""] = /^ {4}schemas: \{$([\s\S]*?)^ {4}\};$/m.exec(components) ?? [];
    const objects = interfaces.matchAll(/^export interface (\w+) \{$([\s\S]*?)^\}$/gm);
    const inPlace = [...objects].map(([, name = "", members = ""]) => [name, `${name}: {${members}};`] as const);
    this.#schemas = new Map([...blocksOf(schemas, 8), ...inPlace]);
    this.#operations = blocksOf(operations, 4);
  }

  /** The type of the body of an operation; undefined where it has none. */
  bodyOf(operationId: string): Typed | undefined {
    return this.#at(operationId, ["requestBody", "content", "application/json"]);
  }

  /** The type of a response of an operation that it does not share with others. */
  responseOf(operationId: string, status: string): Typed | undefined {
    return this.#at(operationId, ["responses", status, "content", "application/json"]);
  }

  #at(operationId: string, steps: readonly string[]): Typed | undefined {
    return steps.reduce<Typed | undefined>(
      (typed, name) => typed && this.fieldsOf(typed).find((field) => field.name === name),
      this.#typeOf(this.#operations, operationId),
    );
  }

  /** The one of several types that a value is of. */
  branchOf(typed: Typed, value: unknown): Typed {
    const { node, source } = this.#followed(typed);
    if (!ts.isUnionTypeNode(node)) return typed;
    const branch = node.types.map((each) => ({ node: each, source })).find((each) => this.fits(each, value));
    return branch ? this.branchOf(branch, value) : typed;
  }

  /** The fields of an object. */
  fieldsOf(typed: Typed): Field[] {
    const { node, source } = this.#followed(typed);
    if (ts.isIntersectionTypeNode(node)) return node.types.flatMap((each) => this.fieldsOf({ node: each, source }));
    if (ts.isUnionTypeNode(node))
      return this.#objectsIn(typed)
        .slice(0, 1)
        .flatMap((each) => this.fieldsOf(each));
    if (!ts.isTypeLiteralNode(node)) return [];
    return node.members.filter(ts.isPropertySignature).flatMap((member) => {
      if (!member.type) return [];
      const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText(source);
      return [{ name, required: !member.questionToken, node: member.type, source, example: exampleIn(member) }];
    });
  }

  /** The type of the items of an array; undefined for another type. */
  itemOf(typed: Typed): Typed | undefined {
    const { node, source } = this.#followed(typed);
    const branches: readonly ts.TypeNode[] = ts.isUnionTypeNode(node) ? node.types : [node];
    const array = branches.find(ts.isArrayTypeNode)?.elementType ?? branches.find(ts.isTupleTypeNode)?.elements[0];
    return array && { node: array, source };
  }

  /** Whether a value is of a type. */
  fits(typed: Typed, value: unknown): boolean {
    const { node, source } = this.#followed(typed);
    const inner = (each: ts.TypeNode, part: unknown): boolean => this.fits({ node: each, source }, part);
    if (ts.isUnionTypeNode(node)) return node.types.some((each) => inner(each, value));
    if (ts.isIntersectionTypeNode(node)) return node.types.every((each) => inner(each, value));
    if (ts.isArrayTypeNode(node)) return Array.isArray(value) && value.every((item) => inner(node.elementType, item));
    if (ts.isTupleTypeNode(node)) {
      if (!Array.isArray(value)) return false;
      const fixed = node.elements.filter((each) => !ts.isRestTypeNode(each));
      const rest = node.elements.find(ts.isRestTypeNode)?.type;
      if (value.length < fixed.length || (!rest && value.length > fixed.length)) return false;
      return fixed.every((each, index) => inner(each, value[index])) && (!rest || inner(rest, value.slice(fixed.length)));
    }
    if (ts.isLiteralTypeNode(node)) return node.getText(source) === JSON.stringify(value);
    if (ts.isTypeLiteralNode(node) || ts.isTypeReferenceNode(node)) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
      return this.fieldsOf(typed).every((field) => {
        const part = (value as { readonly [name: string]: unknown })[field.name];
        return part === undefined ? !field.required : this.fits(field, part);
      });
    }
    const keyword = node.getText(source);
    return keyword === "unknown" || keyword === typeof value;
  }

  /** A value of a type: the example of its comment or of the type that it names; undefined where neither has one. */
  exampleOf(typed: Typed, depth = deepest): unknown {
    const { example = this.#followed(typed).example } = typed;
    const literal = this.#literalsOf(typed)[0];
    if (example === undefined) return literal ?? this.#builtOf(typed, depth);
    const text = example.replaceAll(/^\s*\* ?/gm, "");
    const read = attempt(() => JSON.parse(text) as unknown);
    return [read, text].find((value) => value !== undefined && this.fits(typed, value));
  }

  /** An object or an array made of the examples of what is in it. */
  #builtOf(typed: Typed, depth: number): unknown {
    if (depth === 0) return undefined;
    const { node } = this.#followed(typed);
    const item = this.itemOf(typed);
    if (item) return [this.exampleOf(item, depth - 1)].filter((value) => value !== undefined);
    if (!ts.isTypeLiteralNode(node)) return undefined;
    const fields = this.fieldsOf(typed).map((field) => [field.name, this.exampleOf(field, depth - 1)] as const);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }

  #objectsIn(typed: Typed): Typed[] {
    const { node, source } = this.#followed(typed);
    if (ts.isUnionTypeNode(node)) return node.types.flatMap((each) => this.#objectsIn({ node: each, source }));
    return ts.isTypeLiteralNode(node) || ts.isIntersectionTypeNode(node) ? [{ node, source }] : [];
  }

  /** The words of an enum. */
  #literalsOf(typed: Typed): unknown[] {
    const { node, source } = this.#followed(typed);
    if (ts.isUnionTypeNode(node)) return node.types.flatMap((each) => this.#literalsOf({ node: each, source }));
    return ts.isLiteralTypeNode(node) && node.literal.kind !== ts.SyntaxKind.NullKeyword
      ? [JSON.parse(node.getText(source))]
      : [];
  }

  /** The type that stands for `components["schemas"]["Name"]`, and what is in brackets. */
  #followed(typed: Typed): Typed {
    const { node, source } = typed;
    if (ts.isParenthesizedTypeNode(node)) return this.#followed({ ...typed, node: node.type });
    if (!ts.isIndexedAccessTypeNode(node)) return typed;
    const [, name] = /^components\["schemas"\]\["(.+)"\]$/.exec(node.getText(source)) ?? [];
    return name === undefined ? typed : this.#followed(this.#typeOf(this.#schemas, name));
  }

  #typeOf(blocks: ReadonlyMap<string, string>, name: string): Typed {
    const known = this.#read.get(name);
    if (known) return known;
    const block = blocks.get(name);
    if (block === undefined) throw new Error(`The generated types have no ${name}`);
    const source = ts.createSourceFile("types.ts", `interface Holder {\n${block}\n}`, ts.ScriptTarget.Latest, true);
    const member = (source.statements[0] as ts.InterfaceDeclaration).members[0] as ts.PropertySignature;
    const typed = { node: member.type as ts.TypeNode, source, example: exampleIn(member) };
    this.#read.set(name, typed);
    return typed;
  }
}

let types: Types | undefined;

/** The types that the generator wrote, read once. */
export function generatedTypes(): Types {
  types ??= new Types();
  return types;
}

/** The members at a level of indentation by their names, each with the comment above it. */
function blocksOf(text: string, indent: number): Map<string, string> {
  const margin = " ".repeat(indent);
  const blocks = new Map<string, string>();
  let comment = "";
  let name: string | undefined;
  for (const line of text.split("\n")) {
    const [, found] = new RegExp(`^${margin}"?([\\w.-]+)"?: `).exec(line) ?? [];
    if (found !== undefined) name = found;
    if (line.startsWith(margin) && /^(\/\*\*| \*)/.test(line.slice(indent))) {
      comment = line.startsWith(`${margin}/**`) ? line : `${comment}\n${line}`;
    } else if (name !== undefined) {
      blocks.set(name, found === undefined ? `${blocks.get(name)}\n${line}` : `${comment}\n${line}`);
      comment = "";
    }
  }
  return blocks;
}

function exampleIn(member: ts.Node): string | undefined {
  const tag = ts.getJSDocTags(member).find((each) => each.tagName.text === "example");
  return typeof tag?.comment === "string" ? tag.comment : undefined;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
