import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "./project.ts";
import { nodes } from "./run-times.ts";

const tool = (...path: string[]): string => join(import.meta.dirname, "node_modules", ...path);

interface Settings {
  readonly module: string;
  readonly moduleResolution?: string;
  readonly [option: string]: unknown;
}

/** Which settings can import the package into CommonJS, as the README says; `refusal` is the error of those that cannot. */
const cases: readonly { readonly versions: string; readonly settings: Settings; readonly refusal?: string }[] = [
  { versions: "567", settings: readmeSettings() },
  { versions: "567", settings: { module: "node20" } },
  { versions: "5", settings: { module: "commonjs", moduleResolution: "node10" } },
  { versions: "6", settings: { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0" } },
  { versions: "7", settings: { module: "commonjs", moduleResolution: "node10" }, refusal: "TS5108" },
  { versions: "5", settings: { module: "commonjs", moduleResolution: "bundler" }, refusal: "TS5095" },
  { versions: "67", settings: { module: "commonjs", moduleResolution: "bundler" } },
  { versions: "567", settings: { module: "node16" }, refusal: "TS1479" },
  { versions: "567", settings: { module: "node18" }, refusal: "TS1479" },
];

/** Requires the packed client and its subpaths, by hand and from TypeScript; gives whether something is wrong. */
export function checkCommonJs({ folder }: Project): boolean {
  const here = join(folder, "commonjs");
  mkdirSync(here);
  cpSync(join(import.meta.dirname, "commonjs"), here, { recursive: true });
  writeFileSync(join(here, "package.json"), JSON.stringify({ private: true, type: "commonjs" }));
  let failed = false;
  const tell = (name: string, problem: string): void => {
    console.log(`${problem ? "✗" : "✓"} ${name}`);
    if (problem) console.error(problem);
    failed ||= problem !== "";
  };
  for (const { version, file } of nodes) tell(`require under Node ${version}`, run(file, here, "require.cjs"));
  for (const { versions, settings, refusal } of cases) {
    for (const version of versions) {
      const name = `CommonJS under TypeScript ${version}, ${Object.values(settings).slice(0, 2).join(" and ")}`;
      const compilerOptions = { ...common, ...settings };
      writeFileSync(join(here, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["coupon.service.ts"] }));
      const compiled = run(process.execPath, here, tool(`typescript${version}`, "bin", "tsc"), "-p", ".");
      if (refusal) tell(`${name}: ${refusal}`, compiled.includes(refusal) ? "" : `expected ${refusal}: ${compiled}`);
      else tell(name, compiled || run(nodes[0]?.file ?? "", here, join("out", "coupon.service.js")));
    }
  }
  return failed;
}

const common = {
  target: "es2023",
  types: [],
  strict: true,
  // The declarations of redis need those of Node.
  skipLibCheck: true,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  outDir: "out",
};

/** What the README tells users of NestJS to set. */
function readmeSettings(): Settings {
  const readme = readFileSync(join(import.meta.dirname, "..", "..", "packages", "client", "README.md"), "utf8");
  const [, text = ""] = /^## CommonJS$.*?^```json\n(.*?)^```$/ms.exec(readme) ?? [];
  return (JSON.parse(text) as { compilerOptions: Settings }).compilerOptions;
}

/** What a program says where it fails; nothing where it does not. */
function run(program: string, cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  return status === 0 ? "" : `${stdout}${stderr}` || `exit code ${status}`;
}
