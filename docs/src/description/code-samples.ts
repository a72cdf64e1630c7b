import type { DescribedOperation } from "@yampi-openapi/scripts/generate/description";
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
  readonly server: string;
  /** Names of the headers that carry the credentials. */
  readonly credentials: readonly string[];
}

/** How an operation is called by curl and by the client, with the values of its parameters' examples. */
export function codeSamples(operation: DescribedOperation, context: SampleContext): CodeSample[] {
  return [
    { lang: "Shell", label: "curl", source: curl(operation, context) },
    { lang: "TypeScript", label: "TypeScript", source: typescript(operation) },
  ];
}

function curl(operation: DescribedOperation, { server, credentials }: SampleContext): string {
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
  return [`curl --request ${operation.httpMethod} "${url}"`, ...headers.map((header) => `  --header "${header}"`)].join(" \\\n");
}

function typescript(operation: DescribedOperation): string {
  const ids = operation.parameters.filter(({ in: place, name }) => place === "path" && name !== "alias");
  const query = shownQuery(operation).map(({ name }) => `${name}: ${JSON.stringify(exampleOf(operation, name))}`);
  const given = [
    ...ids.map(({ name }) => JSON.stringify(exampleOf(operation, name))),
    ...(query.length > 0 ? [`{ ${query.join(", ")} }`] : []),
  ];
  const call = `yampi.${operation.id}(${given.join(", ")})`;
  const entity = operation.entity.charAt(0).toLowerCase() + operation.entity.slice(1);
  const use =
    operation.result === "list"
      ? `for await (const ${entity} of ${call}) {\n  console.log(${entity}.id);\n}`
      : `const ${entity} = await ${call};\nconsole.log(${entity}.id);`;
  return `import { Yampi } from "@yampi-openapi/client";\n\nconst yampi = new Yampi({ alias: ${JSON.stringify(exampleOf(operation, "alias"))} });\n${use}`;
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
