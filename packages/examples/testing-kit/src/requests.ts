import type { Customer } from "@yampi-openapi/types";
import type { PagePlace } from "./envelopes.js";

/** The API numbers no page that begins at or beyond this record. */
const recordCeiling = 10_000;

const understood = new Set(["page", "limit", "skipCache", "include"]);

/** Names of the query that the store would have to understand, and does not. */
export function notSimulated(request: Request): string[] {
  const names = [...new URL(request.url).searchParams.keys()];
  return [...new Set(names.filter((name) => !understood.has(name)))];
}

/** The part of a list that a request asks for; undefined where it lies beyond the ceiling. */
export function pageOf(
  request: Request,
  customers: readonly Customer[],
): { readonly items: Customer[]; readonly place: PagePlace } | undefined {
  const query = new URL(request.url).searchParams;
  const page = Number(query.get("page") ?? 1);
  const limit = Math.min(100, Number(query.get("limit") ?? 10));
  const from = (page - 1) * limit;
  if (from >= recordCeiling) return undefined;
  const items = customers.slice(from, from + limit).map((customer) => withRelations(request, customer));
  return { items, place: { page, limit, total: customers.length } };
}

/** A customer with the relations that were asked for. */
export function withRelations(request: Request, customer: Customer): Customer {
  if (new URL(request.url).searchParams.get("include")?.split(",").includes("addresses")) return customer;
  const { addresses: _, ...rest } = customer;
  return rest;
}
