import { createCore } from "./core.js";
import { type Discovered, discover } from "./credentials/discover.js";
import { productionUrl } from "./generated/constants.js";
import { operations } from "./generated/operations.js";
import type { RequestOptions } from "./options/call-options.js";
import { type ClientOptions, changeOptions, copyOptions } from "./options/client-options.js";
import { readOptions } from "./options/settings.js";
import type { RawClient } from "./request/raw.js";
import { waitForQueue } from "./resources/queue-wait.js";
import { resourcesOf } from "./resources/resources.js";

const Resources = resourcesOf(operations, { "queues.wait": waitForQueue });

/** A store that the credentials reach, with a client of it. */
export type DiscoveredStore = Discovered<Yampi>;

/**
 * A client for the Yampi API.
 *
 * @example
 * ```ts
 * const yampi = new Yampi({ alias: "minha-loja", userToken, userSecretKey });
 * const coupon = await yampi.promocodes.get(123);
 * for await (const customer of yampi.clusters.listCustomers(7)) console.log(customer.id);
 * ```
 */
export class Yampi extends Resources {
  /** The typed openapi-fetch client: every described route, with responses as the API sends them. */
  readonly raw: RawClient;
  readonly #options: ClientOptions;

  /**
   * @param options - Options. Missing options are read from the environment or have a default.
   * @throws YampiInputError if an option is invalid, naming it.
   */
  constructor(options: ClientOptions = {}) {
    const copy = copyOptions(options);
    const settings = readOptions(copy, productionUrl);
    const core = createCore(settings);
    super(core);
    this.raw = core.raw;
    // What the environment gave stays the same for the clients made of this one.
    this.#options = { ...copy, ...settings.credentials, alias: settings.alias };
  }

  /**
   * A client with some options changed, which shares the rate limiter with this one. An option replaces the former one whole, `headers`
   * too; credentials replace those of the other kind.
   *
   * @example
   * ```ts
   * const patient = yampi.withOptions({ timeoutMs: 120_000, maxRetries: 5 });
   * ```
   *
   * @param options - The options that change. With another `baseUrl`, the limiter is that of the new address.
   * @throws YampiInputError for an option that does not fit, naming it.
   */
  withOptions(options: ClientOptions): Yampi {
    return new Yampi(changeOptions(this.#options, options));
  }

  /**
   * Returns the stores that the credentials can access, including inactive ones, each with its own client. All clients share the options and
   * one limiter.
   *
   * @param options - Options of the clients.
   * @param request - Options of the request for the stores.
   * @throws YampiInputError for an option that does not fit, naming it.
   * @throws YampiApiError or a subclass if the API responds with an error.
   */
  static async discover(options: Omit<ClientOptions, "alias"> = {}, request?: RequestOptions): Promise<DiscoveredStore[]> {
    const copy = copyOptions(options);
    return discover((alias) => new Yampi({ ...copy, alias }), request);
  }
}
