import { below, isObject } from "./json.ts";

const textKeys = new Set(["title", "summary", "description"]);

/** Values of the API and not words about it. */
const valueKeys = new Set(["default", "enum", "const", "example", "value"]);

/** Gives each text of a description that people read to a function, with its JSON Pointer, and puts what comes back in its place. */
export function mapTexts<Document extends object>(document: Document, map: (text: string, pointer: string) => string): Document {
  return visit(document, "", false) as Document;

  function visit(node: unknown, pointer: string, isMapOfProperties: boolean): unknown {
    if (Array.isArray(node))
      return node.map((child: unknown, index) => visitChild(child, pointer, String(index), isTag(pointer)));
    if (!isObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, child]): [string, unknown] => {
        const at = below(pointer, key);
        if (isMapOfProperties) return [key, visit(child, at, false)];
        if (typeof child === "string" && (textKeys.has(key) || key === "x-displayName")) return [key, map(child, at)];
        if (valueKeys.has(key) || (key === "examples" && Array.isArray(child)) || key.startsWith("x-")) return [key, child];
        return [key, visit(child, at, key === "properties")];
      }),
    );
  }

  /** The name of a tag is also what operations refer to, so that people are shown another. */
  function visitChild(child: unknown, pointer: string, key: string, isTag: boolean): unknown {
    const named =
      isTag && isObject(child) && !("x-displayName" in child) ? { ...child, "x-displayName": child.name ?? "" } : child;
    return visit(named, below(pointer, key), false);
  }
}

function isTag(pointer: string): boolean {
  return pointer === "/tags";
}

/** The texts of a description by their JSON Pointers. */
export function textsOf(document: object): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  mapTexts(document, (text, pointer) => {
    texts.set(pointer, text);
    return text;
  });
  return texts;
}
