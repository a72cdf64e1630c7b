import type { ValidationErrorBody } from "@yampi-openapi/types";
import { HttpResponse } from "msw";
import { type ErrorStatus, errorBody, type Shape, validationErrorBody } from "./envelopes.js";
import { Quota, type RateLimit } from "./rate-limit.js";
import { notSimulated } from "./requests.js";

/** The pair of a user, or that of a published app. */
export type KnownCredentials =
  | { readonly userToken: string; readonly userSecretKey: string }
  | { readonly accessToken: string; readonly partnerClientId: string };

/** Who may come in, and how often. */
export interface DoorOptions {
  /** Default: `observed`. */
  readonly shape?: Shape;
  /** The only alias that is known. Default: any. */
  readonly alias?: string;
  /** The only credentials that are taken. Default: any of either kind, but not none. */
  readonly credentials?: KnownCredentials;
  /** The quota of every route. Default: none. */
  readonly rateLimit?: RateLimit;
}

/** Who asks, and for what. */
export interface Visitor {
  /** The operation, which has a quota of its own. */
  readonly route: string;
  readonly request: Request;
  /** None where the route is not below the alias of a store. */
  readonly alias?: string;
  /** Names of the query that the route understands, beside those of pages. */
  readonly understands?: readonly string[];
}

/** A request that came in. */
export interface Visit {
  /** Headers of every response. */
  readonly headers: { readonly [name: string]: string };
  /** Ends the visit with an error, which MSW takes from a throw. */
  refuse(status: ErrorStatus): never;
  /** Ends the visit with a 422. */
  reject(errors: ValidationErrorBody["errors"]): never;
}

/** Lets requests in, or responds itself: first by the quota, then by credentials, alias and query. */
export function openDoor(options: DoorOptions): (visitor: Visitor) => Visit {
  const { shape = "observed", rateLimit } = options;
  const quota = rateLimit && new Quota(rateLimit);
  return ({ route, request, alias, understands = [] }) => {
    const { isExceeded = false, headers = {} } = quota?.take(route) ?? {};
    const visit: Visit = {
      headers,
      refuse: (status) => {
        throw HttpResponse.json(errorBody(status, shape), { status, headers });
      },
      reject: (errors) => {
        throw HttpResponse.json(validationErrorBody(errors), { status: 422, headers });
      },
    };
    if (isExceeded) visit.refuse(429);
    if (!isKnown(request, options.credentials)) visit.refuse(401);
    if (alias !== undefined && options.alias !== undefined && options.alias !== alias) visit.refuse(404);
    const names = notSimulated(request, understands);
    if (names.length === 0) return visit;
    return visit.reject(Object.fromEntries(names.map((name) => [name, ["The testing kit does not simulate this parameter."]])));
  };
}

function isKnown({ headers }: Request, credentials: DoorOptions["credentials"]): boolean {
  const given = [
    [headers.get("User-Token"), headers.get("User-Secret-Key")],
    [headers.get("Authorization")?.match(/^Bearer (.+)$/)?.[1], headers.get("X-Partner-Client-ID")],
  ];
  if (!credentials) return given.some((halves) => halves.every(Boolean));
  const known =
    "userToken" in credentials
      ? [[credentials.userToken, credentials.userSecretKey], given[0]]
      : [[credentials.accessToken, credentials.partnerClientId], given[1]];
  const [wanted, brought] = known;
  return wanted?.every((half, index) => half === brought?.[index]) ?? false;
}
