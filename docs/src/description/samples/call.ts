import type { DescribedOperation, Description } from "@yampi-openapi/scripts/generate/description";
import type { MediaTypeObject, RequestBodyObject } from "@yampi-openapi/scripts/openapi-types";

/** What the samples need of the description besides the operation. */
export interface SampleContext {
  readonly description: Description;
  readonly server: string;
  /** Names of the headers that carry the credentials. */
  readonly credentials: readonly string[];
}

/** One request of an operation, with the values of the examples: what the samples of all languages send. */
export interface SampleCall {
  readonly operation: DescribedOperation;
  readonly method: string;
  readonly url: string;
  readonly query: readonly (readonly [name: string, value: unknown])[];
  /** Headers with the variable of the environment that has their value. */
  readonly credentials: readonly (readonly [header: string, variable: string])[];
  /** Undefined where the operation has none. */
  readonly body: unknown;
}

/** The vendor demands it on every request, also on those without a body. */
export const contentType = ["Content-Type", "application/json"] as const;

export function callOf(operation: DescribedOperation, { description, server, credentials }: SampleContext): SampleCall {
  const path = operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name) => encodeURIComponent(String(exampleOf(operation, name))));
  // What has to be given, and how many items of a list come at once.
  const shown = operation.parameters.filter(({ in: at, name, required }) => at === "query" && (required || name === "limit"));
  return {
    operation,
    method: operation.httpMethod,
    url: `${server}${path}`,
    query: shown.map(({ name }) => [name, exampleOf(operation, name)]),
    credentials: credentials.map((name) => [name, `YAMPI_${name.replaceAll("-", "_").toUpperCase()}`]),
    body: bodyOf(operation, description),
  };
}

export function exampleOf({ id, parameters }: DescribedOperation, name: string): unknown {
  const example: unknown = parameters.find((parameter) => parameter.name === name)?.example;
  if (example === undefined) throw new Error(`${id}: parameter ${name} has no example to make a sample of`);
  return example;
}

/** The first example of the body, where the operation has one. */
function bodyOf({ definition, id }: DescribedOperation, description: Description): unknown {
  if (!definition.requestBody) return undefined;
  const { content } = description.resolve<RequestBodyObject>(definition.requestBody);
  const { examples = {} } = (content["application/json"] ?? {}) as MediaTypeObject;
  const [example] = Object.values(examples);
  if (!example) throw new Error(`${id}: its body has no example to make a sample of`);
  return description.resolve<{ value?: unknown }>(example).value;
}
