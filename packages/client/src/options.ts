import type { Middleware } from "openapi-fetch";
import { shown } from "./arguments.js";
import { YampiInputError } from "./errors.js";
import { type Emit, emitTo, type YampiEvent } from "./events.js";
import { version } from "./generated/constants.js";
import { type KnownOptions, readKnown } from "./known-options.js";
import { isPlain } from "./plain.js";
import { environment, isWebPage } from "./runtime.js";
import type { Fetch } from "./transport/call.js";
import { type AccessTokenSource, type Credentials, readCredentials, withoutOtherCredentials } from "./transport/credentials.js";
import { MemoryRateLimiter } from "./transport/memory-rate-limiter.js";
import type { RateLimiter } from "./transport/rate-limiter.js";
import { longestTimer } from "./transport/timeout.js";
import type { ResponseValidator } from "./validator.js";
import { isWellFormed } from "./well-formed.js";

type HeaderValues = { readonly [name: string]: string };

/** Settings of a client. */
export interface ClientOptions {
  /** Alias of the store. Default: the environment's `YAMPI_ALIAS`. Needed by the operations whose path has it, not before. */
  alias?: string | undefined;
  /** The user's token, sent as `User-Token`. Default: the environment's `YAMPI_USER_TOKEN`. */
  userToken?: string | undefined;
  /** The secret key of that token, sent as `User-Secret-Key`. Default: the environment's `YAMPI_USER_SECRET_KEY`. */
  userSecretKey?: string | undefined;
  /**
   * Access token of a published app, sent as `Authorization: Bearer`, instead of the user's pair. It lives ten minutes: a function is
   * asked for one with every request. Default: the environment's `YAMPI_ACCESS_TOKEN`, where `YAMPI_USER_TOKEN` and its key are not.
   */
  accessToken?: string | AccessTokenSource | undefined;
  /** Client ID of that app, sent as `X-Partner-Client-ID`. Default: the environment's `YAMPI_PARTNER_CLIENT_ID`. */
  partnerClientId?: string | undefined;
  /** Where the API stands. Default: the production server. With an address of your own, such as a gateway's, credentials may be left out. */
  baseUrl?: string | undefined;
  /** How long one attempt may take, from its signing to the last byte of its answer, in milliseconds. Default: 30 000. */
  timeoutMs?: number | undefined;
  /** How often a call is tried again after a passing failure. Default: 2; 0 turns it off. */
  maxRetries?: number | undefined;
  /**
   * A longer `Retry-After` is not waited for: the call fails at once. While a route is held back for longer than this after a 429, also
   * one that another client was given, its calls fail at once too, without a request. In milliseconds; default: 60 000.
   */
  maxRetryAfterMs?: number | undefined;
  /**
   * How large the body of a response may be, in bytes after decompression. A larger one fails with a YampiResponseError, and is not asked
   * for again. Default: 67 108 864 (64 MB).
   */
  maxResponseBytes?: number | undefined;
  /**
   * What decides when a call may be sent. Default: a limiter that all clients of this process with the same base URL share, since the
   * API counts by route and source address. `false` turns the quota off, and still holds a route back after a 429.
   */
  rateLimit?: RateLimiter | false | undefined;
  /** Hears what happens to the calls. What it throws is ignored, and so is a promise that it returns. */
  onEvent?: ((event: YampiEvent) => unknown) | undefined;
  /** Sees every answer as it came, such as `driftValidator` of `@yampi-openapi/client/drift`. What it throws, or a promise that it returns, is ignored. */
  validate?: ResponseValidator | undefined;
  /** Headers of every request. They cannot replace the credentials. */
  headers?: HeaderValues | undefined;
  /** What sends the requests. Default: the `fetch` of the run time. */
  fetch?: Fetch | undefined;
  /**
   * Middleware of openapi-fetch, which sees every call of methods, lists and `raw` once, however often it is retried: `onRequest` in this
   * order before the credentials are put on, `onResponse` and `onError` in reverse order after the last retry. It never sees a credential.
   */
  middleware?: readonly Middleware[] | undefined;
  /** Allows `http:` to a host that is not this machine. Default: false, since the credentials would travel in clear text. */
  allowInsecure?: boolean | undefined;
  /** Allows credentials in a web page. Default: false, since every visitor could read them. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

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

const clientOptions: KnownOptions<ClientOptions> = {
  alias: "text",
  userToken: "any",
  userSecretKey: "any",
  accessToken: "any",
  partnerClientId: "any",
  baseUrl: "any",
  timeoutMs: "any",
  maxRetries: "any",
  maxRetryAfterMs: "any",
  maxResponseBytes: "any",
  rateLimit: "any",
  onEvent: "function",
  validate: "function",
  headers: "any",
  fetch: "function",
  middleware: "any",
  allowInsecure: "flag",
  dangerouslyAllowBrowser: "flag",
};

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

/** The options of a client, read and checked. */
export interface Settings {
  readonly alias: string | undefined;
  readonly baseUrl: string;
  readonly credentials: Credentials | undefined;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly maxRetryAfterMs: number;
  readonly maxResponseBytes: number;
  readonly rateLimiter: RateLimiter;
  /** Undefined where nobody listens. */
  readonly emit: Emit | undefined;
  readonly validate: ResponseValidator | undefined;
  /** Of every request but for the credentials, by name in lower case. */
  readonly headers: HeaderValues;
  readonly fetch: Fetch;
  readonly middleware: readonly Middleware[];
  /** Whether that `fetch` was passed as an option. */
  readonly ownFetch: boolean;
}

const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** The limiters of this process, with and without quota. Each knows the routes of all base URLs. */
const sharedLimiters = { quota: new MemoryRateLimiter(), hold: new MemoryRateLimiter({ quota: false }) };

/**
 * A copy of the options of a client, which the caller may change afterwards.
 *
 * @throws YampiInputError for a name that is no option.
 */
export function copyOptions(given: ClientOptions | undefined): ClientOptions {
  const { headers, ...options } = readKnown("the options of a client", given, clientOptions);
  return { ...options, headers: headers === undefined ? undefined : readHeaders(headers) };
}

/**
 * The options of a client with some changed.
 *
 * @throws YampiInputError for a name that is no option.
 */
export function changeOptions(options: ClientOptions, given: ClientOptions): ClientOptions {
  const changed = Object.fromEntries(Object.entries(copyOptions(given)).filter(([, value]) => value !== undefined));
  return { ...withoutOtherCredentials(options, changed), ...changed };
}

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

/** @throws YampiInputError for an option that does not fit, naming it. */
export function readOptions(given: ClientOptions | undefined, productionUrl: string): Settings {
  const options = copyOptions(given);
  const ownUrl = options.baseUrl !== undefined;
  const baseUrl = readBaseUrl(ownUrl ? options.baseUrl : productionUrl, options.allowInsecure ?? false);
  const credentials = readCredentials({ ...options }, environment);
  const inWebPage = isWebPage();
  if (!credentials && !ownUrl) {
    throw new YampiInputError(
      "userToken",
      "expected userToken and userSecretKey, as options or as YAMPI_USER_TOKEN and YAMPI_USER_SECRET_KEY in the environment; or accessToken and partnerClientId of an app",
    );
  }
  if (credentials && inWebPage && !options.dangerouslyAllowBrowser) {
    throw new YampiInputError(
      "dangerouslyAllowBrowser",
      "credentials in a web page can be read by every visitor; keep them in a server of yours and give its address as baseUrl, or set this to true",
    );
  }
  // Asked for anew with every call, so that a `fetch` that is replaced later, as test tools do, is used.
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  if (typeof (options.fetch ?? globalThis.fetch) !== "function") {
    throw new YampiInputError("fetch", "expected a function; this run time has none of its own");
  }
  return {
    alias: options.alias ?? environment("YAMPI_ALIAS"),
    baseUrl,
    credentials,
    timeoutMs: readTimeout(options.timeoutMs) ?? 30_000,
    maxRetries: readMaxRetries(options.maxRetries) ?? 2,
    maxRetryAfterMs: Math.min(readDuration("maxRetryAfterMs", options.maxRetryAfterMs, 0) ?? 60_000, longestTimer),
    maxResponseBytes: readWhole("maxResponseBytes", options.maxResponseBytes, 1) ?? 64 * 1024 * 1024,
    rateLimiter: readRateLimiter(options.rateLimit, baseUrl),
    emit: emitTo(options.onEvent),
    validate: options.validate,
    headers: {
      accept: "application/json",
      // The vendor demands it on every request, also on those without a body.
      "content-type": "application/json",
      // Not in a web page, where it would only make the browser ask for permission first.
      ...(inWebPage ? {} : { "user-agent": `yampi-openapi-client/${version}` }),
      ...options.headers,
    },
    fetch,
    middleware: readMiddleware(options.middleware),
    ownFetch: options.fetch !== undefined && options.fetch !== globalThis.fetch,
  };
}

/**
 * A copy of the headers with their names in lower case, so that no two of them are one.
 *
 * @throws YampiInputError for headers that HTTP does not allow, without repeating their values.
 */
function readHeaders(headers: HeaderValues): HeaderValues {
  if (!isPlain(headers)) throw new YampiInputError("headers", `expected an object of names and texts, got ${shown(headers)}`);
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), readHeader(name, value)]));
}

