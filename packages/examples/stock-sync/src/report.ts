import { rm } from "node:fs/promises";
import { join, parse } from "node:path";
import { AppendFile, telling } from "@yampi-openapi/example-command-line/append-file";
import { harmless } from "@yampi-openapi/example-command-line/cells";
import { findTarget } from "@yampi-openapi/example-command-line/output";
import { stringify } from "csv-stringify/sync";
import type { Plan } from "./plan.js";
import type { Refusal } from "./rows.js";
import type { Write } from "./writes.js";

/** Where the refused rows of a file go: `stock.refused.csv` beside `stock.csv`. */
export function refusedFileOf(file: string): string {
  const { dir, name, ext } = parse(file);
  return ext.toLowerCase() === ".csv" ? join(dir, `${name}.refused.csv`) : `${file}.refused.csv`;
}

/** Writes the refused rows; without any, removes those of a run before, which would mislead. */
export async function writeRefused(file: string, refused: readonly Refusal[]): Promise<void> {
  const path = refusedFileOf(file);
  const target = await findTarget(path);
  if (refused.length === 0) return telling(path, () => rm(target, { force: true }));
  const rows = inOrder(refused).map(({ line, sku, reason }) => [line, sku, reason]);
  await writeFile(target, path, stringify([["line", "sku", "reason"], ...rows], { cast: { string: harmless } }));
}

/** The whole plan as JSON. */
export function renderJson({ writes, refused, inStep }: Plan): string {
  return `${JSON.stringify({ changes: writes.flatMap(changesOf), refused: inOrder(refused), in_step: inStep }, null, 2)}\n`;
}

/**
 * Puts a file in place when it is complete, for its owner's eyes alone.
 *
 * @param name - What messages call it.
 */
export async function writeFile(target: string, name: string, text: string): Promise<void> {
  const part = await AppendFile.open(`${target}.part`, { name, keep: true });
  await part.cut();
  await part.append(text);
  await part.settle();
  await part.moveTo(target);
}

/** A field of a SKU that changes. */
export interface Change {
  readonly line: number;
  readonly sku: string;
  readonly field: string;
  readonly stock_id?: number;
  /** The value in the store; null if there is none. */
  readonly from: number | null;
  readonly to: number;
}

export function changesOf(write: Write): Change[] {
  if (write.kind === "quantity") {
    const { line, sku, stockId, from, to } = write;
    return [{ line, sku, field: "quantity", stock_id: stockId, from, to }];
  }
  return write.skus.flatMap(({ line, sku, from }) =>
    Object.entries(write.to).map(([field, to]) => ({ line, sku, field, from: from[field as keyof typeof from] ?? null, to })),
  );
}

export function inOrder<T extends { readonly line: number }>(rows: readonly T[]): T[] {
  return rows.toSorted((one, other) => one.line - other.line);
}
