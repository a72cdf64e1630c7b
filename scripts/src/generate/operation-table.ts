import type { ParameterObject, SchemaObject } from "openapi-typescript";
import type { DescribedOperation, Description } from "./description.ts";
import { capitalised, constantName, uncapitalised } from "./names.ts";

/** What the client checks of a value, in the words of JSON Schema. */
const checked = ["type", "enum", "pattern", "minLength", "minimum", "maximum"] as const;

/** The table that the client reads: each parameter once, and each operation with the parameters that it takes. */
export function operationTable(description: Description): string {
  const parameters = new Map<string, string>();
  const operations = description.operations().map((operation) => {
    const names = (place: "path" | "query") =>
      operation.parameters
        .filter((parameter) => parameter.in === place)
        .map((parameter) => parameterConstant(description, operation, parameter, parameters));
    return operationEntry(operation, names("path"), names("query"));
  });
  return [
    `import type { ListOperation, OneOperation, Parameter } from "../operation.js";\n`,
    `${[...parameters.values()].sort().join("\n")}\n`,
    ...operations,
  ].join("\n");
}

function operationEntry(operation: DescribedOperation, path: string[], query: string[]): string {
  const entry = [
    `id: ${JSON.stringify(operation.id)}`,
    `method: ${JSON.stringify(operation.httpMethod)}`,
    `path: ${JSON.stringify(operation.path)}`,
    `pathParameters: [${path.join(", ")}]`,
    `queryParameters: [${query.join(", ")}]`,
  ];
  entry.push(`idempotent: ${operation.definition["x-yampi-idempotent"] === true}`);
  const rateLimit = operation.definition["x-yampi-rate-limit"] as { limit: number; windowSeconds: number } | undefined;
  if (rateLimit) entry.push(`rateLimit: { limit: ${rateLimit.limit}, windowSeconds: ${rateLimit.windowSeconds} }`);
  if (operation.result === "list") {
    const { key, paging } = operation.definition["x-yampi-list"] as { key?: string; paging: string };
    if (paging !== "page") throw new Error(`${operation.id}: the generator does not know ${paging} paging yet`);
    if (key) entry.push(`key: ${JSON.stringify(key)}`);
  }
  const type = operation.result === "list" ? "ListOperation" : "OneOperation";
  return `export const ${constantName(operation)}: ${type} = {\n${entry.map((line) => `  ${line},\n`).join("")}};\n`;
}

/** The name of the constant of this parameter, which is added to the others if it is new. */
function parameterConstant(
  description: Description,
  operation: DescribedOperation,
  parameter: ParameterObject,
  known: Map<string, string>,
): string {
  const place = `${operation.id}: parameter ${parameter.name}`;
  if (!parameter.schema) throw new Error(`${place}: it has no schema`);
  const schema = description.resolve<SchemaObject>(parameter.schema);
  const isArray = "items" in schema;
  const rule = isArray ? description.resolve<SchemaObject>(schema.items as SchemaObject) : schema;

  // Arrays go as `name[]=1&name[]=2` or as `name=1,2`; PHP keeps only the last of `name=1&name=2`.
  const repeats = parameter.name.endsWith("[]");
  if (isArray && repeats === (parameter.explode === false))
    throw new Error(`${place}: name[] needs explode: true, any other array explode: false`);
  if (!("type" in rule) || !["string", "integer", "number", "boolean"].includes(String(rule.type))) {
    throw new Error(`${place}: the generator knows strings, numbers, booleans and arrays of them`);
  }

  const entry: { [key: string]: unknown } = { name: parameter.name };
  if (parameter.required && parameter.in === "query") entry.required = true;
  if (isArray) entry.array = true;
  for (const key of checked) if (key in rule) entry[key] = rule[key as keyof typeof rule];
  const text = JSON.stringify(entry);

  const component = componentName(description, parameter);
  const name = component ? `${uncapitalised(component)}Parameter` : `${constantName(operation)}${capitalised(parameter.name)}`;
  known.set(name, `const ${name.replaceAll(/\W/g, "")}: Parameter = ${text};`);
  return name.replaceAll(/\W/g, "");
}

function componentName({ document }: Description, parameter: ParameterObject): string | undefined {
  const found = Object.entries(document.components?.parameters ?? {}).find(([, candidate]) => candidate === parameter);
  return found?.[0];
}
