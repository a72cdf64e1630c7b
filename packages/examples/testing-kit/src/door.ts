import { HttpResponse } from "msw";
import { type ErrorStatus, errorBody, type Shape } from "./envelopes.js";
import { Quota, type RateLimit } from "./rate-limit.js";
import { notSimulated } from "./requests.js";

/** Who may come in, and how often. */
export interface DoorOptions {
  /** Default: `observed`. */
  readonly shape?: Shape;
  /** The only alias that is known. Default: any. */
  readonly alias?: string;
  /** The only credentials that are taken. Default: any, but not none. */
  readonly credentials?: { readonly userToken: string; readonly userSecretKey: string };
  /** The quota of every route. Default: none. */
  readonly rateLimit?: RateLimit;
}

/** A request that came in. */
export interface Visit {
  /** Headers of every answer. */
  readonly headers: { readonly [name: string]: string };
  /** Ends the visit with an error, which MSW takes from a throw. */
  refuse(status: ErrorStatus): never;
}

/** Lets requests in, or answers them: first by the quota, then by credentials, alias and query. */
export function openDoor(options: DoorOptions): (route: string, request: Request, alias: string) => Visit {
  const { shape = "observed", rateLimit } = options;
  const quota = rateLimit && new Quota(rateLimit);
  return (route, request, alias) => {
    const { isExceeded = false, headers = {} } = quota?.take(route) ?? {};
    const visit: Visit = {
      headers,
      refuse: (status) => {
        throw HttpResponse.json(errorBody(status, shape), { status, headers });
      },
    };
    if (isExceeded) visit.refuse(429);
    if (!isKnown(request, options.credentials)) visit.refuse(401);
    if (options.alias !== undefined && options.alias !== alias) visit.refuse(404);
    const names = notSimulated(request);
    if (names.length === 0) return visit;
    const errors = Object.fromEntries(names.map((name) => [name, ["The testing kit does not simulate this parameter."]]));
    throw HttpResponse.json({ message: "422 Unprocessable Entity", errors }, { status: 422, headers });
  };
}

function isKnown({ headers }: Request, credentials: DoorOptions["credentials"]): boolean {
  const [userToken, userSecretKey] = [headers.get("User-Token"), headers.get("User-Secret-Key")];
  if (!userToken || !userSecretKey) return false;
  return !credentials || (credentials.userToken === userToken && credentials.userSecretKey === userSecretKey);
}
