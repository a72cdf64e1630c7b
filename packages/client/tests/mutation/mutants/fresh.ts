import { vi } from "vitest";
import type { Operation } from "../../../src/operation.js";
import type { Planted } from "../mutant.js";

/** The table of a client that was loaded anew. */
type Table = { readonly [name: string]: Operation };

/** The parts with a client whose modules are loaded anew, so that one mutant leaves nothing to the next. */
export async function fresh(parts: Planted, edit: (table: Table) => void = () => {}): Promise<Planted> {
  vi.resetModules();
  const { operations } = await import("../../../src/generated/operations.js");
  edit(Object.fromEntries(operations.map((operation) => [operation.id, operation])));
  const client = await import("../../../src/index.js");
  const { inspectResponse } = await import("../../../src/drift/index.js");
  return { ...parts, client, operations, inspectResponse };
}
