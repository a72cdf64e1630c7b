import { expect } from "vitest";
import { createCore } from "../../src/core.js";
import { productionUrl } from "../../src/generated/constants.js";
import { type ClientOptions, MemoryRateLimiter, type YampiError } from "../../src/index.js";
import type { NoneOperation, OneOperation } from "../../src/operation.js";
import type { BodyOptions, RequestOptions } from "../../src/options/call-options.js";
import { readOptions } from "../../src/options/settings.js";
import { resourcesOf } from "../../src/resources/resources.js";
import { credentials } from "./fake-fetch.js";

const alias = { name: "alias", type: "string" };
const id = { name: "id", type: "integer", minimum: 1 };
const create: OneOperation = {
  kind: "one",
  id: "notes.create",
  method: "POST",
  path: "/{alias}/notes",
  pathParameters: [alias],
  queryParameters: [{ name: "notify", type: "boolean" }],
  idempotent: false,
  body: "required",
};
export const update: OneOperation = {
  ...create,
  id: "notes.update",
  method: "PUT",
  path: "/{alias}/notes/{id}",
  pathParameters: [alias, id],
  queryParameters: [],
  idempotent: true,
};
const remove: NoneOperation = {
  kind: "none",
  id: "notes.delete",
  method: "DELETE",
  path: "/{alias}/notes/{id}",
  pathParameters: [alias, id],
  queryParameters: [],
  idempotent: true,
};
const archive: NoneOperation = { ...remove, id: "notes.archive", method: "POST", idempotent: false, body: "optional" };

interface Note {
  readonly id: number;
}

/** A resource as the generator types one. */
export interface Notes {
  create(body: object, options?: BodyOptions<{ notify?: boolean }>): Promise<Note>;
  update(id: number, body: object, options?: RequestOptions): Promise<Note>;
  delete(id: number, params?: object, options?: RequestOptions): Promise<void>;
  archive(id: number, body?: object, options?: RequestOptions): Promise<void>;
}

const Resources = resourcesOf([create, update, remove, archive]);

/** The resource over a `fetch` that gives these responses one after the other; the last one stays. */
export function fakeNotes(responses: (() => Response)[], options: ClientOptions = {}) {
  const requests: Request[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    requests.push(new Request(url, init));
    return (responses[requests.length - 1] ?? responses.at(-1))?.() ?? Response.error();
  };
  const settings = { alias: "minha-loja", ...credentials, rateLimit: new MemoryRateLimiter(), maxRetries: 0, fetch, ...options };
  const resources = new Resources(createCore(readOptions(settings, productionUrl)));
  return { notes: (resources as unknown as { readonly notes: Notes }).notes, requests };
}

export const created = () => Response.json({ data: { id: 1 } }, { status: 201 });
export const empty = (status: number) => () => new Response(null, { status });
export const failureOf = async (call: Promise<unknown>): Promise<YampiError> => {
  const error = await call.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  return error as YampiError;
};
