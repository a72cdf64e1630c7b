import type { OpenAPI3 } from "openapi-typescript";
import { describe, expect, it } from "vitest";
import { clientFiles } from "../src/generate/client-files.ts";
import { ForeignDescription } from "../src/generate/foreign.ts";
import { operationTable } from "../src/generate/operation-table.ts";
import { resourceTypes } from "../src/generate/resource-types.ts";
import { typeFiles } from "../src/generate/type-files.ts";

type Json = { [key: string]: unknown };
const json = (schema: Json = {}, type = "application/json") => ({ description: "", content: { [type]: { schema } } });
const done = { 204: { description: "" } };

/** A description as others write them: of these paths, each with its operations by method. */
function foreign(paths: { [path: string]: Json }, more: Json = {}): ForeignDescription {
  const described = Object.entries(paths).map(([path, item]) => {
    const parameters = [...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => ({ name, in: "path", schema: { type: "string" } }));
    return [path, { parameters, ...item }];
  });
  const document = { openapi: "3.0.3", info: { title: "", version: "" }, paths: Object.fromEntries(described), ...more };
  return new ForeignDescription(document as unknown as OpenAPI3);
}
const one = (operation: Json, path = "/trains/{id}") => foreign({ [path]: { get: { responses: done, ...operation } } });
const idsOf = (description: ForeignDescription) => description.operations().map(({ id }) => id);

describe("The method of a foreign operation", () => {
  it.each([
    ["repos/list-for-org", [], "repos.listForOrg"],
    ["customers.addresses.list", [], "customers.addresses.list"],
    ["Get all  seats!", ["Seats & berths"], "seatsBerths.getAllSeats"],
    ["getAPIKeys", ["API Keys"], "apiKeys.getAPIKeys"],
    ["HTTPStatus", ["x"], "x.httpStatus"],
    ["listar_promoções", ["Promoções"], "promocoes.listarPromocoes"],
    ["列車.一覧", [], "列車.一覧"],
    ["get-station", [], "trains.getStation"],
    [undefined, [], "trains.getTrainsById"],
    ["!?", ["Trains"], "trains.getTrainsById"],
    ["2fa", ["2fa"], "n2fa.n2fa"],
    ["trains/constructor", [], "trains.getTrainsById"],
    ["raw/get", [], "trains.getTrainsById"],
    ["promise/get", ["Promise"], "promiseApi.getTrainsById2"],
  ])("of operationId %s and tags %j is %s", (operationId, tags, id) => {
    expect(idsOf(one({ operationId, tags }))).toEqual([id]);
  });

  it("at the root, without any name, is found all the same", () => {
    expect(idsOf(one({}, "/"))).toEqual(["api.get"]);
  });

  it("never takes the name of another, whichever comes first", () => {
    const same = { operationId: "trains.get", responses: done };
    const nested = { operationId: "trains.get.seats", responses: done };
    const [a, b, c] = [{ get: same }, { get: same }, { get: nested }];
    const ids = ["trains.get", "trains.getB", "trains.getC"];
    expect(idsOf(foreign({ "/a": a, "/b": b, "/c": c }))).toEqual(ids);
    expect(idsOf(foreign({ "/c": c, "/b": b, "/a": a }))).toEqual(ids);
  });
});

describe("What a foreign operation gives", () => {
  it("is the body of its successes, in JSON of any kind", () => {
    const description = one({
      operationId: "trains/get",
      responses: { 200: json(), 201: json({}, "application/vnd.rail+json"), 404: json() },
    });
    const at = (status: number, type: string) => `operations["trains.get"]["responses"]["${status}"]["content"]["${type}"]`;
    const type = `${at(200, "application/json")} | ${at(201, "application/vnd.rail+json")}`;
    expect(resourceTypes(description)).toContain(
      `get(id: string, params?: TrainsGetParams, options?: RequestOptions): Promise<${type}>`,
    );
  });

  it("is that of its default where nothing else tells of success", () => {
    expect(one({ responses: { default: json() } }).operations()[0]).toMatchObject({ result: "one" });
    expect(one({ responses: { default: { description: "" } } }).operations()[0]).toMatchObject({
      result: "none",
      entity: "void",
    });
  });

  it("is sent for again by what HTTP says of its method", () => {
    const responses = done;
    const description = foreign({
      "/a": { get: { responses }, put: { responses }, delete: { responses }, post: { responses }, patch: { responses } },
    });
    const idempotent = description
      .operations()
      .map(({ httpMethod, definition }) => [httpMethod, definition["x-yampi-idempotent"]]);
    expect(Object.fromEntries(idempotent)).toEqual({ GET: true, PUT: true, DELETE: true, POST: false, PATCH: false });
  });
});

