import type { HttpOperation } from "./examples.ts";

/** The operation that a request goes to; undefined where the description has none. Of two, that with fewer parameters in its path. */
export function operationOf(
  operations: readonly HttpOperation[],
  method: string | undefined,
  pathname: string,
): HttpOperation | undefined {
  const parameters = ({ path }: HttpOperation): number => path.split("{").length;
  return operations
    .filter((operation) => operation.method.toUpperCase() === method && patternOf(operation.path).test(pathname))
    .sort((a, b) => parameters(a) - parameters(b))[0];
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
}
