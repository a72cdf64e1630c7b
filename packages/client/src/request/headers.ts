import { YampiInputError } from "../errors.js";
import { version } from "../generated/constants.js";
import { isPlain } from "../helpers/plain.js";
import type { Kind } from "../options/known-options.js";

export type HeaderValues = { readonly [name: string]: string };

/** Options that are headers. */
export const headersKind: Kind = { expected: "an object of names and texts", fits: isPlain, copy: readHeaders };

/** The headers of every request, besides those of the credentials and of the options. */
export function usualHeaders({ inWebPage }: { readonly inWebPage: boolean }): HeaderValues {
  return {
    accept: "application/json",
    // The vendor demands it on every request, also on those without a body.
    "content-type": "application/json",
    // Not in a web page, where it would only make the browser ask for permission first.
    ...(!inWebPage && { "user-agent": `yampi-openapi-client/${version}` }),
  };
}

/**
 * A copy of the headers with their names in lower case, so that no two of them are one.
 *
 * @throws YampiInputError for headers that HTTP does not allow, without repeating their values.
 */
function readHeaders(headers: HeaderValues): HeaderValues {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), readHeader(name, value)]));
}

function readHeader(name: string, value: string): string {
  try {
    if (typeof value !== "string") throw new TypeError();
    // Without the spaces around it.
    return new Headers([[name, value]]).get(name) ?? value;
  } catch {
    throw new YampiInputError(`headers.${name}`, "expected a valid name and value of an HTTP header");
  }
}