describe("A foreign operation that cannot be expressed", () => {
  const query = (change: Json) => ({ parameters: [{ name: "q", in: "query", schema: { type: "string" }, ...change }] });

  it.each([
    ["an object in the query", query({ schema: { type: "object" }, style: "deepObject" }), "style deepObject"],
    ["a value with a media type", query({ schema: undefined, content: { "application/json": {} } }), "has a media type"],
    [
      "either of two types",
      query({ schema: { oneOf: [{ type: "string" }, { type: "integer" }] } }),
      "the generator knows strings",
    ],
    ["an array that is repeated", query({ schema: { type: "array", items: { type: "string" } } }), "explode"],
    ["a header that is required", query({ in: "header", required: true }), "not of the header"],
    ["a parameter that is nowhere", { parameters: [{ $ref: "#/components/parameters/Nowhere" }] }, "Nothing stands at"],
    ["text", { responses: { 200: json({}, "text/plain") } }, "is not JSON, but text/plain"],
    ["a redirect", { responses: { 302: { description: "" } } }, "no response tells of its success"],
  ])("is left out with its place and the reason: %s", (_, change, reason) => {
    const description = one(change);
    expect(idsOf(description)).toEqual([]);
    expect(description.leftOut).toEqual([{ place: "GET /trains/{id}", reason: expect.stringContaining(reason) }]);
  });

  it("does not keep the others from being made", () => {
    const description = foreign({
      "/a": { get: { responses: done }, head: { responses: done } },
      "/b": { get: { responses: {} } },
    });
    expect(idsOf(description)).toEqual(["a.getA"]);
    expect(description.leftOut.map(({ place }) => place)).toEqual(["HEAD /a", "GET /b"]);
  });

  it("is not one for a header that may be left out, which goes among the options", () => {
    expect(idsOf(one(query({ in: "header" })))).toEqual(["trains.getTrainsById"]);
  });
});

describe("A foreign description", () => {
  it("has a type for every schema, in PascalCase and each another's", async () => {
    const schemas = { "simple-user": {}, simple_user: {}, Trains: {}, "2fa": {}, "!": {} };
    const description = foreign(
      { "/trains": { get: { operationId: "trains/list", responses: done } } },
      { components: { schemas } },
    );
    expect(Object.fromEntries(description.typeNames())).toEqual({
      "simple-user": "SimpleUser",
      simple_user: "SimpleUser2",
      Trains: "Trains2",
      "2fa": "N2fa",
      "!": "Schema",
    });
    expect((await typeFiles(description))["schemas.ts"]).toContain(
      'export type SimpleUser = components["schemas"]["simple-user"];',
    );
  });

  it("may have schemas that hold themselves, and no server", async () => {
    const Node: Json = { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } };
    const ref = { $ref: "#/components/schemas/Node" };
    const post = { requestBody: { content: { "application/json": { schema: ref } } }, responses: { 201: json(ref) } };
    const description = foreign({ "/nodes": { post } }, { components: { schemas: { Node } } });
    expect((await typeFiles(description))["openapi.ts"]).toContain('next?: components["schemas"]["Node"];');
    expect(clientFiles(description, "1")["constants.ts"]).toContain('productionUrl = "/"');
    expect(operationTable(description)).toContain('body: "optional"');
  });

  it("has to be OpenAPI 3 with something to call", () => {
    expect(() => new ForeignDescription({ swagger: "2.0" } as unknown as OpenAPI3)).toThrow("OpenAPI 3 was expected");
    expect(() => clientFiles(foreign({}), "1")).toThrow("no operation that the generator can express");
  });
});
