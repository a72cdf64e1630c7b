import type { Middleware } from "openapi-fetch";
import { type AccessTokenSource, withoutOtherCredentials } from "../credentials/credentials.js";
import type { YampiEvent } from "../events.js";
import type { RateLimiter } from "../rate-limit/rate-limiter.js";
import type { ResponseValidator } from "../response/validator.js";
import type { Fetch } from "../transport/call.js";
import { type HeaderValues, readHeaders } from "./checks.js";
import { type KnownOptions, readKnown } from "./known-options.js";

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
