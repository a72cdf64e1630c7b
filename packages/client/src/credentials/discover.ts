import type { Merchant } from "@yampi-openapi/types";
import { YampiResponseError } from "../errors.js";
import type { Resources } from "../generated/resources.js";
import type { RequestOptions } from "../options/call-options.js";

/** A store that the credentials reach, with a client of it. */
export interface Discovered<Client> {
  /** The store as the API describes it. Where it is not `active`, every route of it responds with a 403. */
  readonly merchant: Merchant;
  readonly yampi: Client;
}

/**
 * Asks the API which stores there are. A file of its own, since a client of another description may have no such operation.
 *
 * @param open - Makes a client, of the store with this alias or of none.
 */
export async function discover<Client extends Pick<Resources, "auth">>(
  open: (alias?: string) => Client,
  options: RequestOptions | undefined,
): Promise<Discovered<Client>[]> {
  const { merchants } = await open().auth.me({}, options);
  const stores: unknown = merchants?.data;
  // A client without an alias would take that of the environment, and so another store.
  if (!Array.isArray(stores) || !stores.every((store) => typeof store?.alias === "string")) {
    throw new YampiResponseError("auth.me", 200, "the response does not name the stores by their aliases.");
  }
  return stores.map((merchant: Merchant) => ({ merchant, yampi: open(merchant.alias) }));
}
