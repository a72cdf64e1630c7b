import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packInto, runNpm } from "../../scripts/src/pack.ts";

const root = join(import.meta.dirname, "..", "..");

/** An empty project with the packed packages installed, as a user has it. */
export interface Project {
  readonly folder: string;
  /** The tarballs, by the folder of their package. */
  readonly tarballs: { readonly [name: string]: string };
}

export function createProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), "yampi-openapi-"));
  const tarballs = packInto(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", private: true, type: "module" }));
  runNpm(["install", "--no-audit", "--no-fund", ...Object.values(tarballs), ...optionalPeers()], folder);
  for (const file of ["suite.js", "main.js", "worker.js", "page.js", "consumer.ts"])
    cpSync(join(import.meta.dirname, file), join(folder, file));
  return { folder, tarballs };
}

/** What `@yampi-openapi/client/redis` needs, in the versions that its tests use. */
function optionalPeers(): string[] {
  const client = JSON.parse(readFileSync(join(root, "packages", "client", "package.json"), "utf8"));
  return Object.keys(client.peerDependencies).map((name) => `${name}@${client.devDependencies[name]}`);
}
