import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Description } from "@yampi-openapi/scripts/generate/description";
import type { MediaTypeObject, OperationObject, RequestBodyObject } from "@yampi-openapi/scripts/openapi-types";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { postmanCollection } from "../../../src/postman.ts";
import { isAll, sampled } from "../../support/all.ts";

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
    readonly body?: { readonly raw?: string };
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
const description = await Description.load();
const { document } = description;
let collection: Collection;
let requests: { name: string; request: NonNullable<Item["request"]> }[];

beforeAll(async () => {
  collection = (await postmanCollection(document)) as unknown as Collection;
  requests = flatten(collection.item);
});

describe("The Postman collection", () => {
  it("has a request for each operation", () => {
    const { paths = {} } = document;
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

  it("has a value for each part of a path, and the example of each body", () => {
    const examples = description.operations().map(({ definition }) => {
      const { content = {} } = definition.requestBody ? description.resolve<RequestBodyObject>(definition.requestBody) : {};
      const [example] = Object.values((content["application/json"] as MediaTypeObject | undefined)?.examples ?? {});
      return [definition.summary, example && description.resolve<{ value?: unknown }>(example).value];
    });
    const bodies = requests.map(({ name, request }) => [name, request.body?.raw && JSON.parse(request.body.raw)]);
    expect(Object.fromEntries(bodies)).toEqual(Object.fromEntries(examples));
    for (const { name, request } of requests) {
      const values = new Map(request.url.variable.map(({ key, value }) => [`:${key}`, value]));
      const parts = request.url.path.filter((step) => step.startsWith(":"));
      expect(
        parts.filter((step) => !/\S/.test(values.get(step) ?? "")),
        name,
      ).toEqual([]);
    }
  });

  // `npm run test:ci` makes all of them.
  it("makes requests that the mock takes, once the variables are filled", async () => {
    const filled: { readonly [name: string]: string } = {
      baseUrl: inject("mockUrl"),
      alias: "minha-loja",
      userToken: "any",
      userSecretKey: "any",
    };
    const fill = (value: string): string => value.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => filled[name] ?? `no ${name}`);
    for (const { name, request } of sampled(requests, 24)) {
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
