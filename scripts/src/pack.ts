import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { createCommand, readOptions } from "./command-line.ts";
import { root } from "./paths.ts";

/** The packages that users install. */
export const published = ["openapi", "packages/types", "packages/client"] as const;

/** Packs the built packages into a folder; gives the tarball of each. */
export function packInto(folder: string): { readonly [workspace in (typeof published)[number]]: string } {
  const packed = published.map((workspace) => {
    const args = ["pack", "--json", "--pack-destination", folder, "--workspace", workspace];
    const output = runNpm(args, root);
    const [{ filename }] = JSON.parse(output) as [{ filename: string }];
    return [workspace, join(folder, filename)];
  });
  return Object.fromEntries(packed);
}

/** Also where npm is a script of another Node. */
export function runNpm(args: readonly string[], cwd: string): string {
  const npm = process.env.npm_execpath ?? "npm";
  const [command, ...rest] = npm.endsWith(".js") ? [process.execPath, npm, ...args] : [npm, ...args];
  return execFileSync(command as string, rest, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

if (import.meta.main) {
  readOptions(
    createCommand(
      "npm run pack",
      "Builds the packages, packs them into dist/packages, and prints the line that installs them in another project.",
    ),
  );
  const folder = join(root, "dist", "packages");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { "packages/types": types, "packages/client": client } = packInto(folder);
  console.log(
    `Packed into ${relative(process.cwd(), folder)}. In the folder of your project, run:\n\n  npm install ${types} ${client}\n`,
  );
}
