import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "./project.ts";

const tool = (...path: string[]): string => join(import.meta.dirname, "node_modules", ...path);

const always = "package\\.json|README(\\.pt-BR)?\\.md|LICENSE";
const compiled = "dist/.+\\.(js|d\\.ts)(\\.map)?|src/.+\\.ts";

/** What each tarball may hold: what is compiled with the sources that its maps lead to, or the description. */
const allowed: { readonly [name: string]: RegExp } = {
  openapi: new RegExp(`^package/(${always}|dist/(openapi\\.(json|yaml)|discrepancies\\.yaml)|operations\\.md)$`),
  "packages/types": new RegExp(`^package/(${always}|${compiled})$`),
  "packages/client": new RegExp(`^package/(${always}|${compiled})$`),
};

/** Looks at the packed packages as their users' tools do; gives whether something is wrong. */
export async function checkPackages({ folder, tarballs }: Project): Promise<boolean> {
  let failed = false;
  const check = (name: string, file: string, args: string[]): void => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: folder, encoding: "utf8" });
    console.log(`${status === 0 ? "✓" : "✗"} ${name}`);
    if (status === 0) return;
    console.error(stdout + stderr);
    failed = true;
  };

  for (const [name, tarball] of Object.entries(tarballs)) {
    const files = spawnSync("tar", ["-tzf", tarball], { encoding: "utf8" }).stdout.trim().split("\n");
    const strangers = files.filter((file) => !allowed[name]?.test(file));
    console.log(`${strangers.length === 0 ? "✓" : "✗"} ${name}: ${files.length} files, none of them strange`);
    if (strangers.length > 0) console.error(strangers.join("\n"));
    failed ||= strangers.length > 0;
    check(`${name}: publint`, tool("publint", "src", "cli.js"), ["--strict", tarball]);
    // The description has no types to resolve.
    if (name === "openapi") continue;
    check(`${name}: attw`, tool("@arethetypeswrong", "cli", "dist", "index.js"), [tarball, "--profile", "esm-only"]);
  }

  for (const version of ["5", "6", "7"]) {
    const [module, bundler] = [tool(`typescript${version}`, "bin", "tsc"), { module: "esnext", moduleResolution: "bundler" }];
    for (const resolution of [{ module: "nodenext", moduleResolution: "nodenext" }, bundler]) {
      const options = {
        ...resolution,
        target: "es2022",
        lib: ["es2023", "dom"],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
      };
      const config = `tsconfig.${version}.${resolution.moduleResolution}.json`;
      writeFileSync(join(folder, config), JSON.stringify({ compilerOptions: options, files: ["consumer.ts"] }));
      check(`a consumer under TypeScript ${version}, ${resolution.moduleResolution}`, module, ["-p", config]);
    }
  }
  return failed;
}
