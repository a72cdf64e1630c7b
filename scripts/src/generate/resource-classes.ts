import type { ParameterObject } from "openapi-typescript";
import type { DescribedOperation, Description } from "./description.ts";
import { className, constantName, paramsName } from "./names.ts";
import { tsdoc } from "./tsdoc.ts";

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

/** The classes behind `yampi.customers.addresses`, and the one that holds the resources of the top. */
export function resourceClasses(description: Description): string {
  const operations = description.operations();
  const top = resourceTree(operations);
  const entities = [...new Set(operations.map((operation) => operation.entity))].sort();
  const lists = operations.some((operation) => operation.result === "list");
  return [
    `import type { ${[...entities, "operations"].join(", ")} } from "@yampi-openapi/types";`,
    `import type { ${lists ? "ListOptions, " : ""}RequestOptions } from "../options.js";`,
    ...(lists ? [`import type { YampiList } from "../lists/list.js";`] : []),
    `import { ${[...new Set(operations.map((operation) => operation.result))].sort().join(", ")}, Resource } from "../resource.js";`,
    `import type { QueryOf } from "../operation.js";`,
    `import * as table from "./operations.js";\n`,
    ...operations.map((operation) => paramsType(operation)),
    ...[...top.children.values()].flatMap((node) => resourceClass(description, node)),
    topClass(description, top),
  ].join("\n");
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

function paramsType(operation: DescribedOperation): string {
  const name = paramsName(operation);
  return `/** Query of \`${operation.id}\`. */\nexport type ${name} = QueryOf<operations["${operation.id}"]>;\n`;
}

/** The class of a resource, after those of the resources below it. */
function resourceClass(description: Description, node: ResourceNode): string[] {
  const children = [...node.children.values()];
  const taken = node.operations.find((operation) => node.children.has(operation.method));
  if (taken) throw new Error(`${taken.id}: ${taken.method} is a resource and a method at once`);
  const body = [
    ...children.map((child) => resourceProperty(description, child)),
    ...node.operations.map((operation) => method(description, operation)),
  ];
  const text = `${tsdoc([resourceText(description, node)])}export class ${className(node.path)} extends Resource {\n${body.join("\n")}}\n`;
  return [...children.flatMap((child) => resourceClass(description, child)), text];
}

function resourceProperty(description: Description, node: ResourceNode): string {
  const type = className(node.path);
  return `${tsdoc([resourceText(description, node)], "  ")}  readonly ${node.path.at(-1)} = new ${type}(this.core);\n`;
}

function topClass(description: Description, top: ResourceNode): string {
  const children = [...top.children.values()].map((child) => resourceProperty(description, child));
  return `/** The resources of the API. */\nexport class Resources extends Resource {\n${children.join("\n")}}\n`;
}

/** The description of the tag that the operations of this resource stand under. */
function resourceText({ document }: Description, node: ResourceNode): string {
  const [tag] = node.operations.flatMap((operation) => operation.definition.tags ?? []);
  return document.tags?.find(({ name }) => name === tag)?.description ?? "";
}

function method(description: Description, operation: DescribedOperation): string {
  const isList = operation.result === "list";
  const positional = operation.parameters.filter((parameter) => parameter.in === "path" && parameter.name !== "alias");
  const queryRequired = operation.parameters.some((parameter) => parameter.in === "query" && parameter.required);
  const signature = [
    ...positional.map((parameter) => `${parameter.name}: ${scalarType(description, parameter)}`),
    `params${queryRequired ? "" : "?"}: ${paramsName(operation)}`,
    `options?: ${isList ? "ListOptions" : "RequestOptions"}`,
  ];
  const returns = isList ? `YampiList<${operation.entity}>` : `Promise<${operation.entity}>`;
  const call = `${operation.result}<${operation.entity}>(this.core, table.${constantName(operation)}, [${positional.map(({ name }) => name).join(", ")}], params, options)`;
  return `${methodText(operation, positional)}  ${operation.method}(${signature.join(", ")}): ${returns} {\n    return ${call};\n  }\n`;
}

function methodText(
  { definition, result, httpMethod, path }: DescribedOperation,
  positional: readonly ParameterObject[],
): string {
  const { summary = "", description = "" } = definition;
  const evidence = [definition["x-yampi-evidence"] as Evidence | Evidence[]].flat();
  return tsdoc(
    [
      summary.replace(/\.?$/, "."),
      description,
      `\`${httpMethod} ${path}\`, ${evidence.map(({ kind, source }) => `${kind}: ${source}`).join("; ")}`,
      ...positional.map((parameter) => `@param ${parameter.name} - ${parameter.description ?? ""}`),
      "@param params - Query of the request. A name that the description does not know is refused.",
      "@param options - Settings of this call alone.",
      result === "list"
        ? "@returns A list that sends nothing until it is awaited (its first page) or iterated (every item of every page)."
        : "@returns The entity, whichever envelope it came in.",
      "@throws YampiInputError before anything is sent, where an argument does not fit.",
      "@throws YampiApiError or one of its classes, where the API answers with an error.",
      "@throws YampiConnectionError or YampiTimeoutError, where no whole answer comes.",
    ],
    "  ",
  );
}

function scalarType(description: Description, parameter: ParameterObject): string {
  const { type } = description.resolve<{ type?: string }>(parameter.schema as { type?: string });
  return type === "integer" || type === "number" ? "number" : "string";
}
