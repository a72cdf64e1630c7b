import type { DescribedOperation, Description } from "./description.ts";

interface Quota {
  readonly limit: number;
  readonly windowSeconds: number;
}

/** The quota of every route without one of its own, as code. */
export function defaultRateLimit(description: Description): string {
  return code(classesOf(description).default) ?? "undefined";
}

/**
 * The quota of an operation as code, by its own figures or by the class that it names; undefined where it is the default.
 *
 * @throws Error for a class that the description does not have.
 */
export function ownRateLimit(description: Description, { id, definition }: DescribedOperation): string | undefined {
  const own = definition["x-yampi-rate-limit"] as Quota | string | undefined;
  const quota = typeof own === "string" ? classesOf(description)[own] : own;
  if (own !== undefined && quota === undefined) throw new Error(`${id}: x-yampi-rate-limits has no class ${String(own)}`);
  const written = code(quota);
  return written === defaultRateLimit(description) ? undefined : written;
}

function classesOf({ document }: Description): { readonly [name: string]: Quota | undefined } {
  return (document as { "x-yampi-rate-limits"?: { readonly [name: string]: Quota } })["x-yampi-rate-limits"] ?? {};
}

function code(quota: Quota | undefined): string | undefined {
  return quota && `{ limit: ${quota.limit}, windowSeconds: ${quota.windowSeconds} }`;
}
