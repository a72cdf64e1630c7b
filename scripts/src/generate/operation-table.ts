import type { DescribedOperation, Description } from "./description.ts";
import { camelCase, capitalised, constantName } from "./names.ts";
import type { DescribedParameter } from "./parameters.ts";
import { ownRateLimit } from "./rate-limits.ts";

const types = { one: "OneOperation", list: "ListOperation", none: "NoneOperation", whole: "WholeOperation" } as const;

/** The table that the client reads: each parameter once, and each operation with the parameters that it takes. */
export function operationTable(description: Description): string {
  const operations = description.operations();
  const constants = new Map(operations.map((operation) => [constantName(operation), ""]));
  const entries = operations.map((operation) => {
    const constant = (parameter: DescribedParameter) => parameterConstant(operation, parameter, constants);
    return operationEntry(description, operation, constant);
  });
  const parameters = [...constants.values()].filter(Boolean).sort();
  const used = new Set(operations.map(({ result }) => types[result]));
  return [
    `import type { ${[...[...used].sort(), ...(parameters.length > 0 ? ["Parameter"] : [])].join(", ")} } from "../operation.js";\n`,
    ...(parameters.length > 0 ? [`${parameters.join("\n")}\n`] : []),
    ...entries,
  ].join("\n");
}

function operationEntry(
  description: Description,
  operation: DescribedOperation,
  constant: (parameter: DescribedParameter) => string,
): string {
  const { definition, body, result, list } = operation;
  const constants = (parameters: readonly DescribedParameter[]) => `[${parameters.map(constant).join(", ")}]`;
  const entry = [
    `id: ${JSON.stringify(operation.id)}`,
    `method: ${JSON.stringify(operation.httpMethod)}`,
    `path: ${JSON.stringify(operation.path)}`,
    `pathParameters: ${constants(operation.pathParameters)}`,
    `queryParameters: ${constants(operation.queryParameters)}`,
  ];
  entry.push(`idempotent: ${definition["x-yampi-idempotent"] === true}`);
  if (body) entry.push(`body: ${body.required ? `"required"` : `"optional"`}`);
  const rateLimit = ownRateLimit(description, operation);
  if (rateLimit) entry.push(`rateLimit: ${rateLimit}`);
  if (result === "one" && !description.requiresId(operation.entity)) entry.push("withoutId: true");
  if (result === "none") entry.push("empty: true");
  if (list?.key) entry.push(`key: ${JSON.stringify(list.key)}`);
  if (list?.isWhole) entry.push(`paging: "none"`);
  if (list?.scroll) {
    const { ceiling, parameters } = list.scroll;
    entry.push(`scroll: { ceiling: ${ceiling}, queryParameters: ${constants(parameters)} }`);
  }
  return `export const ${constantName(operation)}: ${types[result]} = {\n${entry.map((line) => `  ${line},\n`).join("")}};\n`;
}

/** The name of the constant of this parameter, which is added to the others if it is new. */
function parameterConstant(
  operation: DescribedOperation,
  { name, component, rule }: DescribedParameter,
  constants: Map<string, string>,
): string {
  const wanted = component ? `${camelCase(component)}Parameter` : `${constantName(operation)}${capitalised(camelCase(name))}`;
  const definition = (constant: string) => `const ${constant}: Parameter = ${JSON.stringify(rule)};`;
  let constant = wanted;
  for (let count = 2; (constants.get(constant) ?? definition(constant)) !== definition(constant); count++)
    constant = `${wanted}${count}`;
  constants.set(constant, definition(constant));
  return constant;
}
