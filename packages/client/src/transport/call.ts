import type { RateLimitRoute } from "../rate-limit/rate-limiter.js";
import type { RateLimitInfo } from "../response/response-info.js";

/** A request that can be sent as often as it takes. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  /** By name, in lower case. */
  readonly headers: { readonly [name: string]: string };
  readonly body: ArrayBuffer | string | undefined;
}

/** One call on its way through the transport: what the layers have to know of it. */
export interface CallContext {
  /** The operationId; for a route that the description does not know, its method and path. */
  readonly operation: string;
  readonly route: RateLimitRoute;
  /** Whether a second request does no more than the first. */
  readonly idempotent: boolean;
  /** Whether no cache between may respond, as `skipCache` asks of the API's own. */
  readonly fresh: boolean;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly maxRetries: number;
}

/** The head of a response. Its body is still to come, and has to be read or given up. */
export interface ResponseHead {
  readonly response: Response;
  /** What its headers say of the quota. */
  readonly rateLimit: RateLimitInfo;
  /** What signed the request, and no error may repeat. */
  readonly secrets: readonly string[];
  /** The whole body, read before the attempt's time is over. */
  read(): Promise<ArrayBuffer>;
  /** Gives up the body and frees the connection. */
  cancel(): void;
}

/** The head of a response with its whole body. */
export interface CompleteResponse {
  readonly response: Response;
  /** What its headers say of the quota; undefined where middleware gave the response. */
  readonly rateLimit?: RateLimitInfo | undefined;
  /** What signed the request, and no error may repeat. */
  readonly secrets: readonly string[];
  /** How many requests were sent. */
  readonly attempts: number;
  readonly body: ArrayBuffer;
}

/** A response whose body is whole, and the request that it came for. */
export interface Received extends CompleteResponse {
  /** The request as the transport sent it; undefined where middleware gave the response. */
  readonly request: HttpRequest | undefined;
}

/** What sends a request in the end: `fetch`, or what acts like it. */
export type Fetch = (url: string, init: RequestInit & { readonly signal: AbortSignal }) => Promise<Response>;

/** Sends one attempt at a call; the first is 1. */
export type Attempt = (request: HttpRequest, context: CallContext, attempt: number) => Promise<ResponseHead>;

/** Sends a call, with as many attempts as it takes. */
export type Send = (request: HttpRequest, context: CallContext) => Promise<CompleteResponse>;
