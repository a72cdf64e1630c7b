import { isPropertyName } from "@yampi-openapi/client/drift";
import type { DescribedOperation } from "../description.ts";

/** Where a request goes: to an operation, to a path of the server that is not described, or elsewhere. */
export type Destination = { readonly operation: DescribedOperation } | { readonly unknownPath: string } | "elsewhere";

/** Finds the destination of requests to a server. Of paths that fit, the most specific wins. */
export function createRouter(
  operations: readonly DescribedOperation[],
  serverUrl: string,
): (method: string, url: URL) => Destination {
  const server = new URL(serverUrl);
  const basePath = server.pathname.replace(/\/$/, "");
  const routes = operations
    .map((operation) => ({ operation, matches: matcherOf(operation), rank: rankOf(operation) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const words = new Set(operations.flatMap(({ path }) => path.split("/")));
  const globals = new Set(operations.map(({ path }) => path.split("/")[1]).filter((segment) => segment !== "{alias}"));
  return (method, url) => {
    // Http and https alike: a recording of a proxy may have either.
    if (url.host !== server.host || !url.pathname.startsWith(`${basePath}/`)) return "elsewhere";
    const path = url.pathname.slice(basePath.length).replace(/(?<=.)\/$/, "");
    const found = routes.find(({ operation, matches }) => operation.httpMethod === method && matches(path));
    return found ? { operation: found.operation } : { unknownPath: hideValues(path, globals, words) };
  };
}

/** Tells whether a path is one of an operation. Where that takes an ID, a word does not fit. */
function matcherOf({ path, parameters }: DescribedOperation): (path: string) => boolean {
  const integers = parameters.filter(({ schema }) => schema && "type" in schema && schema.type === "integer");
  const template = path.split("/");
  return (given) => {
    const segments = given.split("/");
    return segments.length === template.length && template.every((step, index) => fits(step, segments[index] ?? ""));
  };

  function fits(step: string, segment: string): boolean {
    if (!step.startsWith("{")) return segment === step;
    return integers.some(({ name }) => step === `{${name}}`) ? /^\d+$/.test(segment) : segment !== "";
  }
}

/** Sorts a fixed segment before a parameter, from left to right. */
function rankOf({ path }: DescribedOperation): string {
  return path.replaceAll(/[^/]+/g, (segment) => (segment.startsWith("{") ? "1" : "0"));
}

/** How many segments of a path are shown. */
const shownSegments = 8;

/**
 * `/{alias}/orders/{…}`: what is no segment of a described path, and not made of known words, could be an ID, a code or a name. A few
 * paths begin with no alias.
 */
function hideValues(path: string, globals: ReadonlySet<string | undefined>, words: ReadonlySet<string>): string {
  const [, first, ...segments] = path.split("/");
  const shown = segments.map((segment) => (words.has(segment) || isPropertyName(segment) ? segment : "{…}"));
  const rest = shown.length > shownSegments ? ["…"] : [];
  return ["", globals.has(first) ? first : "{alias}", ...shown.slice(0, shownSegments), ...rest].join("/");
}
