import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type {
  OpenAPI3,
  OperationObject,
  ParameterObject,
  PathItemObject,
  RequestBodyObject,
  ResponseObject,
  SchemaObject,
} from "openapi-typescript";

const file = fileURLToPath(import.meta.resolve("@yampi-openapi/spec/openapi.json"));

/** The bundled description. */
export const description = JSON.parse(readFileSync(file, "utf8")) as OpenAPI3;

/** A parameter, with its references followed. */
export interface DescribedParameter extends ParameterObject {
  readonly schema: SchemaObject & { readonly [keyword: string]: unknown };
  readonly "x-yampi-value"?: string;
}

export interface DescribedResponse {
  readonly status: string;
  /** Where it is described: a component, where operations share it. */
  readonly place: string;
  /** Pointer to the schema of the JSON body. */
  readonly schema: string;
  /** Named examples of the JSON body. */
  readonly examples: { readonly [name: string]: unknown };
}

export interface DescribedBody {
  /** Pointer to the schema. */
  readonly schema: string;
  readonly required: boolean;
  /** Named examples. */
  readonly examples: { readonly [name: string]: unknown };
}

export interface Described {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly DescribedParameter[];
  /** The body of the request, where there is one. */
  readonly body: DescribedBody | undefined;
  readonly responses: readonly DescribedResponse[];
  /** The operation as it stands. */
  readonly definition: OperationObject & { readonly [extension: `x-${string}`]: unknown };
}

/** Every operation of a description. */
export function operationsOf(document: OpenAPI3): Described[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (["get", "put", "post", "delete", "patch"] as const).flatMap((method) => {
      const pathItem = item as PathItemObject;
      const definition = pathItem[method] as OperationObject | undefined;
      if (!definition?.operationId) return [];
      const place = below("/paths", path, method);
      return {
        id: definition.operationId,
        method: method.toUpperCase(),
        path,
        parameters: [...(pathItem.parameters ?? []), ...(definition.parameters ?? [])].map((each) => {
          const parameter = resolve<ParameterObject>(document, each);
          const schema = resolve<DescribedParameter["schema"]>(document, parameter.schema);
          return { ...parameter, schema, example: exampleOf(document, parameter, schema) };
        }),
        body: definition.requestBody && readBody(document, below(place, "requestBody")),
        responses: Object.keys(definition.responses ?? {}).map((status) =>
          readResponse(document, status, below(place, "responses", status)),
        ),
        definition,
      };
    }),
  );
}

/** The example of a parameter: its own, the first of several, or that of its schema. */
function exampleOf(
  document: OpenAPI3,
  { example, examples = {} }: ParameterObject,
  schema: DescribedParameter["schema"],
): unknown {
  const [first] = Object.values(examples).map((each) => resolve<{ value?: unknown }>(document, each).value);
  const { example: shown, examples: several, enum: choices } = schema as { [keyword: string]: unknown };
  return [example, first, shown, [several].flat()[0], [choices].flat()[0]].find((value) => value !== undefined);
}

function readBody(document: OpenAPI3, pointer: string): DescribedBody {
  const place = follow(document, pointer);
  const { required = false } = at(document, place) as RequestBodyObject;
  return { required, ...readContent(document, place) };
}

function readResponse(document: OpenAPI3, status: string, pointer: string): DescribedResponse {
  const place = follow(document, pointer);
  return { status, place, ...readContent(document, place) };
}

function readContent(document: OpenAPI3, place: string): Pick<DescribedBody, "schema" | "examples"> {
  const { content } = at(document, place) as ResponseObject;
  const examples = Object.entries(content?.["application/json"]?.examples ?? {});
  return {
    schema: below(place, "content", "application/json", "schema"),
    examples: Object.fromEntries(examples.map(([name, example]) => [name, resolve<{ value: unknown }>(document, example).value])),
  };
}

/** What stands at a pointer, with its references followed. */
export function resolve<T>(document: OpenAPI3, node: unknown): T {
  const { $ref } = node as { $ref?: string };
  return $ref ? resolve<T>(document, at(document, $ref.slice(1))) : (node as T);
}

function follow(document: OpenAPI3, pointer: string): string {
  const { $ref } = at(document, pointer) as { $ref?: string };
  return $ref ? follow(document, $ref.slice(1)) : pointer;
}

/** The value at a JSON pointer, or undefined. */
export function at(document: unknown, pointer: string): unknown {
  let node = document;
  for (const step of pointer.split("/").slice(1)) {
    node = (node as { [key: string]: unknown } | undefined)?.[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return node;
}

/** The JSON pointer of a key below another. */
export function below(pointer: string, ...keys: string[]): string {
  return [pointer, ...keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"))].join("/");
}

/** The name of every property that is described. */
export function propertyNames(document: OpenAPI3): Set<string> {
  return namesIn(document, (node) => Object.keys((node.properties as object | undefined) ?? {}));
}

function namesIn(root: object, read: (node: { readonly [key: string]: unknown }) => string[]): Set<string> {
  const names = new Set<string>();
  JSON.stringify(root, (_, node: unknown) => {
    if (typeof node === "object" && node !== null) for (const name of read(node as { [key: string]: unknown })) names.add(name);
    return node;
  });
  return names;
}
