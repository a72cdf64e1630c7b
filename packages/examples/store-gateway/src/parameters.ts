import { YampiInputError } from "@yampi-openapi/client";
import type { HonoRequest } from "hono";

/** What every list of the gateway takes. */
export interface PageQuery {
  readonly page?: number;
  readonly limit?: number;
}

/** What the list of orders takes. Both days are included, by the store's clock. */
export interface OrderQuery extends PageQuery {
  readonly from?: string;
  readonly to?: string;
  readonly status_id?: number;
  readonly promocode_id?: number;
}

/** What the list of coupons takes: a text that is part of a code. */
export interface PromocodeQuery extends PageQuery {
  readonly q?: string;
}

type Reader = (text: string, name: string) => number | string;

const longestText = 60;

const ofPages = { page: readNumber, limit: readNumber };
const ofOrders = { ...ofPages, from: readDay, to: readDay, status_id: readPositive, promocode_id: readPositive };
const ofPromocodes = { ...ofPages, q: readText };

/**
 * The ID of the path. Whether a number fits is for the client to say.
 *
 * @throws YampiInputError for a text. That of the client tells programmers which method searches, which no visitor can call.
 */
export function readId(request: HonoRequest): number {
  const text = request.param("id") ?? "";
  const id: unknown = readNumber(text);
  if (typeof id === "number") return id;
  throw new YampiInputError("id", notPositive(text));
}

/**
 * The query of a list. Whether its numbers fit is for the client to say.
 *
 * @throws YampiInputError for a name that the gateway does not take, or that occurs twice. The API's other filters are left out on
 * purpose: searching or sorting by a field tells what its mask hides.
 */
export function readPageQuery(request: HonoRequest): PageQuery {
  return readQuery(request, ofPages);
}

/** The query of the list of orders: these filters alone, since the API ignores those that it does not know. */
export function readOrderQuery(request: HonoRequest): OrderQuery {
  const query: OrderQuery = readQuery(request, ofOrders);
  const { from, to } = query;
  if ((from === undefined) !== (to === undefined)) {
    throw new YampiInputError(from === undefined ? "from" : "to", "expected a day too, since one end of a range was given");
  }
  if (from !== undefined && to !== undefined && from > to)
    throw new YampiInputError("to", "expected a day that is not before from");
  return query;
}

export function readPromocodeQuery(request: HonoRequest): PromocodeQuery {
  return readQuery(request, ofPromocodes);
}

/** @throws YampiInputError for any query. */
export function refuseQuery(request: HonoRequest): void {
  readQuery(request, {});
}

/** The values in the order of the readers, whatever that of the request, so that the cache knows the same query again. */
function readQuery(request: HonoRequest, readers: { readonly [name: string]: Reader }): { readonly [name: string]: never } {
  const given = request.queries();
  for (const [name, values] of Object.entries(given)) {
    if (!Object.hasOwn(readers, name))
      throw new YampiInputError(shown(name), `unknown parameter of this route; ${listed(readers)}`);
    if (values.length > 1) throw new YampiInputError(name, "expected one value, got several");
  }
  const entries = Object.entries(readers).map(([name, read]) => [name, given[name]?.map((text) => read(text, name))[0]]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function listed(readers: object): string {
  const names = Object.keys(readers);
  return names.length > 0 ? `expected one of ${names.join(", ")}` : "it takes none";
}

/** A text that is no whole number stays one, which the client refuses by the name of the parameter. */
function readNumber(text: string): number {
  return (/^\d{1,16}$/.test(text) ? Number(text) : text) as number;
}

/** A number that the client knows by another name than the visitor does. */
function readPositive(text: string, name: string): number {
  const id = readNumber(text);
  if (Number.isSafeInteger(id) && id > 0) return id;
  throw new YampiInputError(name, notPositive(text));
}

function readDay(text: string, name: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // A day such as February 30 is read as one in March.
  if (day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw new YampiInputError(name, "expected a day, such as 2026-03-31");
}

function readText(text: string, name: string): string {
  if (text !== "" && text.length <= longestText) return text;
  throw new YampiInputError(name, `expected a text of 1 to ${longestText} characters`);
}

function notPositive(text: string): string {
  return `expected a positive integer, got ${text === "" ? "an empty string" : typeof readNumber(text) === "number" ? Number(text) : "a string"}`;
}

/** A name that a visitor made up is told back no longer than a name is. */
function shown(name: string): string {
  return /^[\w.[\]-]{1,40}$/.test(name) ? name : "query";
}
