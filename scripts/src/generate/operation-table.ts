import {
  isUsuallyIdempotent,
  usualBody,
  usualKind,
  usualPathParameter,
  usualRoute,
} from "../../../packages/client/src/request/usual.ts";
import type { DescribedOperation, Description } from "./description.ts";
import { ParameterConstants } from "./parameter-constants.ts";
import { ownRateLimit } from "./rate-limits.ts";
import { groupsBy, pathOfResource, type UsualParts, usualParts } from "./usual-parts.ts";

/**
 * The table that the client reads: each parameter once, the path of each resource, and what is particular to each operation. The client
 * knows what is usual in any description; what is usual in this one, the table says first.
 */
export function operationTable(description: Description): string {
  const operations = description.operations();
  const constants = new ParameterConstants();
  const usual = usualParts(operations, constants);
  const resources = groupsBy(operations, ({ resource }) => resource.join(".")).map(([resource, members]) => {
    const path = pathOfResource(members);
    const methods = members.map((operation) => {
      const particulars = particularsOf(operation, { description, path, usual, constants });
      return `    ${key(operation.method)}: ${object(particulars)},\n`;
    });
    return `  ${key(resource)}: [${JSON.stringify(path)}, {\n${methods.join("")}  }],\n`;
  });
  const inPath = [...usual.inPath].map(([name, rule]) => `${key(name)}: ${rule}`);
  const queries = [...usual.queries].map(([kind, names]) => `${kind}: ${array(names)}`);
  const { definitions } = constants;
  return [
    `import type { ${["Operation", ...(definitions.length > 0 ? ["Parameter"] : [])].join(", ")} } from "../operation.js";`,
    `import { readTable } from "../request/operations.js";\n`,
    ...(definitions.length > 0 ? [`${definitions.join("\n")}\n`] : []),
    `const usual = {\n  inPath: ${object(inPath)},\n  queries: ${object(queries)},\n};\n`,
    `/** Every operation of the description. */`,
    `export const operations: readonly Operation[] = readTable(usual, {\n${resources.join("")}});\n`,
  ].join("\n");
}

interface Context {
  readonly description: Description;
  /** The path of the resource. */
  readonly path: string;
  readonly usual: UsualParts;
  readonly constants: ParameterConstants;
}

/** What of an operation is not usual, as the properties of an object. */
function particularsOf(operation: DescribedOperation, { description, path, usual, constants }: Context): string[] {
  const { definition, body, result, httpMethod, method } = operation;
  const idempotent = definition["x-yampi-idempotent"] === true;
  const ownBody = body && (body.required ? "required" : "optional");
  const rateLimit = ownRateLimit(description, operation);
  return [
    ...(result === usualKind(method) ? [] : [`kind: ${JSON.stringify(result)}`]),
    ...ownRoute(operation, path),
    ...ownParameters(operation, usual, constants),
    ...(idempotent === isUsuallyIdempotent(httpMethod) ? [] : [`idempotent: ${idempotent}`]),
    ...(ownBody === usualBody(httpMethod) ? [] : [`body: ${literal(ownBody)}`]),
    ...(Object.keys(body?.booleans ?? {}).length > 0 ? [`booleans: ${JSON.stringify(body?.booleans)}`] : []),
    ...(rateLimit ? [`rateLimit: ${rateLimit}`] : []),
    ...(result === "one" && !description.requiresId(operation.entity) ? ["withoutId: true"] : []),
    ...walkOf(operation, constants),
  ];
}

function ownRoute({ httpMethod, path, method }: DescribedOperation, base: string): string[] {
  if (`${httpMethod} ${path}` === usualRoute(method, base)) return [];
  const isBelow = path === base || path.startsWith(`${base}/`);
  return [`route: ${JSON.stringify(`${httpMethod} ${isBelow ? `.${path.slice(base.length)}` : path}`)}`];
}

function ownParameters(operation: DescribedOperation, usual: UsualParts, constants: ParameterConstants): string[] {
  const { httpMethod, result, pathParameters } = operation;
  const inPath = pathParameters
    .filter(({ name, rule }) => JSON.stringify(rule) !== (usual.inPath.get(name) ?? JSON.stringify(usualPathParameter(name))))
    .map((parameter) => `${key(parameter.name)}: ${constants.of(operation, parameter)}`);
  const usualQuery = (httpMethod === "GET" && usual.queries.get(result)) || [];
  const query = constants.ofQuery(operation);
  const more = query.filter((name) => !usualQuery.includes(name));
  const isUsual = query.length - more.length === usualQuery.length;
  return [
    ...(inPath.length > 0 ? [`inPath: ${object(inPath)}`] : []),
    ...(isUsual && more.length === 0
      ? []
      : isUsual && usualQuery.length > 0
        ? [`more: ${array(more)}`]
        : [`query: ${array(query)}`]),
  ];
}

/** How a list is walked. */
function walkOf(operation: DescribedOperation, constants: ParameterConstants): string[] {
  const { list } = operation;
  if (!list) return [];
  const names = list.scroll?.parameters.map((parameter) => constants.of(operation, parameter)) ?? [];
  return [
    ...(list.key === "id" ? [] : [`key: ${literal(list.key)}`]),
    ...(list.isWhole ? [`paging: "none"`] : []),
    ...(list.scroll ? [`scroll: { ceiling: ${list.scroll.ceiling}, queryParameters: ${array(names)} }`] : []),
  ];
}

function literal(text: string | undefined): string {
  return text === undefined ? "undefined" : JSON.stringify(text);
}

function key(name: string): string {
  return /^[a-z]\w*$/i.test(name) ? name : JSON.stringify(name);
}

function object(properties: readonly string[]): string {
  return properties.length > 0 ? `{ ${properties.join(", ")} }` : "{}";
}

function array(names: readonly string[]): string {
  return `[${names.join(", ")}]`;
}
