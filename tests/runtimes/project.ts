import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNpm } from "../../scripts/src/pack/packages.ts";

const root = join(import.meta.dirname, "..", "..");

/** An empty project with the packed packages installed, as a user has it. */
export interface Project {
  readonly folder: string;
  /** The tarballs, by the folder of their package. */
  readonly tarballs: { readonly [name: string]: string };
}

export function createProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), "yampi-openapi-"));
  // As the README says, by the line that the command prints.
  const [, install = ""] = /^ {2}npm (install .+)$/m.exec(runNpm(["run", "pack"], root)) ?? [];
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", private: true, type: "module" }));
  runNpm([...install.split(" "), "--no-audit", "--no-fund", ...optionalPeers()], folder);
  for (const file of ["suite.js", "main.js", "worker.js", "page.js", "consumer.ts"])
    cpSync(join(import.meta.dirname, file), join(folder, file));
  return { folder, tarballs: packed() };
}

/** The tarball of each package that `npm run pack` packs. */
function packed(): Project["tarballs"] {
  const folder = join(root, "dist", "packages");
  const files = readdirSync(folder);
  const fileOf = (name: string): string => join(folder, files.find((file) => file.startsWith(`yampi-openapi-${name}-`)) ?? "");
  return { openapi: fileOf("spec"), "packages/types": fileOf("types"), "packages/client": fileOf("client") };
}

/** What `@yampi-openapi/client/redis` needs, in the versions that its tests use. */
function optionalPeers(): string[] {
  const client = JSON.parse(readFileSync(join(root, "packages", "client", "package.json"), "utf8"));
  return Object.keys(client.peerDependencies).map((name) => `${name}@${client.devDependencies[name]}`);
}
