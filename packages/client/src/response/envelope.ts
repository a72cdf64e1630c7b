import type { Pagination } from "@yampi-openapi/types";
import { YampiResponseError } from "../errors.js";
import type { OneOperation } from "../operation.js";
import type { ApiResponse } from "./api-response.js";
import { isWrite, withoutEntity } from "./not-json.js";
import type { ResponseInfo } from "./response-info.js";

/** The counters of a page as numbers, whether the API sent them so or as strings. */
export type PageInfo = { readonly [Name in keyof Pagination]: Name extends "links" ? Pagination[Name] : number };

/** One page of a list. */
export interface Page<T> {
  readonly data: readonly T[];
  /** The counters of the page. Undefined if the API sends none. */
  readonly pagination: PageInfo | undefined;
  /** The response that the page came in. */
  readonly response: ResponseInfo;
}

type Json = { readonly [name: string]: unknown };

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `data` is the envelope's only where there is no `id` beside it; an entity may have a field of that name. */
export function unwrap(body: unknown): unknown {
  return isObject(body) && Object.hasOwn(body, "data") && !Object.hasOwn(body, "id") ? body.data : body;
}

/**
 * Whether a body says that the call failed, although its status does not: by `success: false`, or by an error in place of data. What
 * has an `id` is an entity, which may have fields of these names.
 */
export function tellsOfFailure(body: unknown): boolean {
  if (!isObject(body) || Object.hasOwn(body, "id")) return false;
  const { error, errors, status, status_code, data } = body;
  if (deniesSuccess(body) || (isObject(data) && !Object.hasOwn(data, "id") && deniesSuccess(data))) return true;
  if (!isEmpty(data)) return false;
  if ([error, errors].some((sign) => !isEmpty(sign) && ![false, 0].includes(sign as false))) return true;
  if ([status, status_code].some(isErrorStatus)) return true;
  return [status, status_code].some((sign) => sign === false || isWord(sign, failedWords)) && !isReport(body);
}

function deniesSuccess({ success, ok }: Json): boolean {
  return [success, ok].some((sign) => [false, 0, "0"].includes(sign as false) || isWord(sign, ["false"]));
}

const failedWords = ["error", "fail", "failed", "failure"];

/** Whether a body tells more than a failure would, without a message: the state of a job that failed is no failure of the call. */
function isReport({ message, messages, detail, title, status, status_code, data, ...more }: Json): boolean {
  return [message, messages, detail, title].every(isEmpty) && Object.keys(more).length > 0;
}

function isWord(value: unknown, words: readonly string[]): boolean {
  return typeof value === "string" && words.includes(value.trim().toLowerCase());
}

function isErrorStatus(value: unknown): boolean {
  return /^[45]\d\d$/.test(typeof value === "number" || typeof value === "string" ? String(value) : "");
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
}

/**
 * The entity of a response: in an envelope, in an array of one, or bare.
 *
 * @param asked - The ID that the path asks for; undefined where it asks for none.
 * @throws YampiResponseError where there is none. After a write, it says what a caller has to know before it sends that again.
 */
export function readOne<T>(operation: OneOperation, { status, body }: ApiResponse, asked: unknown): T {
  const hasId = !operation.withoutId;
  const content = unwrap(body);
  const items = Array.isArray(content) ? content : [content];
  if (isWrite(operation) && !items.some((each) => isEntity(each, hasId))) throw withoutEntity(operation, status);
  const [entity] = items;
  const inEnvelope = content !== body;
  const refused = (problem: string) => new YampiResponseError(operation.id, status, `the response ${problem}.`);
  if (items.length === 1 && isObject(entity) && (inEnvelope || !hasId || Object.hasOwn(entity, "id"))) {
    const { id } = entity;
    if (hasId && !isId(id)) throw refused("has no entity with an `id`");
    if (hasId && asked !== undefined && !isSame(id, asked)) {
      throw refused("has an entity with another `id` than the one requested");
    }
    return entity as T;
  }
  throw refused(Array.isArray(content) ? `holds ${items.length} entities, not one` : "is in no known envelope");
}

/** Whether a value may be an entity. */
function isEntity(value: unknown, hasId: boolean): boolean {
  return isObject(value) && (hasId ? isId(value.id) : Object.keys(value).length > 0);
}

function isId(id: unknown): id is string | number {
  return (typeof id === "number" && Number.isFinite(id)) || (typeof id === "string" && id !== "");
}

/** Whether two IDs are one, whether the API sends it as a number or as a string. */
function isSame(id: unknown, asked: unknown): boolean {
  return isId(id) && String(id) === String(asked);
}

/** The items of a response: in an envelope, as an array, or one bare item. */
export function readPage<T>(operation: string, { status, body, info }: ApiResponse): Page<T> {
  const content = unwrap(body);
  const items = Array.isArray(content) ? content : isObject(content) && Object.hasOwn(content, "id") ? [content] : undefined;
  if (!items?.every(isObject)) throw new YampiResponseError(operation, status, "the response is in no known envelope.");
  return { data: items as T[], pagination: readPagination(operation, status, body), response: info };
}

/** What a scroll goes on with; undefined where the response does not say. */
export function readScrollId(body: unknown): string | undefined {
  const id = isObject(body) ? body.scroll_id : undefined;
  return typeof id === "string" && id !== "" ? id : undefined;
}

const counters = ["total", "count", "per_page", "current_page", "total_pages"] as const;

function readPagination(operation: string, status: number, body: unknown): PageInfo | undefined {
  const meta = isObject(body) && isObject(body.meta) ? body.meta : {};
  if (!isObject(meta.pagination)) return undefined;
  const counter = (name: string, value: unknown): number => {
    const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
    if (Number.isSafeInteger(count)) return count as number;
    throw new YampiResponseError(operation, status, `meta.pagination.${name} of the response is not a whole number.`);
  };
  const { pagination } = meta;
  const read = Object.fromEntries(counters.map((name) => [name, counter(name, pagination[name])]));
  return { ...read, links: pagination.links ?? {} } as unknown as PageInfo;
}
