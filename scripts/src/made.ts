import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type * as TypeScript from "typescript";
import { isObject } from "./json.ts";
import { bundleFile, root } from "./paths.ts";
import { textsOf, usedPart } from "./used.ts";

/** What the builds made, in the environment, where turbo.json makes it an input of the checks: by the name of the variable. */
export interface Made {
  /** The bundled description without its texts. */
  readonly MADE_BUNDLE: string;
  /** The declarations of the types, without comments. */
  readonly MADE_TYPES: string;
  /** The built client, without comments. */
  readonly MADE_CLIENT: string;
  /** The same for each package whose checks use a part of the description: `USED_BY_COUPON_REPORT`. */
  readonly [usedBy: `USED_BY_${string}`]: string;
}

const packages = join(root, "packages");
const known = join(root, ".turbo", "made.json");
/** Files of the built packages that hold each operation and schema of the description, and nothing else. */
const ofOperations = /[\\/]generated[\\/](openapi|operations|resources|responses|schemas)\./;

/**
 * Fingerprints of what the builds made. turbo knows the hash of what a task read, so an edited comment would repeat the tests of every
 * consumer; with these, a check runs again where what it uses has changed.
 */
export function fingerprints(): Made {
  const earlier = readKnown();
  const present = new Map<string, string>();
  const codeIn = (folder: string, except?: RegExp): string => {
    const files = filesBelow(folder).filter((file) => /\.(js|d\.ts)$/.test(file) && !except?.test(file));
    return hashOf(files.flatMap((file) => [relative(folder, file), remembered(readFileSync(file, "utf8"), withoutComments)]));
  };
  const remembered = (text: string, reduce: (text: string) => string): string => {
    const raw = hashOf([text]);
    const reduced = earlier.get(raw) ?? hashOf([reduce(text)]);
    present.set(raw, reduced);
    return reduced;
  };
  const bundle = readIfThere(bundleFile);
  const client = join(packages, "client", "dist");
  const types = join(packages, "types", "dist");
  const usual = [codeIn(client, ofOperations), codeIn(types, ofOperations)];
  const users: [name: string, texts: string][] = [
    ...readdirSync(join(packages, "examples")).map((name): [string, string] => [name, textsOf(join(packages, "examples", name))]),
    // Its types are checked, not run, and the READMEs are of tests/description.
    ["client", textsOf(join(packages, "client"), "tests/{mutation,types}/**", "*.md")],
    ["scripts", textsOf(join(root, "scripts"), "src/**", "tests/{*.ts,breaking/**}")],
    ["docs", textsOf(join(root, "docs"))],
    ["spec", textsOf(join(root, "openapi"), "*.md", "tests/fixtures/**")],
  ];
  const usedBy = users.map(([name, texts]): [string, string] => {
    const part = remembered(bundle + texts, () => withoutTexts(bundle && JSON.stringify(usedPart(JSON.parse(bundle), texts))));
    return [`USED_BY_${name.toUpperCase().replaceAll("-", "_")}`, hashOf([...usual, part])];
  });
  const made: Made = {
    ...Object.fromEntries(usedBy),
    MADE_BUNDLE: remembered(bundle, withoutTexts),
    MADE_TYPES: codeIn(types),
    MADE_CLIENT: codeIn(client),
  };
  if ([...present.keys()].some((raw) => !earlier.has(raw)) || earlier.size !== present.size) {
    mkdirSync(dirname(known), { recursive: true });
    writeFileSync(known, JSON.stringify(Object.fromEntries(present)));
  }
  return made;
}

/** Code without its comments and its layout. What bundlers read in comments stays. */
export function withoutComments(code: string): string {
  typescript ??= createRequire(import.meta.url)("typescript") as typeof TypeScript;
  const file = typescript.createSourceFile("code.ts", code, typescript.ScriptTarget.ESNext);
  const printer = typescript.createPrinter({ removeComments: true, newLine: typescript.NewLineKind.LineFeed });
  return [printer.printFile(file), ...(code.match(/[@#]__\w+__/g) ?? [])].join("\n");
}

/** Loading it takes a third of a second, which a run without changes does not need. */
let typescript: typeof TypeScript | undefined;

const texts = new Set(["description", "summary", "title"]);
const values = new Set(["const", "default", "enum", "example", "examples", "value"]);

/** A description in JSON without the texts that people read. That there is one stays. */
export function withoutTexts(description: string): string {
  return description && JSON.stringify(visit(JSON.parse(description)));
}

function visit(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(visit);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => {
      if (typeof child === "string" && texts.has(key)) return [key, child !== ""];
      // Named examples are objects of examples; an array of them holds values.
      const isValue = (values.has(key) && (key !== "examples" || Array.isArray(child))) || key.startsWith("x-");
      return [key, isValue ? child : visit(child)];
    }),
  );
}

function readKnown(): Map<string, string> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(known, "utf8")) as { [raw: string]: string }));
  } catch {
    // There is none yet, or another run writes it just now.
    return new Map();
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function filesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex").slice(0, 32);
}

/** As a task that every check needs: turbo, started by hand, knows nothing of what was made, and could give an earlier outcome. */
if (import.meta.main) {
  const stale = Object.entries(fingerprints()).filter(([name, value]) => process.env[name] !== value);
  if (stale.length > 0) {
    console.error(
      "error: turbo was not told what the builds made, or a build is missing. Run the checks by npm: npm test -- --filter=PACKAGE, or npm run typecheck -- --filter=PACKAGE.",
    );
    process.exit(1);
  }
}
