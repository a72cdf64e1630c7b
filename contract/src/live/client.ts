import { type ClientOptions, Yampi } from "@yampi-openapi/client";
import { readOnly } from "./read-only.ts";
import { type RecordedResponse, recorded } from "./recorded.ts";

/**
 * The one client that the check has: it can send nothing but GET, and shows every whole response.
 *
 * @throws YampiInputError for an option that does not fit.
 */
export function readOnlyClient(options: Omit<ClientOptions, "fetch">, onResponse: (response: RecordedResponse) => void): Yampi {
  return new Yampi({ ...options, fetch: readOnly(recorded((url, init) => fetch(url, init), onResponse)) });
}
