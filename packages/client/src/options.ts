import { type Credentials, readCredentials } from "./credentials.js";
import { YampiInputError } from "./errors.js";

/** Settings of a client. */
export interface ClientOptions {
  /** Alias of the store. Default: the environment's `YAMPI_ALIAS`. Needed by the operations whose path has it, not before. */
  alias?: string | undefined;
  /** The user's token, sent as `User-Token`. Default: the environment's `YAMPI_USER_TOKEN`. */
  userToken?: string | undefined;
  /** The secret key of that token, sent as `User-Secret-Key`. Default: the environment's `YAMPI_USER_SECRET_KEY`. */
  userSecretKey?: string | undefined;
  /** Where the API stands. Default: the production server. With an address of your own, such as a gateway's, credentials may be left out. */
  baseUrl?: string | undefined;
  /** Headers of every request. They cannot replace the credentials. */
  headers?: { readonly [name: string]: string } | undefined;
  /** What sends the requests. Default: the `fetch` of the run time. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Allows `http:` to a host that is not this machine. Default: false, since the credentials would travel in clear text. */
  allowInsecure?: boolean | undefined;
  /** Allows credentials in a web page. Default: false, since every visitor could read them. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** Settings of one call, which go before those of the client. */
export interface RequestOptions {
  /** Alias of another store that the same credentials reach. */
  alias?: string | undefined;
  /** Ends the call; it then rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** More headers of this request. They cannot replace the credentials. */
  headers?: { readonly [name: string]: string } | undefined;
}

/** The options of a client, read and checked. */
export interface Settings {
  readonly alias: string | undefined;
  readonly baseUrl: string;
  readonly credentials: Credentials | undefined;
  readonly headers: { readonly [name: string]: string };
  readonly fetch: (request: Request) => Promise<Response>;
  readonly inWebPage: boolean;
}

const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** @throws YampiInputError for an option that does not fit, naming it. */
export function readOptions(options: ClientOptions, productionUrl: string): Settings {
  const ownUrl = options.baseUrl !== undefined;
  const baseUrl = readBaseUrl(options.baseUrl ?? productionUrl, options.allowInsecure ?? false);
  const credentials = readCredentials(options, environment);
  const inWebPage = isWebPage();
  if (!credentials && !ownUrl) {
    throw new YampiInputError("userToken", "expected the user's token, as an option or as YAMPI_USER_TOKEN in the environment");
  }
  if (credentials && inWebPage && !options.dangerouslyAllowBrowser) {
    throw new YampiInputError(
      "dangerouslyAllowBrowser",
      "credentials in a web page can be read by every visitor; keep them in a server of yours and give its address as baseUrl, or set this to true",
    );
  }
  const fetch = options.fetch ?? globalThis.fetch;
  if (typeof fetch !== "function") throw new YampiInputError("fetch", "expected a function; this run time has none of its own");
  return {
    alias: options.alias ?? environment("YAMPI_ALIAS"),
    baseUrl,
    credentials,
    headers: readHeaders(options.headers),
    // Called as a function of nothing: browsers refuse their `fetch` as a method of another object.
    fetch: (request) => fetch(request),
    inWebPage,
  };
}

/** @throws YampiInputError for headers that HTTP does not allow, without repeating their values. */
export function readHeaders(headers: ClientOptions["headers"]): { readonly [name: string]: string } {
  for (const [name, value] of Object.entries(headers ?? {})) {
    try {
      new Headers([[name, value]]);
    } catch {
      throw new YampiInputError(`headers.${name}`, "expected a valid name and value of an HTTP header");
    }
  }
  return headers ?? {};
}

function readBaseUrl(value: string, allowInsecure: boolean): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new YampiInputError("baseUrl", "expected an absolute http or https address");
  if (url.username || url.password) throw new YampiInputError("baseUrl", "expected an address without a user and password");
  if (url.search || url.hash) throw new YampiInputError("baseUrl", "expected an address without a query and fragment");
  if (url.protocol === "http:" && !loopback.test(url.hostname) && !allowInsecure) {
    throw new YampiInputError(
      "baseUrl",
      "expected https; over http the credentials travel in clear text (allowInsecure: true permits it)",
    );
  }
  return value.replace(/\/+$/, "");
}

function environment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: { [name: string]: string | undefined } } };
  return process?.env?.[name];
}

function isWebPage(): boolean {
  const { window, document } = globalThis as { window?: unknown; document?: unknown };
  return window !== undefined && document !== undefined;
}
