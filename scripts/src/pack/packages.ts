import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../paths.ts";

/** The packages that users install. */
const published = ["openapi", "packages/types", "packages/client"] as const;

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
