import type { DescribedOperation, Description } from "./description.ts";
import { bodyName, className, paramsName } from "./names.ts";
import type { DescribedParameter } from "./parameters.ts";
import type { DescribedRequestBody } from "./request-body.ts";
import { type Block, deprecation, tsdoc } from "./tsdoc.ts";

/** A resource with its methods and the resources below it. */
interface ResourceNode {
  readonly path: readonly string[];
  readonly operations: DescribedOperation[];
  readonly children: Map<string, ResourceNode>;
}

/** Where a fact of the description comes from: `x-yampi-evidence`, or one of several there. */
interface Evidence {
  readonly kind: string;
  readonly source: string;
}

/** The interfaces behind `yampi.customers.addresses`, and the one that holds the resources of the top. The client makes the objects. */
export function resourceTypes(description: Description): string {
  const operations = description.operations();
  const top = resourceTree(operations);
  const named = new Set(description.schemas.map(([name]) => name));
  const entities = [...new Set(operations.map((operation) => operation.entity))].filter((name) => named.has(name)).sort();
  const body = [
    ...operations.flatMap(argumentTypes),
    ...[...top.children.values()].flatMap((node) => resourceInterface(description, node)),
    topInterface(description, top),
  ].join("\n");
  const used = (...names: string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  return [
    ...imports([...entities, ...used("operations")], "@yampi-openapi/types"),
    ...imports(used("DateFilter"), "../request/filters.js"),
    ...imports(used("YampiList"), "../lists/list.js"),
    ...imports(used("BodyOf", "Including", "WithBooleans"), "../operation.js"),
    ...imports(used("BodyOptions", "ListOptions", "RequestOptions"), "../options/call-options.js"),
    ...imports(used("YampiPromise"), "../response/yampi-promise.js"),
    "",
    body,
  ].join("\n");
}

function imports(names: readonly string[], from: string): string[] {
  return names.length > 0 ? [`import type { ${names.join(", ")} } from "${from}";`] : [];
}

function resourceTree(operations: readonly DescribedOperation[]): ResourceNode {
  const top: ResourceNode = { path: [], operations: [], children: new Map() };
  for (const operation of operations) {
    let node = top;
    for (const step of operation.resource) {
      const child = node.children.get(step) ?? { path: [...node.path, step], operations: [], children: new Map() };
      node.children.set(step, child);
      node = child;
    }
    node.operations.push(operation);
  }
  return top;
}

/** The types of the query and the body. A query that is empty has one too, where it is an argument of its own. */
function argumentTypes(operation: DescribedOperation): string[] {
  const { id, body, queryParameters } = operation;
  const query = queryParameters.map(queryProperty).join("");
  const none = "  readonly [name: string]: never;\n";
  return [
    ...(takesParams(operation)
      ? [`/** Query of \`${id}\`. */\nexport interface ${paramsName(operation)} {\n${query || none}}\n`]
      : []),
    ...(body ? [`/** Body of \`${id}\`. */\nexport type ${bodyName(operation)} = ${bodyType(id, body)};\n`] : []),
  ];
}

function bodyType(id: string, { booleans }: DescribedRequestBody): string {
  const body = `BodyOf<operations["${id}"]>`;
  const names = Object.keys(booleans).map((name) => JSON.stringify(name));
  return names.length > 0 ? `WithBooleans<${body}, ${names.join(" | ")}>` : body;
}

function queryProperty({ name, description, required, rule, isDeprecated }: DescribedParameter): string {
  const text = tsdoc([description, ...deprecation(isDeprecated)], "  ");
  return `${text}  ${/^\w+$/.test(name) ? name : JSON.stringify(name)}${required ? "" : "?"}: ${valueType(rule)};\n`;
}

/** The type of what a caller gives for a parameter. */
function valueType({ type, enum: choices, array, value, pattern }: DescribedParameter["rule"]): string {
  const plain = Array.isArray(choices)
    ? choices.map((choice) => JSON.stringify(choice)).join(" | ")
    : type === "integer"
      ? "number"
      : type;
  if (array) return `readonly ${/ /.test(plain) ? `(${plain})` : plain}[]`;
  return value === "date-range" ? `${plain} | DateFilter${dateFields(String(pattern))}` : plain;
}

/** The fields that a pattern of days has, such as `^(created_at|updated_at):…`; nothing where it takes any. */
function dateFields(pattern: string): string {
  const [, names] = /^\^\(?([a-z_|]+)\)?:/.exec(pattern) ?? [];
  return names === undefined
    ? ""
    : `<${names
        .split("|")
        .map((name) => JSON.stringify(name))
        .join(" | ")}>`;
}

function isList({ result }: DescribedOperation): boolean {
  return result === "list";
}

function takesParams({ body, queryParameters }: DescribedOperation): boolean {
  return body === undefined || queryParameters.length > 0;
}

function takesBodyAndQuery({ body, queryParameters }: DescribedOperation): boolean {
  return body !== undefined && queryParameters.length > 0;
}

/** Whether what a caller asks for by `include` shows in the type of the result. */
function takesInclude({ queryParameters, result }: DescribedOperation): boolean {
  return (
    (result === "one" || result === "list") && queryParameters.some(({ name, rule }) => name === "include" && rule.array === true)
  );
}

/** The interface of a resource, after those of the resources below it. */
function resourceInterface(description: Description, node: ResourceNode, above?: ResourceNode): string[] {
  const children = [...node.children.values()];
  const body = [
    ...children.map((child) => resourceProperty(description, child, node)),
    ...node.operations.map((operation) => method(operation)),
  ];
  const text = `${tsdoc([resourceText(description, node, above)])}export interface ${className(node.path)} {\n${body.join("\n")}}\n`;
  return [...children.flatMap((child) => resourceInterface(description, child, node)), text];
}

function resourceProperty(description: Description, node: ResourceNode, above?: ResourceNode): string {
  const type = className(node.path);
  return `${tsdoc([resourceText(description, node, above)], "  ")}  readonly ${node.path.at(-1)}: ${type};\n`;
}

function topInterface(description: Description, top: ResourceNode): string {
  const children = [...top.children.values()].map((child) => resourceProperty(description, child));
  return `/** The resources of the API. */\nexport interface Resources {\n${children.join("\n")}}\n`;
}

/** The description of the tag of a resource. Where the resource above it has the same tag, or it has no operations, what can be called there. */
function resourceText({ document }: Description, node: ResourceNode, above?: ResourceNode): string {
  const tagOf = ({ operations }: ResourceNode) => operations.flatMap(({ definition }) => definition.tags ?? [])[0];
  const tag = tagOf(node);
  const parts = [...node.children.keys()].map((name) => `\`${name}\``).join(", ");
  if (tag === undefined) return `Resources: ${parts}.`;
  if (above && tag === tagOf(above)) return node.operations.map(({ definition }) => `${definition.summary}.`).join(" ");
  return document.tags?.find(({ name }) => name === tag)?.description ?? "";
}

function method(operation: DescribedOperation): string {
  const { result, entity, pathParameters } = operation;
  const positional = pathParameters.filter(({ name }) => name !== "alias");
  const signature = [
    ...positional.map(({ argument, rule }) => `${argument}: ${rule.type === "string" ? "string" : "number"}`),
    ...(operation.body ? bodyArguments(operation) : queryArguments(operation)),
  ];
  const isGeneric = takesInclude(operation);
  const generic = isGeneric ? "<const Include extends readonly unknown[] = []>" : "";
  const given = isGeneric ? `Including<${entity}, Include>` : entity;
  const returns = result === "list" ? `YampiList<${given}>` : `YampiPromise<${given}>`;
  return `${methodText(operation, positional)}  ${operation.method}${generic}(${isGeneric ? lines(signature) : signature.join(", ")}): ${returns};\n`;
}

/** The arguments, one a line. */
function lines(signature: readonly string[]): string {
  return `\n${signature.map((argument) => `    ${argument},\n`).join("")}  `;
}

function queryType(operation: DescribedOperation): string {
  return takesInclude(operation) ? `${paramsName(operation)} & { include?: Include }` : paramsName(operation);
}

function queryArguments(operation: DescribedOperation): string[] {
  const required = operation.queryParameters.some((parameter) => parameter.required);
  return [
    `params${required ? "" : "?"}: ${queryType(operation)}`,
    `options?: ${isList(operation) ? "ListOptions" : "RequestOptions"}`,
  ];
}

/** The body, and options that hold the query: also where it is required, so that the order is always the same. */
function bodyArguments(operation: DescribedOperation): string[] {
  const name = bodyName(operation);
  const query = queryType(operation);
  if (operation.queryParameters.some((parameter) => parameter.required)) {
    const body = operation.body?.required ? name : `${name} | undefined`;
    return [`body: ${body}`, `options: BodyOptions<${query}> & { query: ${query} }`];
  }
  const options = takesBodyAndQuery(operation) ? `BodyOptions<${query}>` : "RequestOptions";
  return [`body${operation.body?.required ? "" : "?"}: ${name}`, `options?: ${options}`];
}

const results = {
  one: "The entity, without its envelope.",
  list: "A list. Nothing is sent until it is awaited (first page) or iterated (all items of all pages).",
  none: "Nothing, when the API reports success.",
  whole: "The complete response, as the API sent it.",
};

function methodText(operation: DescribedOperation, positional: readonly DescribedParameter[]): string {
  const { definition, result, httpMethod, path, body } = operation;
  const { summary = "", description = "" } = definition;
  const evidence = [(definition["x-yampi-evidence"] ?? []) as Evidence | Evidence[]].flat();
  const query = "The query of the request. Unknown names are refused.";
  const sources = evidence.map(({ kind, source }) => `${kind}: ${source}`).join("; ");
  return tsdoc(
    [
      summary ? summary.replace(/\.?$/, ".") : "",
      // What all of its kind have in common is about requests, which the client sends page by page and again by itself.
      definition["x-yampi-built"] === undefined ? description : "",
      ...deprecation(definition.deprecated === true),
      ...positional.map(({ argument, description, isDeprecated }): Block => {
        return [`@param ${argument} -`, isDeprecated ? `Deprecated. ${description}` : description];
      }),
      body ? ["@param body -", body.description || "The body of the request."] : ["@param params -", query],
      takesBodyAndQuery(operation)
        ? ["@param options -", "Options of this call, with the query of the request in `query`."]
        : ["@param options -", "Options of this call."],
      ["@returns", results[result]],
      ["@throws", "YampiInputError if an argument is invalid. Nothing is sent then."],
      ["@throws", "YampiApiError or a subclass if the API responds with an error."],
      ["@throws", "YampiConnectionError or YampiTimeoutError if the complete response is not received."],
      ["@remarks", [`\`${httpMethod} ${path}\``, sources].filter(Boolean).join(", ")],
    ],
    "  ",
  );
}
