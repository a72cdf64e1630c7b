import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clientFiles } from "@yampi-openapi/scripts/generate/client-files";
import { Description } from "@yampi-openapi/scripts/generate/description";
import { driftTables } from "@yampi-openapi/scripts/generate/drift-tables";
import { typeFiles } from "@yampi-openapi/scripts/generate/type-files";
import { layScratchClient } from "@yampi-openapi/scripts/scratch-client";
import { type Problem, typeCheck } from "@yampi-openapi/scripts/type-check";
import type { OpenAPI3 } from "openapi-typescript";
import { afterAll } from "vitest";
import { credentials } from "../support/fake-fetch.js";

/** A client that is generated from a description, beside the sources, where it finds its dependencies. */
export interface ScratchClient {
  /** Compiles it with a consumer, and gives what is wrong. */
  readonly compile: (consumer: string) => Promise<Problem[]>;
  /** What it sends for a call, one request a line, and what the call gives. Its requests get their responses in turn. */
  readonly sent: <Yampi>(
    call: (yampi: Yampi) => PromiseLike<unknown>,
    ...responses: Response[]
  ) => Promise<{ readonly request: string; readonly result: unknown }>;
}

export async function scratchClient(document: OpenAPI3): Promise<ScratchClient> {
  // In no program of the compiler but its own.
  const folder = mkdtempSync(join(import.meta.dirname, "..", "..", ".scratch-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const description = new Description(document);
  const client = { ...clientFiles(description, "0.0.0"), ...driftTables(description) };
  layScratchClient(folder, await typeFiles(description), client);
  const base = `${document.servers?.[0]?.url}/loja`;

  return {
    compile: (consumer) => {
      writeFileSync(join(folder, "client", "consumer.ts"), consumer);
      return typeCheck(join(folder, "tsconfig.json"));
    },
    sent: async (call, ...responses) => {
      const { Yampi } = await import(join(folder, "client", "index.ts"));
      const requests: string[] = [];
      const fetch = async (url: string, init: RequestInit): Promise<Response> => {
        requests.push(`${init.method} ${url.replace(base, "")} ${init.body ?? ""}`.trim());
        return responses.shift() as Response;
      };
      const result = await call(new Yampi({ alias: "loja", ...credentials, rateLimit: false, fetch }));
      return { request: requests.join("\n"), result };
    },
  };
}
