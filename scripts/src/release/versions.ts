import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What of a package.json, or of its entry in the lock, a release changes. */
interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly workspaces?: readonly string[];
  readonly [key: string]: unknown;
}

interface Lock extends Manifest {
  readonly packages: { readonly [folder: string]: Manifest };
}

/** The repository as npm sees it: every package.json, by its path from the root, and the lock. */
export interface Workspaces {
  readonly manifests: ReadonlyMap<string, Manifest>;
  readonly lock: Lock;
}

export async function readWorkspaces(root: string): Promise<Workspaces> {
  const read = async <T extends Manifest>(file: string): Promise<T> => JSON.parse(await readFile(join(root, file), "utf8")) as T;
  const top = await read("package.json");
  const files = (top.workspaces ?? []).map((folder) => `${folder}/package.json`);
  const others = await Promise.all(files.map(async (file) => [file, await read(file)] as const));
  return { manifests: new Map([["package.json", top], ...others]), lock: await read<Lock>("package-lock.json") };
}

/**
 * Every package.json and the lock, with this version: that of the package itself, and the exact one by which others of the repository
 * depend on it. The lock names both once more; this is what `npm install --package-lock-only` makes of it, without asking a registry.
 */
export function withVersion({ manifests, lock }: Workspaces, version: string): Map<string, string> {
  const own = new Set([...manifests.values()].map(({ name }) => name));
  const raised = (manifest: Manifest): Manifest => {
    const entries = Object.entries(manifest).map(([key, value]) => {
      if (key === "version") return [key, version];
      return [key, /^(dev|peer|optional)?dependencies$/i.test(key) ? raisedWithin(value as { [name: string]: string }) : value];
    });
    return Object.fromEntries(entries);
  };
  const raisedWithin = (dependencies: { [name: string]: string }) =>
    Object.fromEntries(Object.entries(dependencies).map(([name, range]) => [name, own.has(name) ? version : range]));

  const folders = new Set([...manifests.keys()].map((file) => file.replace(/\/?package\.json$/, "")));
  const packages = Object.entries(lock.packages).map(([folder, entry]) => [folder, folders.has(folder) ? raised(entry) : entry]);
  const written = [...manifests].map(([file, manifest]): [string, string] => [file, asFile(raised(manifest))]);
  return new Map([...written, ["package-lock.json", asFile({ ...lock, version, packages: Object.fromEntries(packages) })]]);
}

/** As npm writes it. */
function asFile(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
