import openapiTypeScript, { astToString } from "openapi-typescript";
import ts from "typescript";
import { isObject } from "../json.ts";
import type { OpenAPI3 } from "../openapi-types.ts";
import { mapTexts } from "../texts.ts";
import type { Description } from "./description.ts";
import type { GeneratedFiles } from "./output.ts";
import { isMarked, propertiesOf, type Sensitive, sensitiveOf, warnings } from "./sensitive.ts";
import { deprecation, escapedText, escapedValue, tsdoc } from "./tsdoc.ts";

/** The declarations of the whole description, and a public name for each of its schemas. */
export async function typeFiles(description: Description): Promise<GeneratedFiles> {
  const types = description.typeNames();
  const objects = new Map<string, readonly ts.TypeElement[]>();
  const declarations = await openapiTypeScript(escaped(withWarnings(description)), {
    // `default` says what the API assumes; a caller may still leave the value out.
    defaultNonNullable: false,
    // An array of exactly one, and one of none, are tuples.
    arrayLength: true,
    // An editor shows an interface by its name, and any other object with all its properties.
    postTransform: (type, { path = "" }) => {
      const [name, members] = [types.get(pathOfSchema.exec(path)?.[1] ?? ""), membersOf(type)];
      if (!name || !members) return undefined;
      objects.set(name, members);
      return ts.factory.createTypeReferenceNode(name);
    },
  });
  const schemas = description.schemas.map(([schema, definition]) => {
    const { description: text = "", deprecated = false } = description.resolve(definition);
    const name = types.get(schema) ?? schema;
    const members = objects.get(name);
    const declaration = members
      ? astToString(ts.factory.createInterfaceDeclaration([exported], name, undefined, undefined, members))
      : `export type ${name} = components["schemas"][${JSON.stringify(schema)}];\n`;
    return tsdoc([text, ...deprecation(deprecated)]) + declaration;
  });
  return {
    "openapi.ts": imported([...objects.keys()]) + astToString(declarations),
    "sensitive.ts": sensitiveTypes(sensitiveOf(description)),
    "schemas.ts":
      schemas.length > 0 ? `import type { components } from "./openapi.js";\n\n${schemas.join("\n")}` : "export type {};\n",
  };
}

const exported = ts.factory.createModifier(ts.SyntaxKind.ExportKeyword);
const pathOfSchema = /^#\/components\/schemas\/([^/]+)$/;

/** What an interface of an object has: its properties, and those that no description knows. */
function membersOf(type: ts.TypeNode): ts.TypeElement[] | undefined {
  if (ts.isTypeLiteralNode(type)) return [...type.members];
  if (!ts.isIntersectionTypeNode(type)) return undefined;
  const [known, unknown] = type.types.map(membersOf);
  if (!known || !unknown || type.types.length > 2) return undefined;
  const isOpen = unknown.every(
    (member) => ts.isIndexSignatureDeclaration(member) && member.type.kind === ts.SyntaxKind.UnknownKeyword,
  );
  return isOpen ? [...known, ...unknown] : undefined;
}

function imported(names: readonly string[]): string {
  return names.length > 0 ? `import type { ${names.toSorted().join(", ")} } from "./schemas.js";\n\n` : "";
}

/** A description whose secret and personal properties say so in their own texts. */
function withWarnings(description: Description): OpenAPI3 {
  const document = structuredClone(description.document);
  for (const schema of Object.values(document.components?.schemas ?? {})) {
    for (const property of Object.values(propertiesOf(schema)) as { description?: string }[]) {
      const mark = (["secret", "personal"] as const).find((each) => isMarked(property, each));
      if (mark) property.description = [property.description, warnings[mark]].filter(Boolean).join(" ");
    }
  }
  return document;
}

function sensitiveTypes(all: readonly Sensitive[]): string {
  const table = (mark: "secret" | "personal"): string =>
    all
      .filter((each) => each[mark].length > 0)
      .map((each) => `  ${each.schema}: ${each[mark].map((name) => JSON.stringify(name)).join(" | ")};\n`)
      .join("");
  return [
    `/** The properties that give access, by schema. Do not log or show their values. */\nexport interface SecretProperties {\n${table("secret")}}\n`,
    `/** The properties that hold personal data, by schema. */\nexport interface PersonalProperties {\n${table("personal")}}\n`,
  ].join("\n");
}

/** openapi-typescript writes texts and examples into comments as they are. */
function escaped(document: OpenAPI3): OpenAPI3 {
  return withValues(mapTexts(document, escapedText)) as OpenAPI3;
}

function withValues(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withValues);
  if (!isObject(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => {
    if ((key === "example" || key === "default") && typeof value === "string") return [key, escapedValue(value)];
    if (key === "examples" && Array.isArray(value))
      return [key, value.map((each) => (typeof each === "string" ? escapedValue(each) : each))];
    return [key, withValues(value)];
  });
  return Object.fromEntries(entries);
}