function readHeader(name: string, value: string): string {
  try {
    if (typeof value !== "string") throw new TypeError();
    new Headers([[name, value]]);
    return value;
  } catch {
    throw new YampiInputError(`headers.${name}`, "expected a valid name and value of an HTTP header");
  }
}

export function readTimeout(value: number | undefined): number | undefined {
  return readDuration("timeoutMs", value, 1);
}

export function readMaxRetries(value: number | undefined): number | undefined {
  return readWhole("maxRetries", value, 0);
}

export function readConcurrency(value: number | undefined): number | undefined {
  return readWhole("concurrency", value, 1);
}

function readWhole(name: string, value: number | undefined, least: number): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return value;
  throw new YampiInputError(name, `expected a whole number from ${least}`);
}

function readDuration(name: string, value: number | undefined, least: number): number | undefined {
  if (value === undefined || (typeof value === "number" && value >= least)) return value;
  throw new YampiInputError(name, `expected a number of milliseconds from ${least}`);
}

function readRateLimiter(value: RateLimiter | false | undefined, baseUrl: string): RateLimiter {
  if (value !== undefined && value !== false) {
    if (typeof value?.acquire === "function") return value;
    throw new YampiInputError("rateLimit", "expected false or an object with a method acquire");
  }
  const shared = value === false ? sharedLimiters.hold : sharedLimiters.quota;
  return { acquire: (route, options) => shared.acquire({ ...route, key: `${baseUrl} ${route.key}` }, options) };
}

function readMiddleware(value: readonly Middleware[] | undefined): readonly Middleware[] {
  if (value === undefined) return [];
  const fits = (each: Middleware): boolean =>
    [each?.onRequest, each?.onResponse, each?.onError].some((part) => typeof part === "function");
  if (Array.isArray(value) && value.every(fits)) return Array.from(value);
  throw new YampiInputError("middleware", "expected an array of objects with onRequest, onResponse or onError");
}

function readBaseUrl(value: unknown, allowInsecure: boolean): string {
  const url = typeof value === "string" && isWellFormed(value) && URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new YampiInputError("baseUrl", "expected an absolute http or https address");
  if (url.username || url.password) throw new YampiInputError("baseUrl", "expected an address without a user and password");
  // A `?` or `#` with nothing behind it counts too: what follows would be no part of the path.
  if (/[?#]/.test(String(value))) throw new YampiInputError("baseUrl", "expected an address without a query and fragment");
  if (url.protocol === "http:" && !loopback.test(url.hostname) && !allowInsecure) {
    throw new YampiInputError(
      "baseUrl",
      "expected https; over http the credentials travel in clear text (allowInsecure: true permits it)",
    );
  }
  return url.href.replace(/\/+$/, "");
}
