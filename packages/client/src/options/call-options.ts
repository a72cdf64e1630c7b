import { type HeaderValues, readHeaders } from "./checks.js";
import { type KnownOptions, readKnown } from "./known-options.js";

/** Settings of one call, which go before those of the client. */
export interface RequestOptions {
  /** Alias of another store that the same credentials reach. */
  alias?: string | undefined;
  /** Ends the call, also while it waits; it then rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** How long one attempt may take, in milliseconds. */
  timeoutMs?: number | undefined;
  /** How often the call is tried again after a passing failure. */
  maxRetries?: number | undefined;
  /** More headers of this request. They cannot replace the credentials. */
  headers?: HeaderValues | undefined;
}

/** Settings of a call with a body, whose query stands among them. */
export interface BodyOptions<Query> extends RequestOptions {
  /** Query of the request. A name that the description does not know is refused. */
  query?: Query | undefined;
}

/** Settings of a call that lists. */
export interface ListOptions extends RequestOptions {
  /**
   * How many pages are fetched at once while iterating, where the API tells how many there are. The items come in order all the same. Up
   * to twice as many pages are kept ahead of the reader; with 1, none. The parts of a scroll come one by one. Default: 4 where the
   * description or the API tells the limit of the route, else 1.
   */
  concurrency?: number | undefined;
}

/** The options of a call, as copies. */
export type ReadOptions = { readonly [Name in keyof ListOptions]?: ListOptions[Name] };

/** The options of a call, by what it can do with them. */
const requestOptions: KnownOptions<RequestOptions> = {
  alias: "text",
  signal: "any",
  timeoutMs: "any",
  maxRetries: "any",
  headers: "any",
};
const listOptions: KnownOptions<ListOptions> = { ...requestOptions, concurrency: "any" };
const bodyOptions: KnownOptions<BodyOptions<unknown>> = { ...requestOptions, query: "any" };

/**
 * A copy of the options of a call.
 *
 * @throws YampiInputError for a name that is no option of this call, and for headers and a signal that are none.
 */
export function readCallOptions(given: RequestOptions | undefined, takes?: "list" | "body"): ReadOptions {
  const known = takes === "list" ? listOptions : takes === "body" ? bodyOptions : requestOptions;
  const { headers, ...options } = readKnown("the options of this call", given, known as KnownOptions<RequestOptions>);
  return { ...options, headers: headers === undefined ? undefined : readHeaders(headers) };
}
