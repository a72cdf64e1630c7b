import type { DescribedOperation, Description } from "@yampi-openapi/scripts/generate/description";
import type { MediaTypeObject, RequestBodyObject } from "@yampi-openapi/scripts/openapi-types";
import { isObject, type JsonObject } from "./json.ts";

type Parameter = DescribedOperation["parameters"][number];

/** The languages of the samples, as the reference calls them. */
export const sampleLabels = ["curl", "TypeScript"] as const;

/** A sample of `x-codeSamples`, which the reference shows beside the operation. */
export interface CodeSample {
  readonly lang: string;
  readonly label: (typeof sampleLabels)[number];
  readonly source: string;
}

/** What the samples need of the description besides the operation. */
export interface SampleContext {
  readonly description: Description;
  readonly server: string;
  /** Names of the headers that carry the credentials. */
  readonly credentials: readonly string[];
}

/** How an operation is called by curl and by the client, with the values of its parameters' examples. */
export function codeSamples(operation: DescribedOperation, context: SampleContext): CodeSample[] {
  return [
    { lang: "Shell", label: "curl", source: curl(operation, context) },
    { lang: "TypeScript", label: "TypeScript", source: typescript(operation, context) },
  ];
}

function curl(operation: DescribedOperation, { description, server, credentials }: SampleContext): string {
  const path = operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(exampleOf(operation, name))),
  );
  const query = new URLSearchParams(
    shownQuery(operation).map(({ name }): [string, string] => [name, String(exampleOf(operation, name))]),
  );
  const headers = [
    ...credentials.map((name) => `${name}: $YAMPI_${name.replaceAll("-", "_").toUpperCase()}`),
    // The vendor demands it on every request, also on those without a body.
    "Content-Type: application/json",
  ];
  const url = `${server}${path}${query.size > 0 ? `?${query}` : ""}`;
  const body = bodyOf(operation, description);
  return [
    `curl --request ${operation.httpMethod} "${url}"`,
    ...headers.map((header) => `  --header "${header}"`),
    ...(body === undefined ? [] : [`  --data '${JSON.stringify(body, undefined, 2).replaceAll("'", "'\\''")}'`]),
  ].join(" \\\n");
}

function typescript(operation: DescribedOperation, { description }: SampleContext): string {
  const ids = operation.parameters.filter(({ in: place, name }) => place === "path" && name !== "alias");
  const query = shownQuery(operation).map(({ name }) => `${name}: ${JSON.stringify(exampleOf(operation, name))}`);
  const body = bodyOf(operation, description);
  const given = [
    ...ids.map(({ name }) => JSON.stringify(exampleOf(operation, name))),
    ...(body === undefined ? [] : [literal(withBooleans(body, operation))]),
    ...(query.length > 0 ? [`{ ${query.join(", ")} }`] : []),
  ];
  const needsAlias = operation.pathParameters.some(({ name }) => name === "alias");
  const options = needsAlias ? `{ alias: ${JSON.stringify(exampleOf(operation, "alias"))} }` : "";
  const use = useOf(operation, description, `yampi.${operation.id}(${given.join(", ")})`);
  return `import { Yampi } from "@yampi-openapi/client";\n\nconst yampi = new Yampi(${options});\n${use}`;
}

/** What is done with the result: that something came is to be seen. */
function useOf({ result, entity, definition }: DescribedOperation, description: Description, call: string): string {
  const name = entity.charAt(0).toLowerCase() + entity.slice(1);
  const list = (definition["x-yampi-list"] ?? {}) as { key?: string };
  const key = list.key ?? (description.requiresId(entity) ? "id" : undefined);
  if (result === "none") return `await ${call};\nconsole.log("done");`;
  const hasId = result === "list" || description.requiresId(entity);
  if (result === "whole" || !hasId) return `console.log(await ${call});`;
  return result === "list"
    ? `for await (const ${name} of ${call}) {\n  console.log(${key === undefined ? name : `${name}.${key}`});\n}`
    : `const ${name} = await ${call};\nconsole.log(${name}.id);`;
}

/** A value of JSON as code, a property a line, with names in quotes only where they have to be. */
function literal(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll(/^(\s*)"([A-Za-z_]\w*)":/gm, "$1$2:");
}

/** An example of a body, with the booleans of which the client makes what the API takes. */
function withBooleans(example: unknown, { body }: DescribedOperation): unknown {
  const entries = Object.entries(example as object).map(([name, value]) => {
    const values = body?.booleans[name];
    return [name, values?.includes(value) ? value === values[1] : value];
  });
  return Object.fromEntries(entries);
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

/** What has to be given, and how many items of a list come at once. */
function shownQuery({ parameters }: DescribedOperation): readonly Parameter[] {
  return parameters.filter(({ in: place, name, required }) => place === "query" && (required || name === "limit"));
}

function exampleOf({ id, parameters }: DescribedOperation, name: string): unknown {
  const example: unknown = parameters.find((parameter) => parameter.name === name)?.example;
  if (example === undefined) throw new Error(`${id}: parameter ${name} has no example to make a sample of`);
  return example;
}

/** Puts its samples into every operation of a description, as `x-codeSamples`. */
export function withCodeSamples(document: JsonObject, samples: ReadonlyMap<string, readonly CodeSample[]>): JsonObject {
  const paths = Object.entries((document.paths ?? {}) as JsonObject).map(([path, item]): [string, JsonObject] => {
    const operations = Object.entries(item as JsonObject).map(([key, child]): [string, typeof child] => {
      const found = isObject(child) ? samples.get(String(child.operationId)) : undefined;
      return [key, isObject(child) && found ? { ...child, "x-codeSamples": found.map((sample) => ({ ...sample })) } : child];
    });
    return [path, Object.fromEntries(operations)];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}
