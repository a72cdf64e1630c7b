import type { Operation, Parameter } from "../operation.js";

// What an operation is unless the table says otherwise. The generator leaves these out of the table, and the client puts them back.

/** The method and path of an operation, by its name and the path of its resource. */
export function usualRoute(name: string, base: string): string | undefined {
  return routes[name]?.replace(" ", () => ` ${base}`);
}

const routes: { readonly [name: string]: string | undefined } = {
  create: "POST ",
  delete: "DELETE /{id}",
  get: "GET /{id}",
  list: "GET ",
  update: "PUT /{id}",
};

/** What an operation gives, by its name. */
export function usualKind(name: string): Operation["kind"] {
  if (/^(list|search)/.test(name)) return "list";
  return /^(delete|remove)/.test(name) ? "none" : "one";
}

/** A path parameter is the ID of something. */
export function usualPathParameter(name: string): Parameter {
  return { name, type: "integer", minimum: 1 };
}

export function isUsuallyIdempotent(method: string): boolean {
  return method !== "POST" && method !== "PATCH";
}

/** Requests of these methods have a body. */
export function usualBody(method: string): "required" | undefined {
  return ["POST", "PUT", "PATCH"].includes(method) ? "required" : undefined;
}
