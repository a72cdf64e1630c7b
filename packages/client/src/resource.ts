import type { Core } from "./core.js";
import { readOne } from "./envelope.js";
import { YampiList } from "./list.js";
import type { ListOperation, OneOperation } from "./operation.js";
import type { RequestOptions } from "./options.js";

type Params = { readonly [name: string]: unknown } | undefined;

/** What the generated methods stand on. */
export class Resource {
  protected readonly core: Core;

  constructor(core: Core) {
    this.core = core;
  }

  protected async one<T>(
    operation: OneOperation,
    positional: unknown[],
    params: Params,
    options: RequestOptions | undefined,
  ): Promise<T> {
    return readOne<T>(operation.id, await this.core.send({ operation, positional, params, options }));
  }

  protected list<T>(
    operation: ListOperation,
    positional: unknown[],
    params: Params,
    options: RequestOptions | undefined,
  ): YampiList<T> {
    return new YampiList<T>(this.core, operation, { operation, positional, params, options });
  }
}
