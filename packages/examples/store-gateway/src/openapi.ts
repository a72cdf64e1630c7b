import spec from "@yampi-openapi/spec/openapi.json" with { type: "json" };
import type { Masking } from "./leaving.js";
import { type ProblemStatus, titles } from "./problem.js";
import { bySchema, type Fields, type Treatment } from "./treatments.js";

interface Schema {
  readonly type?: unknown;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: Schema };
}

type Schemas = { readonly [name: string]: Schema };

/** The components of the API's description without its extensions, which tell where the description has its facts from. */
const { schemas: described, parameters } = JSON.parse(JSON.stringify(spec.components), (key, value) =>
  key.startsWith("x-") ? undefined : value,
) as { readonly schemas: Schemas; readonly parameters: { readonly [name: string]: object } };

/** The alias of a store, as the description has it. */
export const aliasPattern = new RegExp(spec.components.parameters.Alias.schema.pattern);

/** The gateway's own description, made of the API's: its entities, but for what does not leave. */
export function describeGateway(masking: Masking): object {
  const page = ["Page", "Limit"];
  const paths = {
    "/clusters": read("listClusters", "List the clusters of the store", page, schema("GatewayClusterPage")),
    "/clusters/{id}/customers": read(
      "listClusterCustomers",
      "List the customers of a cluster",
      ["ClusterId", ...page],
      schema("GatewayCustomerPage"),
    ),
    "/orders": read(
      "listOrders",
      "List the orders of the store",
      ["From", "To", "StatusId", "OrderPromocodeId", ...page],
      schema("GatewayOrderPage"),
    ),
    "/promocodes": read("listPromocodes", "List the coupons of the store", ["Code", ...page], schema("GatewayPromocodePage")),
    "/promocodes/{id}": read("getPromocode", "Get a coupon", ["PromocodeId"], schema("Promocode")),
    "/promocodes/{id}/customers": read(
      "listPromocodeCustomers",
      "List the customers who used a coupon",
      ["PromocodeId", ...page],
      schema("GatewayCustomerPage"),
    ),
    "/statuses": read("listStatuses", "List the statuses of orders", page, schema("GatewayStatusPage")),
  };
  return {
    openapi: "3.1.0",
    info: {
      title: "Store gateway",
      version: spec.info.version,
      description: `Reads from a Yampi store without its credentials. Personal data is ${masking.masked ? "masked" : "not masked"}.`,
      license: spec.info.license,
    },
    servers: [{ url: "/" }],
    security: [],
    paths,
    components: {
      parameters: { ...pick(parameters, ["ClusterId", "PromocodeId", "Page", "Limit"]), ...ownParameters },
      schemas: schemasOf(paths, masking),
    },
  };
}

function read(operationId: string, summary: string, parameterNames: readonly string[], schema: object): object {
  const statuses: readonly ProblemStatus[] = [400, 404, 429, 502, 503, 504];
  const problems = statuses.map((status) => [
    status,
    {
      description: titles[status],
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
    },
  ]);
  return {
    get: {
      operationId,
      summary,
      parameters: parameterNames.map((name) => ({ $ref: `#/components/parameters/${name}` })),
      responses: {
        200: {
          description: "As the store has it, up to half an hour and the gateway's own cache ago.",
          content: { "application/json": { schema } },
        },
        ...Object.fromEntries(problems),
      },
    },
  };
}

function schema(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

const id = { type: "integer", minimum: 1 };
const day = { type: "string", format: "date" };
const ownParameters = {
  From: queryParameter("from", "First day of the orders, by the store's clock. Requires `to`.", day, "2026-03-01"),
  To: queryParameter("to", "Last day of the orders, which is included. Requires `from`.", day, "2026-03-31"),
  StatusId: queryParameter("status_id", "ID of a status.", id, 4),
  OrderPromocodeId: queryParameter("promocode_id", "ID of a coupon.", id, 9001),
  Code: queryParameter(
    "q",
    "Part of a code. The search is fuzzy: compare the codes.",
    { type: "string", minLength: 1 },
    "BEMVINDO10",
  ),
};

function queryParameter(name: string, description: string, schema: object, example: unknown): object {
  return { name, in: "query", description, schema, example };
}

/** The schemas that the paths refer to, and those that these refer to. */
function schemasOf(paths: object, masking: Masking): Schemas {
  const all = { ...described, ...ownSchemas() };
  const used: { [name: string]: Schema } = {};
  const pending = references(paths);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const schema = all[name];
    if (!schema || used[name]) continue;
    const fields = bySchema[name];
    const leaving = fields ? leavingSchema(schema, fields, masking) : schema;
    used[name] = leaving;
    pending.push(...references(leaving));
  }
  return used;
}

function ownSchemas(): Schemas {
  const { links: _links, ...counters } = described.Pagination?.properties ?? {};
  const numbers = Object.entries(counters).map(([name, { description }]) => [name, { type: "integer", minimum: 0, description }]);
  const text = { type: "string" };
  return {
    GatewayClusterPage: pageOf("Cluster"),
    GatewayCustomerPage: pageOf("Customer"),
    GatewayOrderPage: pageOf("Order"),
    GatewayPromocodePage: pageOf("Promocode"),
    GatewayStatusPage: pageOf("CheckoutStatus"),
    GatewayPagination: object("The place of a page in its list.", Object.fromEntries(numbers)),
    Problem: object(
      "Why a request failed, by RFC 9457.",
      {
        type: { const: "about:blank" },
        title: text,
        status: { type: "integer" },
        detail: text,
        parameter: { ...text, description: "With a 400: the parameter that does not fit." },
      },
      ["type", "title", "status", "detail"],
    ),
  };
}

function pageOf(item: string): Schema {
  return object("A page of a list.", {
    data: { type: "array", items: schema(item) },
    pagination: { description: "Null where the store does not say.", anyOf: [schema("GatewayPagination"), { type: "null" }] },
  });
}

function object(description: string, properties: object, required = Object.keys(properties)): Schema {
  return { type: "object", description, required, properties: properties as Schemas, additionalProperties: false } as Schema;
}

function leavingSchema(schema: Schema, fields: Fields, { masked }: Masking): Schema {
  const leaves = (name: string): boolean => fields[name] !== "never" && !(masked && fields[name] === "personal");
  const properties = Object.entries(schema.properties ?? {})
    .filter(([name]) => leaves(name))
    .map(([name, property]) => [name, masked ? maskedSchema(property, fields[name]) : property]);
  return { ...schema, required: (schema.required ?? []).filter(leaves), properties: Object.fromEntries(properties) };
}

/** A masked text no longer has the form of what it hides. */
function maskedSchema(property: Schema, mask: Treatment | undefined): Schema {
  if (typeof mask !== "function") return property;
  const { format: _format, pattern: _pattern, examples = [], ...rest } = property;
  const masked = examples.map((example) => (typeof example === "string" ? mask(example) : example));
  return { ...rest, description: `${property.description} Masked.`, examples: masked };
}

function references(value: object): string[] {
  return [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = ""]) => name);
}

function pick<T>(values: { readonly [name: string]: T }, names: readonly string[]): { readonly [name: string]: T | undefined } {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
