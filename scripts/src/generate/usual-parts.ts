import { usualPathParameter, usualRoute } from "../../../packages/client/src/request/usual.ts";
import type { DescribedOperation } from "./operation.ts";
import type { ParameterConstants } from "./parameter-constants.ts";

/** What operations of a description have in common, so that the table says it once. */
export interface UsualParts {
  /** Rules of path parameters as JSON, by name; without those that are usual in any description. */
  readonly inPath: ReadonlyMap<string, string>;
  /** Names of constants, by the kind of a GET. */
  readonly queries: ReadonlyMap<string, readonly string[]>;
}

/** The rule that most path parameters of a name have, and the query that most GETs of a kind have, where more than one has it. */
export function usualParts(operations: readonly DescribedOperation[], constants: ParameterConstants): UsualParts {
  const inPath = new Map<string, string>();
  const inPaths = operations.flatMap(({ pathParameters }) => pathParameters);
  for (const [name, sameName] of sortedGroups(inPaths, (each) => each.name)) {
    const { value } = mostFrequent(sameName.map(({ rule }) => JSON.stringify(rule)));
    if (value !== JSON.stringify(usualPathParameter(name))) inPath.set(name, value);
  }
  const queries = new Map<string, string[]>();
  const gets = operations.filter(({ httpMethod }) => httpMethod === "GET");
  for (const [kind, members] of sortedGroups(gets, ({ result }) => result)) {
    const { value, times } = mostFrequent(members.map((operation) => constants.ofQuery(operation).join(" ")));
    if (value && times > 1) queries.set(kind, value.split(" "));
  }
  return { inPath, queries };
}

/** The path of a resource: that to which its operations have the usual routes, or else that of the first. */
export function pathOfResource(operations: readonly DescribedOperation[]): string {
  const bases = operations.flatMap(({ method, httpMethod, path }) => {
    const rest = usualRoute(method, "")?.split(" ")[1] ?? "";
    const base = path.slice(0, path.length - rest.length);
    return usualRoute(method, base) === `${httpMethod} ${path}` ? [base] : [];
  });
  return bases.length > 0 ? mostFrequent(bases).value : (operations[0]?.path ?? "");
}

/** The items with the same key, by that key, in the order of the items. */
export function groupsBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

function sortedGroups<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  return groupsBy(items, keyOf).sort(([a], [b]) => a.localeCompare(b));
}

/** Of several that are as frequent, the first in order. */
function mostFrequent(values: readonly string[]): { readonly value: string; readonly times: number } {
  const groups = sortedGroups(values, (value) => value).sort(([, a], [, b]) => b.length - a.length);
  const [[value, same] = ["", []]] = groups;
  return { value, times: same.length };
}
