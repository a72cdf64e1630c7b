import { createRequire } from "node:module";
import { promisify } from "node:util";
import type { OpenAPI3 } from "@yampi-openapi/scripts/openapi-types";
import { credentialHeaders } from "./description/samples.ts";

type Convert = (input: object, options: object) => Promise<{ reason?: string; output?: [{ data: object }] }>;

const convert = promisify(createRequire(import.meta.url)("openapi-to-postmanv2").convertV2) as Convert;

/** A Postman collection of the description. Alias and credentials are variables without a value. */
export async function postmanCollection(description: OpenAPI3): Promise<object> {
  const options = { folderStrategy: "Tags", parametersResolution: "Example", enableOptionalParameters: false };
  const data = JSON.stringify({ ...description, security: [] });
  const { output, reason } = await convert({ type: "string", data }, options);
  if (!output) throw new Error(`No Postman collection could be made: ${reason}`);
  // As the options of the client are called: `userSecretKey`.
  const variableOf = (header: string) => header.charAt(0).toLowerCase() + header.slice(1).replaceAll("-", "");
  // Postman knows one key a request, and the API wants two at once: here they are headers as any other, filled from variables.
  const headers = credentialHeaders(description).map((key) => ({ key, value: `{{${variableOf(key)}}}` }));
  const empty = ["alias", ...headers.map(({ key }) => variableOf(key))].map((key) => ({ key, value: "" }));
  return JSON.parse(JSON.stringify(output[0].data), (key, value) => {
    // The IDs are random and optional: without them, the same description makes the same file.
    if (key === "id" || key === "_postman_id") return undefined;
    if (key === "request") return { ...value, header: [...value.header, ...headers] };
    if (key === "") return { ...value, variable: [...(value.variable ?? []), ...empty] };
    return value?.key === "alias" ? { ...value, value: "{{alias}}" } : value;
  });
}
