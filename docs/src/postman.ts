import { type ConversionResult, convertV2 } from "openapi-to-postmanv2";
import { credentialHeaders } from "./description/credentials.ts";
import { isObject, type Json, type JsonObject } from "./description/json.ts";

/** A Postman collection of the description. Alias and credentials are variables without a value. */
export async function postmanCollection(description: JsonObject): Promise<JsonObject> {
  const headers = credentialHeaders(description);
  const collection = await convert(withVariables(description, headers));
  const empty = ["alias", ...headers.map(variableName)].map((key) => ({ key, value: "" }));
  return { ...collection, variable: [...((collection.variable ?? []) as Json[]), ...empty] };
}

/** Postman knows one key a request, and the API wants two at once: here they are headers as any other, filled from variables. */
function withVariables({ security: _, ...description }: JsonObject, headers: readonly string[]): JsonObject {
  const components = description.components as JsonObject;
  const parameters = headers.map((name) => ({
    name,
    in: "header",
    required: true,
    schema: { type: "string" },
    example: `{{${variableName(name)}}}`,
  }));
  const paths = Object.entries(description.paths as JsonObject).map(([path, item]): [string, Json] => {
    const own = isObject(item) && Array.isArray(item.parameters) ? item.parameters : [];
    return [path, { ...(item as JsonObject), parameters: [...own, ...parameters] }];
  });
  const known = Object.entries((components.parameters ?? {}) as JsonObject).map(([id, parameter]): [string, Json] => {
    if (!isObject(parameter) || parameter.name !== "alias") return [id, parameter];
    return [id, { ...parameter, schema: { type: "string" }, example: "{{alias}}" }];
  });
  return {
    ...description,
    paths: Object.fromEntries(paths),
    components: { ...components, securitySchemes: {}, parameters: Object.fromEntries(known) },
  };
}

/** `User-Secret-Key` → `userSecretKey`, as the options of the client are called. */
function variableName(header: string): string {
  const [first = "", ...rest] = header.split("-").map((word) => word.toLowerCase());
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

async function convert(description: JsonObject): Promise<JsonObject> {
  const options = { folderStrategy: "Tags", parametersResolution: "Example", enableOptionalParameters: false } as const;
  const result = await new Promise<ConversionResult>((resolve, reject) => {
    convertV2({ type: "string", data: JSON.stringify(description) }, options, (error, converted) =>
      error ? reject(error) : resolve(converted),
    );
  });
  if (!result.result) throw new Error(`No Postman collection could be made: ${result.reason}`);
  // The IDs are random and optional: without them, the same description makes the same file.
  return JSON.parse(
    JSON.stringify(result.output[0].data, (key, value) => (key === "id" || key === "_postman_id" ? undefined : value)),
  ) as JsonObject;
}
