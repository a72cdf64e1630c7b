import type { DescribedOperation, Description } from "./description.ts";
import { camelCase, capitalised, constantName } from "./names.ts";
import type { DescribedParameter } from "./parameters.ts";
import { ownRateLimit } from "./rate-limits.ts";

const writes = ["POST", "PUT", "PATCH"];

/**
 * The table that the client reads: each parameter once, each list of parameters that several operations take once, and of each operation
 * what is not usual. What is usual, `operationsWith` of the client knows.
 */
export function operationTable(description: Description): string {
  const operations = description.operations();
  const constants = new Map([["operations", ""]]);
  const pathRules = usualPathRules(operations);
  const queries = new Map<string, string[]>();
  for (const operation of operations) {
    const query = queryOf(operation, constants);
    if (query) queries.set(query, [...(queries.get(query) ?? []), constantName(operation)]);
  }
  const shared = new Map(
    [...queries].filter(([, { length }]) => length > 1).map(([query, [first = ""]]) => [query, `${first}Query`] as const),
  );
  const entries = operations.map((operation) => {
    const query = queryOf(operation, constants);
    const details = detailsOf(description, operation, pathRules, (parameter) =>
      parameterConstant(operation, parameter, constants),
    );
    const given = [query && (shared.get(query) ?? query), details].filter(Boolean);
    const args = details && !query ? ["[]", details] : given;
    const route = `${operation.httpMethod} ${operation.path}`;
    const call = [JSON.stringify(operation.id), JSON.stringify(route), ...args].join(", ");
    return `  ${operation.result}(${call}),`;
  });
  const parameters = [...constants.values()].filter(Boolean).sort();
  const kinds = [...new Set(operations.map(({ result }) => result))].sort();
  const rules = [...pathRules].map(([name, rule]) => `  ${JSON.stringify(name)}: ${rule},\n`).join("");
  return [
    `import type { ${["Operation", ...(parameters.length > 0 ? ["Parameter"] : [])].join(", ")} } from "../operation.js";`,
    `import { operationsWith } from "../request/operations.js";\n`,
    `const { ${kinds.join(", ")} } = operationsWith({${rules && `\n${rules}`}});\n`,
    ...(parameters.length > 0 ? [`${parameters.join("\n")}\n`] : []),
    ...(shared.size > 0 ? [`${[...shared].map(([query, name]) => `const ${name} = ${query};`).join("\n")}\n`] : []),
    `/** Every operation of the description. */\nexport const operations: readonly Operation[] = [\n${entries.join("\n")}\n];\n`,
  ].join("\n");
}

/** The rule that most path parameters of a name have. */
function usualPathRules(operations: readonly DescribedOperation[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { name, rule } of operations.flatMap(({ pathParameters }) => pathParameters)) {
    const rules = counts.get(name) ?? new Map<string, number>();
    rules.set(JSON.stringify(rule), (rules.get(JSON.stringify(rule)) ?? 0) + 1);
    counts.set(name, rules);
  }
  const usual = [...counts].map(([name, rules]): [string, string] => {
    const [[rule] = [""]] = [...rules].sort(([a, times], [b, others]) => others - times || a.localeCompare(b));
    return [name, rule];
  });
  return new Map(usual.sort(([a], [b]) => a.localeCompare(b)));
}

function queryOf(operation: DescribedOperation, constants: Map<string, string>): string {
  const { queryParameters } = operation;
  if (queryParameters.length === 0) return "";
  return `[${queryParameters.map((parameter) => parameterConstant(operation, parameter, constants)).join(", ")}]`;
}

/** What of an operation is not usual, as an object; empty where nothing is. */
function detailsOf(
  description: Description,
  operation: DescribedOperation,
  pathRules: ReadonlyMap<string, string>,
  constant: (parameter: DescribedParameter) => string,
): string {
  const { definition, body, result, list, httpMethod, pathParameters } = operation;
  const details: string[] = [];
  const own = pathParameters.filter(({ name, rule }) => pathRules.get(name) !== JSON.stringify(rule));
  if (own.length > 0) {
    const rules = own.map((parameter) => `${JSON.stringify(parameter.name)}: ${constant(parameter)}`);
    details.push(`rules: { ${rules.join(", ")} }`);
  }
  const idempotent = definition["x-yampi-idempotent"] === true;
  if (idempotent !== !["POST", "PATCH"].includes(httpMethod)) details.push(`idempotent: ${idempotent}`);
  const usualBody = writes.includes(httpMethod) ? "required" : undefined;
  const ownBody = body && (body.required ? "required" : "optional");
  if (ownBody !== usualBody) details.push(`body: ${ownBody ? JSON.stringify(ownBody) : "undefined"}`);
  if (body && Object.keys(body.booleans).length > 0) details.push(`booleans: ${JSON.stringify(body.booleans)}`);
  const rateLimit = ownRateLimit(description, operation);
  if (rateLimit) details.push(`rateLimit: ${rateLimit}`);
  if (result === "one" && !description.requiresId(operation.entity)) details.push("withoutId: true");
  if (list && list.key !== "id") details.push(`key: ${list.key === undefined ? "undefined" : JSON.stringify(list.key)}`);
  if (list?.isWhole) details.push(`paging: "none"`);
  if (list?.scroll) {
    const { ceiling, parameters } = list.scroll;
    details.push(`scroll: { ceiling: ${ceiling}, queryParameters: [${parameters.map(constant).join(", ")}] }`);
  }
  return details.length > 0 ? `{ ${details.join(", ")} }` : "";
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
