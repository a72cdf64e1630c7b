import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { clientFiles } from "../../scripts/src/generate/client-files.ts";
import { ForeignDescription, type LeftOut } from "../../scripts/src/generate/foreign.ts";
import { typeFiles } from "../../scripts/src/generate/type-files.ts";

const root = join(import.meta.dirname, "..", "..");
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");

export interface Generated {
  readonly operations: number;
  readonly methods: number;
  readonly leftOut: readonly LeftOut[];
  readonly seconds: number;
}

/** Makes types and client of a description into a folder, beside the sources of the client that are written by hand. */
export async function generateInto(folder: string, file: string): Promise<Generated> {
  const started = performance.now();
  const description = new ForeignDescription(JSON.parse(readFileSync(file, "utf8")));
  const methods = description.operations().length;
  const types = await typeFiles(description);
  const client = clientFiles(description, "0.0.0");
  const seconds = (performance.now() - started) / 1000;

  cpSync(join(root, "packages", "client", "src"), join(folder, "client"), {
    recursive: true,
    // Validators are made of what our rules leave of JSON Schema, and others say more.
    filter: (source) => !["generated", "drift"].includes(basename(source)),
  });
  write(join(folder, "client", "generated"), client);
  write(join(folder, "types"), { ...types, "index.ts": typesIndex });
  write(folder, { "tsconfig.json": tsconfig, "package.json": `{ "type": "module" }\n` });
  const { leftOut } = description;
  return { operations: methods + leftOut.length, methods, leftOut, seconds };
}

/** What the compiler finds wrong, and how long that took. */
export function check(folder: string): { readonly problems: string; readonly seconds: number } {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, "--project", folder, "--pretty", "false"], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  return { problems: status === 0 ? "" : stdout + stderr, seconds: (performance.now() - started) / 1000 };
}

/** With the types of envelopes, dates and numbers, which the client is written for whatever it is generated from. */
const typesIndex = `export type { components, operations, paths } from "./openapi.js";
export type * from "./schemas.js";
export type { ApiDateTime, Counter, EmptyRelation, Money, Pagination } from ${JSON.stringify(
  join(root, "packages", "types", "src", "index.js"),
)};
`;

const tsconfig = JSON.stringify({
  extends: join(root, "tsconfig.base.json"),
  compilerOptions: {
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    noEmit: true,
    paths: { "@yampi-openapi/types": ["./types/index.ts"] },
  },
  include: ["client", "types"],
});

function write(folder: string, files: { readonly [name: string]: string }): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
