import type { Middleware } from "openapi-fetch";
import { type AccessTokenSource, withoutOtherCredentials } from "../credentials/credentials.js";
import type { YampiEvent } from "../events.js";
import type { RateLimiter } from "../rate-limit/rate-limiter.js";
import { type HeaderValues, headersKind } from "../request/headers.js";
import type { ResponseValidator } from "../response/validator.js";
import type { Fetch } from "../transport/call.js";
import {
  anything,
  callback,
  flag,
  type Kind,
  type KnownOptions,
  millisecondsFrom,
  readKnown,
  text,
  wholeFrom,
  withMethod,
} from "./known-options.js";

/** Options of a client. */
export interface ClientOptions {
  /** The alias of the store. Required by operations with an alias in their path. Default: `YAMPI_ALIAS` of the environment. */
  alias?: string | undefined;
  /** The token of the user, sent as `User-Token`. Default: `YAMPI_USER_TOKEN` of the environment. */
  userToken?: string | undefined;
  /** The secret key of the user, sent as `User-Secret-Key`. Default: `YAMPI_USER_SECRET_KEY` of the environment. */
  userSecretKey?: string | undefined;
  /**
   * The access token of a published app, sent as `Authorization: Bearer` instead of the user's credentials. It expires after ten minutes;
   * a function is called before each request. Default: `YAMPI_ACCESS_TOKEN` of the environment, unless `YAMPI_USER_TOKEN` is set.
   */
  accessToken?: string | AccessTokenSource | undefined;
  /** The client ID of the app, sent as `X-Partner-Client-ID`. Default: `YAMPI_PARTNER_CLIENT_ID` of the environment. */
  partnerClientId?: string | undefined;
  /**
   * The base URL of the API. With your own URL, such as that of a gateway, credentials are optional. Default: `YAMPI_BASE_URL` of the
   * environment, otherwise the production server.
   */
  baseUrl?: string | undefined;
  /** The time allowed for one attempt, from its start to the last byte of the response, in milliseconds. Default: 30 000. */
  timeoutMs?: number | undefined;
  /** How often a call is retried after a temporary failure. 0 turns retries off. Default: 2. */
  maxRetries?: number | undefined;
  /**
   * The longest wait after a 429 or `Retry-After`, in milliseconds. A call that would have to wait longer fails at once. This also applies
   * to a 429 that another client with the same limiter received. Default: 60 000.
   */
  maxRetryAfterMs?: number | undefined;
  /**
   * The largest body of a response, in bytes after decompression. A larger body causes a YampiResponseError and is not retried.
   * Default: 67 108 864 (64 MB).
   */
  maxResponseBytes?: number | undefined;
  /**
   * Decides when a request may be sent. `false` sends requests without counting them, and still waits after a 429. Default: a limiter that
   * all clients of this process with the same base URL share, because the API counts by route and source address.
   */
  rateLimit?: RateLimiter | false | undefined;
  /** Called with each event of a call. Errors that it throws and promises that it returns are ignored. */
  onEvent?: ((event: YampiEvent) => unknown) | undefined;
  /** Called with each response as received, such as `driftValidator` of `@yampi-openapi/client/drift`. Errors and promises are ignored. */
  validate?: ResponseValidator | undefined;
  /** Headers added to every request. They cannot replace the credentials. */
  headers?: HeaderValues | undefined;
  /** The function that sends requests. Default: the `fetch` of the runtime. */
  fetch?: Fetch | undefined;
  /**
   * Middleware of openapi-fetch for methods, lists and `raw`. It runs once per call, not per retry: `onRequest` in the order of the array,
   * before the credentials are added; `onResponse` and `onError` in reverse order, after the last retry. It never sees a credential.
   */
  middleware?: readonly Middleware[] | undefined;
  /** Allows `http:` for hosts other than this machine. The credentials are then sent in clear text. Default: false. */
  allowInsecure?: boolean | undefined;
  /** Allows credentials in a web page, where every visitor can read them. Default: false. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

const limiter = withMethod("acquire");
const limiterOrFalse: Kind = {
  expected: `false or ${limiter.expected}`,
  fits: (value) => value === false || limiter.fits(value),
};
const middlewareKind: Kind = {
  expected: "an array of objects with onRequest, onResponse or onError",
  fits: (value) =>
    Array.isArray(value) &&
    value.every((each) => [each?.onRequest, each?.onResponse, each?.onError].some((part) => typeof part === "function")),
  copy: (given: readonly Middleware[]) => Array.from(given),
};

const clientOptions: KnownOptions<ClientOptions> = {
  alias: text,
  userToken: anything,
  userSecretKey: anything,
  accessToken: anything,
  partnerClientId: anything,
  baseUrl: anything,
  timeoutMs: millisecondsFrom(1),
  maxRetries: wholeFrom(0),
  maxRetryAfterMs: millisecondsFrom(0),
  maxResponseBytes: wholeFrom(1),
  rateLimit: limiterOrFalse,
  onEvent: callback,
  validate: callback,
  headers: headersKind,
  fetch: callback,
  middleware: middlewareKind,
  allowInsecure: flag,
  dangerouslyAllowBrowser: flag,
};

/**
 * A copy of the options of a client, which the caller may change afterwards.
 *
 * @throws YampiInputError for a name that is no option, and for a value of another kind.
 */
export function copyOptions(given: ClientOptions | undefined): ClientOptions {
  return readKnown("the client", given, clientOptions);
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
