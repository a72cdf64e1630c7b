import type { Middleware } from "openapi-fetch";
import { type Credentials, readCredentials } from "../credentials/credentials.js";
import { YampiInputError } from "../errors.js";
import { type Emit, emitTo } from "../events.js";
import { environment, isWebPage } from "../helpers/runtime.js";
import { isWellFormed } from "../helpers/well-formed.js";
import { MemoryRateLimiter } from "../rate-limit/memory-rate-limiter.js";
import type { RateLimiter } from "../rate-limit/rate-limiter.js";
import { type HeaderValues, usualHeaders } from "../request/headers.js";
import type { ResponseValidator } from "../response/validator.js";
import type { Fetch } from "../transport/call.js";
import { longestTimer } from "../transport/deadline.js";
import type { ClientOptions } from "./client-options.js";

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
 * @param options - A copy of ours, whose kinds have been checked.
 * @throws YampiInputError for an option that does not fit, naming it.
 */
export function readOptions(options: ClientOptions, productionUrl: string): Settings {
  // `null` is no address, and is refused below.
  const ownUrl = options.baseUrl === undefined ? environment("YAMPI_BASE_URL") : options.baseUrl;
  const baseUrl = readBaseUrl(ownUrl === undefined ? productionUrl : ownUrl, options.allowInsecure ?? false);
  const credentials = readCredentials({ ...options }, environment);
  const inWebPage = isWebPage();
  if (!credentials && ownUrl === undefined) {
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
  // Asked for again with every call, so that a `fetch` that is replaced later, as test tools do, is used.
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  if (typeof (options.fetch ?? globalThis.fetch) !== "function") {
    throw new YampiInputError("fetch", "expected a function; this runtime has no fetch of its own");
  }
  return {
    alias: options.alias ?? environment("YAMPI_ALIAS"),
    baseUrl,
    credentials,
    timeoutMs: options.timeoutMs ?? 30_000,
    maxRetries: options.maxRetries ?? 2,
    maxRetryAfterMs: Math.min(options.maxRetryAfterMs ?? 60_000, longestTimer),
    maxResponseBytes: options.maxResponseBytes ?? 64 * 1024 * 1024,
    rateLimiter: options.rateLimit || sharedLimiter(options.rateLimit !== false, baseUrl),
    emit: emitTo(options.onEvent),
    validate: options.validate,
    headers: { ...usualHeaders({ inWebPage }), ...options.headers },
    fetch,
    middleware: options.middleware ?? [],
    ownFetch: options.fetch !== undefined && options.fetch !== globalThis.fetch,
  };
}

function sharedLimiter(withQuota: boolean, baseUrl: string): RateLimiter {
  const shared = withQuota ? sharedLimiters.quota : sharedLimiters.hold;
  return { acquire: (route, options) => shared.acquire({ ...route, key: `${baseUrl} ${route.key}` }, options) };
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
