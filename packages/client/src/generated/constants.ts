// Generated from openapi/ by `npm run generate`. Do not edit: change the description and run it again.

import type { RateLimit } from "../operation.js";

/** Version of this package. */
export const version = "0.1.0";

/** The first server of the description. */
export const productionUrl = "https://api.dooki.com.br/v2";

/** The quota of a route without figures of its own, as far as the description has one. */
export const defaultRateLimit: RateLimit | undefined = { limit: 60, windowSeconds: 60 };

/** Fields by which what a relation holds says that there is nothing. */
export const emptyRelations: readonly { readonly [field: string]: unknown }[] = [{"pending_confirmation":false,"scheduled_date":""}];
