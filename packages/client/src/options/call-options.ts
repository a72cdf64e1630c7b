import type { Operation } from "../operation.js";
import { type HeaderValues, headersKind } from "../request/headers.js";
import { signalKind } from "../transport/signal.js";
import { anything, type KnownOptions, millisecondsFrom, readKnown, text, wholeFrom } from "./known-options.js";

/** Options of one call. They override those of the client. */
export interface RequestOptions {
  /** The alias of another store that the credentials can access. */
  alias?: string | undefined;
  /** Aborts the call, also while it waits. The call rejects with the reason of the signal. */
  signal?: AbortSignal | undefined;
  /** The time allowed for one attempt, in milliseconds. */
  timeoutMs?: number | undefined;
  /** How often the call is retried after a temporary failure. */
  maxRetries?: number | undefined;
  /** Headers added to this request. They cannot replace the credentials. */
  headers?: HeaderValues | undefined;
}

/** Options of a call with a body, with its query. */
export interface BodyOptions<Query> extends RequestOptions {
  /** The query of the request. Unknown names are refused. */
  query?: Query | undefined;
}

/** Options of a list. */
export interface ListOptions extends RequestOptions {
  /**
   * How many pages are fetched in parallel while iterating. Items keep their order. Up to twice as many pages are kept ahead of the
   * reader; none with 1. A scroll is read part by part. Default: 4 if the limit of the route is known, otherwise 1.
   */
  concurrency?: number | undefined;
}

/** Options of `toArray` of a list. */
export interface ListToArrayOptions {
  /** The largest number of items. Required, so that a long list does not fill the memory. */
  readonly limit: number;
}

/** The options of a call, as copies. */
export type ReadOptions = { readonly [Name in keyof ListOptions]?: ListOptions[Name] };

/** The options of a call, by what it can do with them. */
export const requestOptions: KnownOptions<RequestOptions> = {
  alias: text,
  signal: signalKind,
  timeoutMs: millisecondsFrom(1),
  maxRetries: wholeFrom(0),
  headers: headersKind,
};
const listOptions: KnownOptions<ListOptions> = { ...requestOptions, concurrency: wholeFrom(1) };
const bodyOptions: KnownOptions<BodyOptions<unknown>> = { ...requestOptions, query: anything };

/**
 * A copy of the options of a call.
 *
 * @throws YampiInputError for a name that is no option of this call, and for a value that does not fit.
 */
export function readCallOptions({ id, kind, body }: Operation, given: RequestOptions | undefined): ReadOptions {
  const known = kind === "list" ? listOptions : body ? bodyOptions : requestOptions;
  return readKnown(id, given, known as KnownOptions<RequestOptions>);
}
