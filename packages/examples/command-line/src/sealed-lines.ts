import { createHash } from "node:crypto";

/** A line of JSON that ends with a fingerprint of itself and of all lines before it, so that none can change or go unnoticed. */
export interface SealedLine {
  readonly body: { readonly [name: string]: unknown };
  /** To be given to the next line. */
  readonly seal: string;
}

/** @param before - The seal of the line before; empty for the first. */
export function sealLine(before: string, body: object): { readonly line: string; readonly seal: string } {
  const seal = sealOf(before, body);
  return { line: `${JSON.stringify({ ...body, seal })}\n`, seal };
}

/** Reads a line; undefined where it, or one before it, is not as it was written. */
export function readSealedLine(before: string, line: string): SealedLine | undefined {
  const { seal, ...body } = readObject(line) ?? {};
  return typeof seal === "string" && seal === sealOf(before, body) ? { body, seal } : undefined;
}

export function readObject(line: string): { readonly [name: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function sealOf(before: string, body: object): string {
  return createHash("sha256")
    .update(`${before}\n${JSON.stringify(body)}`)
    .digest("hex");
}
