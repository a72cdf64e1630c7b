import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { OpenAPI3, OperationObject, ParameterObject, PathItemObject, ResponseObject } from "openapi-typescript";

const file = fileURLToPath(import.meta.resolve("@yampi-openapi/spec/openapi.json"));
const document = JSON.parse(readFileSync(file, "utf8")) as OpenAPI3;

export interface DescribedResponse {
  readonly status: string;
  /** Named examples of the JSON body. */
  readonly examples: { readonly [name: string]: unknown };
}

export interface Described {
  readonly id: string;
  readonly path: string;
  readonly parameters: readonly ParameterObject[];
  readonly responses: readonly DescribedResponse[];
}

/** Every operation of the bundle, with the examples of its responses. */
export const described: readonly Described[] = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
  (["get", "put", "post", "delete", "patch"] as const).flatMap((method) => {
    const operation = (item as PathItemObject)[method] as OperationObject | undefined;
    if (!operation?.operationId) return [];
    const parameters = [...((item as PathItemObject).parameters ?? []), ...(operation.parameters ?? [])].map((each) =>
      resolve<ParameterObject>(each),
    );
    return [
      { id: operation.operationId, path, parameters, responses: Object.entries(operation.responses ?? {}).map(readResponse) },
    ];
  }),
);

function readResponse([status, reference]: [string, unknown]): DescribedResponse {
  const response = resolve<ResponseObject>(reference);
  const examples = Object.entries(response.content?.["application/json"]?.examples ?? {});
  return {
    status,
    examples: Object.fromEntries(examples.map(([name, example]) => [name, resolve<{ value: unknown }>(example).value])),
  };
}

function resolve<T>(node: unknown): T {
  const { $ref } = node as { $ref?: string };
  if (!$ref) return node as T;
  let target: unknown = document;
  for (const step of $ref.slice(2).split("/")) target = (target as { [key: string]: unknown })[step];
  return resolve<T>(target);
}
