import { YampiInputError } from "../errors.js";
import type { HttpRequest } from "../transport/call.js";
import { isSignal } from "../transport/signal.js";

/** Signals of requests that the platform's own Request refuses, such as those of jsdom or a polyfill. */
const foreignSignals = new WeakMap<object, AbortSignal>();

/** A request as openapi-fetch makes it where no middleware sees it. The platform's own costs more than the rest of the call. */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;

  constructor(url: string, { method, body, signal }: Omit<LightRequest, "url">) {
    this.url = url;
    this.method = method;
    this.body = body;
    this.signal = signal;
  }
}

/** Makes a request of the platform, whose signal may be of another one. */
export function platformRequest(input: RequestInfo | URL, init?: RequestInit): Request {
  const { signal } = init ?? {};
  if (!signal || signal instanceof AbortSignal) return new Request(input, init);
  if (!isSignal(signal)) throw new YampiInputError("signal", "expected an AbortSignal");
  const request = new Request(input, { ...init, signal: null });
  foreignSignals.set(request, signal);
  return request;
}
Object.defineProperty(platformRequest, Symbol.hasInstance, { value: (value: unknown) => value instanceof Request });

/** The signal that ends a request. */
export function signalOf(request: Request | LightRequest): AbortSignal | undefined {
  return foreignSignals.get(request) ?? request.signal;
}

/**
 * A request as the transport takes it.
 *
 * @throws YampiInputError where it goes to another address than the client's, which would be sent its credentials.
 */
export async function toHttpRequest(request: Request, baseUrl: string): Promise<HttpRequest> {
  const { url, method, headers } = request;
  if (!url.startsWith(`${baseUrl}/`)) {
    throw new YampiInputError("baseUrl", "expected that of the client; another would be sent its credentials");
  }
  // Told by its bytes: in some browsers a Request has no property `body`.
  const body = await request.arrayBuffer();
  return { url, method, headers: Object.fromEntries(headers), body: body.byteLength > 0 ? body : undefined };
}
