import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "@yampi-openapi/scripts/paths";
import { multiply } from "../scale/multiply.ts";

const { workspaces } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { workspaces: string[] };

/** The folders of the packages that have tests, by their names in the output of `npm test`. */
export const tested: ReadonlyMap<string, string> = new Map(
  workspaces.flatMap((folder): [string, string][] => {
    const { name, scripts } = readPackage(folder);
    return scripts?.test === undefined ? [] : [[name.replace("@yampi-openapi/", ""), folder]];
  }),
);
export const packages: readonly string[] = [...tested.keys()];

/** Copies the repository as it is on the disk, with its operations that many times over. The installed packages are linked. */
export function layCopy(times: number): { readonly folder: string; readonly operations: number } {
  const folder = mkdtempSync(join(tmpdir(), "yampi-bench-tests-"));
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const file of files.split("\0").filter((each) => each && existsSync(join(root, each)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  for (const workspace of ["", ...workspaces]) linkInstalled(join(root, workspace), join(folder, workspace));
  for (const workspace of workspaces) {
    const link = join(folder, "node_modules", readPackage(workspace).name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(folder, workspace), link, "junction");
  }
  if (times > 1) multiply(join(folder, "openapi"), times);
  const paths = readdirSync(join(folder, "openapi", "paths"));
  const texts = paths.map((file) => readFileSync(join(folder, "openapi", "paths", file), "utf8"));
  return { folder, operations: texts.join("\n").match(/^ {2}operationId:/gm)?.length ?? 0 };
}

/** Links every package that is installed in a workspace, but for the packages of the repository, which are those of the copy. */
function linkInstalled(from: string, to: string): void {
  const installed = join(from, "node_modules");
  if (!existsSync(installed)) return;
  mkdirSync(join(to, "node_modules"), { recursive: true });
  for (const name of readdirSync(installed)) {
    if (name === "@yampi-openapi" || name.startsWith(".vite")) continue;
    symlinkSync(join(installed, name), join(to, "node_modules", name), "junction");
  }
}

function readPackage(folder: string): { readonly name: string; readonly scripts?: { readonly [name: string]: string } } {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
}
