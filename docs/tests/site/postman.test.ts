import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OperationObject } from "@yampi-openapi/scripts/openapi-types";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { loadBundle } from "../../src/description/load.ts";
import { postmanCollection } from "../../src/postman.ts";
import { isAll } from "../support/all.ts";

interface Variable {
  readonly key: string;
  readonly value: string;
  readonly disabled?: boolean;
}

interface Item {
  readonly name: string;
  readonly item?: readonly Item[];
  readonly request?: {
    readonly method: string;
    readonly header: readonly Variable[];
    readonly body?: { readonly raw: string };
    readonly url: {
      readonly host: readonly string[];
      readonly path: readonly string[];
      readonly query?: readonly Variable[];
      readonly variable: readonly Variable[];
    };
  };
}

interface Collection {
  readonly variable: readonly Variable[];
  readonly item: readonly Item[];
}

const credentials = ["User-Token", "User-Secret-Key"];
let collection: Collection;
let requests: { name: string; request: NonNullable<Item["request"]> }[];

beforeAll(async () => {
  collection = (await postmanCollection(await loadBundle())) as unknown as Collection;
  requests = flatten(collection.item);
});

describe("The Postman collection", () => {
  it("has a request for each operation", async () => {
    const { paths = {} } = await loadBundle();
    const operations = Object.values(paths).flatMap((item) => Object.values(item) as OperationObject[]);
    const summaries = operations.flatMap(({ summary }) => summary ?? []);
    expect(requests.map(({ name }) => name).sort()).toEqual(summaries.sort());
  });

  it("takes alias and credentials from variables without a value", () => {
    const empty = collection.variable.filter(({ value }) => value === "").map(({ key }) => key);
    expect(empty).toEqual(["alias", "userToken", "userSecretKey"]);
    for (const { request } of requests) {
      const sent = request.header.filter(({ key }) => credentials.includes(key));
      expect(sent.map(({ value }) => value)).toEqual(["{{userToken}}", "{{userSecretKey}}"]);
    }
  });

  it("makes requests that the mock takes, once the variables are filled", async () => {
    const filled: { readonly [name: string]: string } = {
      baseUrl: inject("mockUrl"),
      alias: "minha-loja",
      userToken: "any",
      userSecretKey: "any",
    };
    const fill = (value: string): string => value.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => filled[name] ?? `no ${name}`);
    for (const { name, request } of requests) {
      const values = new Map(request.url.variable.map(({ key, value }) => [`:${key}`, fill(value)]));
      const path = request.url.path.map((step) => values.get(step) ?? step).join("/");
      const query = (request.url.query ?? [])
        .filter(({ disabled }) => !disabled)
        .map(({ key, value }): [string, string] => [key, fill(value)]);
      const search = query.length > 0 ? `?${new URLSearchParams(query)}` : "";
      const headers = request.header
        .filter(({ disabled }) => !disabled)
        .map(({ key, value }): [string, string] => [key, fill(value)]);
      const response = await fetch(`${fill(request.url.host.join(""))}/${path}${search}`, {
        method: request.method,
        headers,
        ...(request.body && { body: request.body.raw }),
      });
      expect(response.ok, name).toBe(true);
      expect(response.headers.get("sl-violations"), name).toBeNull();
    }
  });

  it.runIf(isAll)("is the same file whenever it is made from the same description", async () => {
    expect(JSON.parse(readFileSync(join(inject("site"), "postman.json"), "utf8"))).toEqual(collection);
  });
});

function flatten(items: readonly Item[]): { name: string; request: NonNullable<Item["request"]> }[] {
  return items.flatMap(({ name, item, request }) => [...(request ? [{ name, request }] : []), ...flatten(item ?? [])]);
}
