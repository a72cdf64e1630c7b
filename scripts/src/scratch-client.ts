import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { GeneratedFiles } from "./generate/output.ts";
import { root } from "./paths.ts";

/**
 * Lays generated types and a generated client into a folder, beside the sources of the client that are written by hand, to be compiled
 * there. The folder has to be within the repository, where the client finds its dependencies. Drift is left out where `client` has no
 * tables for it, and webhooks where it does not know any.
 */
export function layScratchClient(folder: string, types: GeneratedFiles, client: GeneratedFiles): void {
  const leftOut = [
    "generated",
    "discover.ts",
    "queue-wait.ts",
    ...("responses.ts" in client ? [] : ["drift"]),
    ...("webhooks.ts" in client ? [] : ["webhooks"]),
  ];
  cpSync(join(root, "packages", "client", "src"), join(folder, "client"), {
    recursive: true,
    filter: (source) => !leftOut.includes(basename(source)),
  });
  write(join(folder, "client", "credentials"), { "discover.ts": noDiscovery });
  write(join(folder, "client", "resources"), { "queue-wait.ts": noQueues });
  write(join(folder, "client", "generated"), client);
  write(join(folder, "types"), { ...types, "index.ts": typesIndex });
  write(folder, { "tsconfig.json": tsconfig, "package.json": `{ "type": "module" }\n` });
}

/** In the place of the parts of the client that call an operation by its name, which another description does not have. */
const noQueues = `export type QueueWaitOptions = never;

export async function waitForQueue(): Promise<never> {
  throw new Error("This description has no queues");
}
`;

const noDiscovery = `export type Discovered<_Client> = never;

export async function discover<Client>(_open: (alias?: string) => Client, _options: unknown): Promise<Discovered<Client>[]> {
  throw new Error("This description has no operation that tells of stores");
}
`;

/** With the types of envelopes, dates and numbers, which the client is written for whatever it is generated from. */
const typesIndex = `export type { components, operations, paths } from "./openapi.js";
export type * from "./schemas.js";
export type { ApiDateTime, Counter, EmptyDate, EmptyRelation, Money, Pagination } from ${JSON.stringify(
  join(root, "packages", "types", "src", "index.js"),
)};
`;

const tsconfig = JSON.stringify({
  extends: join(root, "tsconfig.base.json"),
  compilerOptions: {
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    noEmit: true,
    paths: { "@yampi-openapi/types": ["./types/index.ts"] },
  },
  include: ["client", "types"],
});

function write(folder: string, files: GeneratedFiles): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
