import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { afterEach, describe, expect, it, vi } from "vitest";
import { bodyOf } from "./responses.js";

const dist = join(import.meta.dirname, "..", "..", "..", "dist");

/** What a module of the built package imports, and what that imports: the rest is left out of any bundle. */
function reached(entry: string): string[] {
  const found = new Set<string>();
  const visit = (module: string): void => {
    if (found.has(module)) return;
    found.add(module);
    if (!module.startsWith(dist)) return;
    for (const { fileName } of ts.preProcessFile(readFileSync(module, "utf8")).importedFiles) {
      visit(fileName.startsWith(".") ? join(dirname(module), fileName) : fileName);
    }
  };
  visit(join(dist, entry));
  return [...found].map((module) => (module.startsWith(dist) ? relative(dist, module) : module));
}

afterEach(() => vi.unstubAllGlobals());

describe("The drift entry", () => {
  it("evaluates no code, which Workers and strict pages forbid", () => {
    const response = { operation: "customers.get", status: 200, body: bodyOf("customers.get", "observed").data };
    const program = `
      import { driftValidator } from ${JSON.stringify(join(dist, "drift", "index.js"))};
      try { new Function(""); console.log("evaluates"); } catch {}
      driftValidator({ onDrift: ({ kind }) => console.log(kind) })(${JSON.stringify(response)});
    `;
    const flags = ["--disallow-code-generation-from-strings", "--input-type=module"];
    expect(execFileSync(process.execPath, [...flags, "--eval", program], { encoding: "utf8" })).toBe("envelope\n");
  });

  it("brings no package along", () => {
    const modules = reached(join("drift", "index.js"));
    expect(modules).toContain(join("generated", "schemas.js"));
    expect(modules.filter((module) => !module.endsWith(".js"))).toEqual([]);
  });

  it("makes nothing of the table before a response is inspected, and then only what that needs, once", async () => {
    const patterns: unknown[] = [];
    const counted = class extends RegExp {
      constructor(pattern: string | RegExp, flags?: string) {
        super(pattern, flags);
        patterns.push(pattern);
      }
    };
    vi.resetModules();
    vi.stubGlobal("RegExp", counted);
    const { inspectResponse } = await import("../../../src/drift/index.js");
    const made = (operation: string, name: string, status = 200): number => {
      inspectResponse({ operation, status, body: bodyOf(operation, name, status) });
      return patterns.splice(0).length;
    };
    expect(patterns).toEqual([]);
    expect(made("customers.get", "inferred", 404)).toBe(0);
    expect(made("customers.get", "observed")).toBeGreaterThan(0);
    expect(made("customers.get", "observed")).toBe(0);
    expect(made("promocodes.get", "observed")).toBeGreaterThan(0);
  });

  it("costs nothing where it is not imported", () => {
    const modules = reached("index.js");
    expect(modules).toContain(join("generated", "operations.js"));
    expect(modules.filter((module) => /drift|schemas|generated.responses/.test(module))).toEqual([]);
  });
});
