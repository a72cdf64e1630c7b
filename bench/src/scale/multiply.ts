import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { root } from "@yampi-openapi/scripts/paths";

const source = join(root, "openapi");
/** Everything but the credentials, which all operations share, and the events, which are one request. */
const kinds = readdirSync(join(source, "components")).filter((kind) => kind !== "securitySchemes");

/**
 * The sources of the description, repeated: every path and operation, and every component that these refer to, in copies that
 * refer to each other alone. The first copy is the description itself.
 */
export function multiply(folder: string, times: number): void {
  const used = usedByPaths();
  for (const kind of ["paths", ...kinds.map((kind) => posix.join("components", kind))]) {
    mkdirSync(join(folder, kind), { recursive: true });
    for (const file of readdirSync(join(source, kind))) {
      const text = readFileSync(join(source, kind, file), "utf8");
      // Lint refuses a file that nothing refers to: what common.yaml adds to an operation is the same in all copies.
      const copies = used.has(posix.join(kind, file)) ? times : 1;
      for (let copy = 0; copy < copies; copy++) {
        writeFileSync(join(folder, kind, file.replace(".yaml", `${suffix(copy)}.yaml`)), copied(text, copy));
      }
    }
  }
  for (const shared of [join("components", "securitySchemes"), "webhooks"]) {
    cpSync(join(source, shared), join(folder, shared), { recursive: true });
  }
  writeFileSync(join(folder, "openapi.yaml"), multipliedRoot(times));
}

/** The files of the paths, and those that they refer to, from the folder of the description. */
function usedByPaths(): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (file: string): void => {
    if (used.has(file)) return;
    used.add(file);
    for (const [, reference = ""] of readFileSync(join(source, file), "utf8").matchAll(
      /\$ref: *['"]?([^'"\s,}]*(?:\{\w+\}[^'"\s,}]*)*\.yaml)/g,
    )) {
      visit(posix.join(posix.dirname(file), reference));
    }
  };
  for (const file of readdirSync(join(source, "paths"))) visit(posix.join("paths", file));
  return used;
}

function multipliedRoot(times: number): string {
  const [, before = "", paths = "", after = ""] =
    /^(.*\npaths:\n)(.*?)(\nwebhooks:\n.*)$/s.exec(readFileSync(join(source, "openapi.yaml"), "utf8")) ?? [];
  const copies = Array.from({ length: times }, (_, copy) =>
    copied(copy === 0 ? paths : paths.replaceAll(/^( {2}\/(?:\{alias\}\/)?)/gm, `$1copy-${copy}/`), copy),
  );
  return `${before}${copies.join("\n")}${after}`;
}

function copied(text: string, copy: number): string {
  return text.replaceAll(/(\$ref: .*)\.yaml/g, `$1${suffix(copy)}.yaml`).replaceAll(/(operationId: \w+)/g, `$1${suffix(copy)}`);
}

/** Of letters alone, as an operationId has to be: none, then B, C, …, Z, BA, … */
function suffix(copy: number): string {
  let letters = "";
  for (let rest = copy; rest > 0; rest = Math.floor(rest / 26)) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}
