import type { HttpOperation } from "./operations.ts";

/** The operation that a request goes to; undefined where the description has none. Of two, that with fewer parameters in its path. */
export function operationOf(
  operations: readonly HttpOperation[],
  method: string | undefined,
  pathname: string,
): HttpOperation | undefined {
  const parameters = ({ path }: HttpOperation): number => path.split("{").length;
  return operationsAt(operations, pathname)
    .filter((operation) => operation.method.toUpperCase() === method)
    .sort((a, b) => parameters(a) - parameters(b))[0];
}

/** The operations that have a path, of any method. */
export function operationsAt(operations: readonly HttpOperation[], pathname: string): HttpOperation[] {
  return operations.filter(({ path }) => patternOf(path).test(pathname));
}

const patterns = new Map<string, RegExp>();

function patternOf(path: string): RegExp {
  const pattern = patterns.get(path) ?? new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
  patterns.set(path, pattern);
  return pattern;
}
