import { expect } from "vitest";
import { productionUrl } from "../../src/index.js";
import { description, faultsOfResponse } from "./description.ts";

const headers = { "User-Token": "any", "User-Secret-Key": "any" };

interface Received {
  readonly status: number;
  readonly body: never;
  readonly headers: Headers;
}

/** Fetches past the client, below the alias of a store, and holds whatever comes to the description. */
export function get(path: string, init: RequestInit = { headers }): Promise<Received> {
  return call("GET", `/minha-loja${path}`, init);
}

/** Sends a body past the client, which would not let it through or would try again. */
export function send(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<Received> {
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  return call(method, `/minha-loja${path}`, { headers: { ...headers, "Content-Type": "application/json" }, ...json });
}

export async function call(method: string, path: string, init: RequestInit = { headers }): Promise<Received> {
  const response = await fetch(`${productionUrl}${path}`, { ...init, method });
  const text = await response.text();
  const body = text === "" ? undefined : JSON.parse(text);
  expect(faultsOfResponse(method.toLowerCase(), routeOf(path), response.status, body)).toEqual([]);
  return { status: response.status, body: body as never, headers: response.headers };
}

/** The path of the description that an address belongs to. */
function routeOf(path: string): string {
  const [asked] = path.split("?");
  const isAsked = (route: string) => {
    const form = route.replace("{alias}", "[^/]+").replace(/\{\w+\}/g, "\\d+");
    return new RegExp(`^${form}$`).test(asked ?? "");
  };
  return Object.keys(description.paths ?? {}).find(isAsked) ?? path;
}
