import { vi } from "vitest";
import type { Operation } from "../../../src/operation.js";
import type { Planted } from "../mutant.js";

/** The table of a client that was loaded anew. */
type Table = { readonly [name: string]: Operation };

/** The parts with a client whose modules are loaded anew, so that one mutant leaves nothing to the next. */
export async function fresh(parts: Planted, edit: (table: Table) => void = () => {}): Promise<Planted> {
  vi.resetModules();
  const table: Table = { ...(await import("../../../src/generated/operations.js")) };
  edit(table);
  const client = await import("../../../src/index.js");
  const { inspectAnswer } = await import("../../../src/drift/index.js");
  return { ...parts, client, operations: Object.values(table), inspectAnswer };
}
