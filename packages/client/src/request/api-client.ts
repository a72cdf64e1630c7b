import type { paths } from "@yampi-openapi/types";
import createClient, { type ClientOptions, type Client as OpenapiClient } from "openapi-fetch";
import type { Settings } from "../options/settings.js";
import { serializePath } from "./path.js";
import { serializeQuery } from "./query.js";

/** An openapi-fetch client with the routes of the description. */
export type ApiClient = OpenapiClient<paths>;

/** What openapi-fetch reads of a request and of a response, without the cost of the platform's own. */
type Light = Pick<ClientOptions, "Request" | "fetch">;

/** Creates the openapi-fetch client that every call uses, with the address, headers, serializers and middleware. */
export function createApiClient({ baseUrl, headers, middleware }: Settings, options: Light): ApiClient {
  const client = createClient<paths>({
    baseUrl,
    headers,
    querySerializer: serializeQuery,
    pathSerializer: serializePath,
    ...options,
  });
  client.use(...middleware);
  return client;
}
