import type { IncomingHttpHeaders } from "node:http";
import type { HttpOperation } from "./examples.ts";

/** What is wrong with a request, or with its response, by the description. */
export interface Violation {
  /** Such as `["request", "query", "limit"]`. */
  readonly location: readonly string[];
  /** A warning is no reason to refuse a request. */
  readonly severity: "Error" | "Warning";
  readonly code: string | number;
  readonly message: string;
}

/** One violation in Prism's header, which is cut where it is long and then no JSON as a whole. */
const oneViolation =
  /\{"location":\[(?:[^"\]]|"(?:[^"\\]|\\.)*")*\],"severity":"(?:[^"\\]|\\.)*","code":(?:[^",]|"(?:[^"\\]|\\.)*")+,"message":"(?:[^"\\]|\\.)*"\}/g;

/** A header has to fit into the 16 kB that Node takes for all. */
const mostHeaderCharacters = 8_000;

export function readHeader(header: unknown): Violation[] {
  return [...String(header ?? "").matchAll(oneViolation)].map(([text]) => JSON.parse(text) as Violation);
}

/** The violations as a header: as many as it can hold, in ASCII. */
export function writeHeader(violations: readonly Violation[]): string {
  const text = JSON.stringify(violations).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return text.length <= mostHeaderCharacters ? text : writeHeader(violations.slice(0, Math.ceil(violations.length * 0.8) - 1));
}

export function problem(location: readonly string[], code: string, message: string): Violation {
  return { location: ["request", ...location], severity: "Error", code, message };
}

/** What a violation is of a request, in the words of somebody who has to mend it: Prism knows no names with capitals, and no missing header. */
export function explain(violation: Violation, operation: HttpOperation | undefined, headers: IncomingHttpHeaders): Violation {
  if (violation.code === 401) return { ...violation, ...missingCredentials(operation, headers) };
  const [of, where, name, ...rest] = violation.location;
  if (of !== "request") return violation;
  if (violation.code === 415) {
    const message = violation.message.replace("Supported content types:", "Request header Content-Type must be one of:");
    return { ...violation, location: [of, "header", "Content-Type"], message };
  }
  if (where === undefined) return { ...violation, location: [of, "body"] };
  const [, property] = /required property '(.+)'/.exec(violation.message) ?? [];
  if (property !== undefined) return { ...violation, location: [...violation.location, property] };
  const real = namesOf(operation, where).find((each) => each.toLowerCase() === name);
  if (real === undefined || name === undefined) return violation;
  return { ...violation, location: [of, where, real, ...rest], message: violation.message.replace(name, real) };
}

/** Names in the query that the description does not have: the API ignores them, and so does the mock. */
export function unknownQueryNames(url: string, operation: HttpOperation | undefined): Violation[] {
  if (!operation) return [];
  const known = namesOf(operation, "query");
  // `date[from]` belongs to `date` as well as `status_id[]` to itself.
  const isKnown = (name: string): boolean => known.includes(name) || known.includes(name.replace(/\[.*$/, ""));
  const unknown = [...new Set(new URL(url, "http://localhost").searchParams.keys())].filter((name) => !isKnown(name));
  return unknown.map((name) => {
    // What looks like no name may be personal.
    const shown = /^[A-Za-z][\w.[\]-]{0,39}$/.test(name) ? name : "(hidden)";
    const near = known.find((each) => each.toLowerCase() === name.toLowerCase());
    const hint = near ? `; the description has ${near}` : "";
    const message = `Request query parameter ${shown} is not in the description, and is ignored${hint}`;
    return { ...problem(["query", shown], "unknown", message), severity: "Warning" };
  });
}

/** The errors of the violations, as the API names them: `{ "addresses.0.street": ["…"] }`. */
export function errorsByField(violations: readonly Violation[]): { [field: string]: string[] } {
  const errors: { [field: string]: string[] } = {};
  for (const { location, message } of violations) {
    const [, where = "request", ...path] = location;
    const field = path.join(".") || where;
    errors[field] = [...(errors[field] ?? []), message];
  }
  return errors;
}

function namesOf(operation: HttpOperation | undefined, where: string): string[] {
  const { query = [], headers = [], path = [] } = operation?.request ?? {};
  const parameters = { query, header: headers, path }[where] ?? [];
  return parameters.map(({ name }) => name);
}

/** The headers of each way to authenticate; of the way that was begun, those that are missing. */
function missingCredentials(
  operation: HttpOperation | undefined,
  headers: IncomingHttpHeaders,
): Pick<Violation, "location" | "message"> {
  const ways = (operation?.security ?? []).map((way) =>
    way.flatMap((scheme) => (scheme.type === "apiKey" ? [scheme.name] : scheme.type === "http" ? ["Authorization"] : [])),
  );
  const isSent = (name: string): boolean => Boolean(headers[name.toLowerCase()]);
  const begun = ways.find((way) => way.some(isSent));
  const missing = begun?.filter((name) => !isSent(name)) ?? [];
  if (begun && missing[0] !== undefined) {
    const message = `Request header ${missing.join(" and ")} is missing, beside ${begun.filter(isSent).join(" and ")}`;
    return { location: ["request", "header", missing[0]], message };
  }
  const all = ways.map((way) => way.join(" and ")).join(", or ");
  return { location: ["request", "header"], message: `Request has no credentials: it needs the headers ${all}` };
}
