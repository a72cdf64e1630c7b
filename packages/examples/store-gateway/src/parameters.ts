import { YampiInputError } from "@yampi-openapi/client";
import type { HonoRequest } from "hono";

/** What a list of the gateway takes. */
export interface PageQuery {
  readonly page?: number;
  readonly limit?: number;
}

/**
 * The ID of the path. Whether a number fits is for the client to say.
 *
 * @throws YampiInputError for a text. That of the client tells programmers which method searches, which no visitor can call.
 */
export function readId(request: HonoRequest): number {
  const id: unknown = readNumber(request.param("id") ?? "");
  if (typeof id === "number") return id;
  throw new YampiInputError("id", `expected a positive integer, got ${id === "" ? "an empty string" : "a string"}`);
}

/**
 * The query of a list. Whether its numbers fit is for the client to say.
 *
 * @throws YampiInputError for a name that the gateway does not take, or that occurs twice. The API's other filters are left out on
 * purpose: searching or sorting by a field tells what its mask hides.
 */
export function readPageQuery(request: HonoRequest): PageQuery {
  return readQuery(request, ["page", "limit"]);
}

/** @throws YampiInputError for any query. */
export function refuseQuery(request: HonoRequest): void {
  readQuery(request, []);
}

function readQuery(request: HonoRequest, known: readonly string[]): { readonly [name: string]: number } {
  const query: { [name: string]: number } = {};
  for (const [name, values] of Object.entries(request.queries())) {
    if (!known.includes(name)) {
      throw new YampiInputError(shown(name), `this route does not know it; it takes ${known.join(" and ") || "no query"}`);
    }
    if (values.length > 1) throw new YampiInputError(name, "expected one value, got several");
    query[name] = readNumber(values[0] ?? "");
  }
  return query;
}

/** A text that is no whole number stays one, which the client refuses by the name of the parameter. */
function readNumber(text: string): number {
  return (/^\d{1,16}$/.test(text) ? Number(text) : text) as number;
}

/** A name that a visitor made up is told back no longer than a name is. */
function shown(name: string): string {
  return /^[\w.[\]-]{1,40}$/.test(name) ? name : "query";
}
