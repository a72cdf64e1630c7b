import type { Customer } from "@yampi-openapi/types";
import type { PagePlace } from "./envelopes.js";

/** The API numbers no page that begins at or beyond this record. */
const recordCeiling = 10_000;

const ofPages = ["page", "limit", "skipCache"];

/** Names of the query that the store would have to understand, and does not. */
export function notSimulated(request: Request, understands: readonly string[]): string[] {
  const understood = new Set([...ofPages, ...understands]);
  const names = queryOf(request).keys();
  return [...new Set([...names].filter((name) => !understood.has(name)))];
}

/** The part of a list that a request asks for; undefined where it lies beyond the ceiling. */
export function pageOf<T>(
  request: Request,
  list: readonly T[],
): { readonly items: readonly T[]; readonly place: PagePlace } | undefined {
  const page = Number(queryOf(request).get("page") ?? 1);
  const limit = limitOf(request);
  const from = (page - 1) * limit;
  if (from >= recordCeiling) return undefined;
  return { items: list.slice(from, from + limit), place: { page, limit, total: list.length } };
}

/** How many items a request gets at once. */
export function limitOf(request: Request): number {
  return Math.min(100, Number(queryOf(request).get("limit") ?? 10));
}

/** A customer with the relations that were asked for. */
export function withRelations(request: Request, customer: Customer): Customer {
  if (queryOf(request).get("include")?.split(",").includes("addresses")) return customer;
  const { addresses: _, ...rest } = customer;
  return rest;
}

export function queryOf(request: Request): URLSearchParams {
  return new URL(request.url).searchParams;
}
