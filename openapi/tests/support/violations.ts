import { at, bundle, type Json, type Patch } from "./bundle.ts";

/** A fault, the patch that plants it into the bundle, and the rules that must find it: these and no others. */
export type Violation = readonly [fault: string, patch: Patch, ...rules: string[]];

const get = "/paths/~1{alias}~1customers~1{id}/get";
const coupon = "/paths/~1{alias}~1pricing~1promocodes~1{id}/get";
const list = "/paths/~1{alias}~1pricing~1promocodes~1{id}~1customers/get";
const answer = `${get}/responses/200/content/application~1json/schema`;
const errors = "/components/schemas/ValidationErrorBody/properties/errors";
const event = "/webhooks/event/post";
const customer = "/components/schemas/Customer/properties";
const promocode = "/components/schemas/Promocode/properties";

const shown = "house/documented-and-shown";
const extensions = "house/extensions-known";
const limits = "house/rate-limits-told";

export const violations: { readonly [concern: string]: readonly Violation[] } = {
  "paths and operations": [
    ["a path that names a verb", [move(up(get), "/paths/~1{alias}~1get-customer~1{id}")], "no-http-verbs-in-paths"],
    [
      "a POST before a GET",
      [
        move(get, `${up(get)}/post`),
        put(`${up(get)}/post/operationId`, "customers.replace"),
        copy(list, get),
        put(`${get}/operationId`, "customers.get"),
      ],
      "path-http-verbs-order",
    ],
    ["an operation with two tags", [put(`${get}/tags/-`, "Clusters")], "operation-singular-tag"],
    ["a tag that the description does not introduce", [put(`${get}/tags/0`, "Clients")], "operation-tag-defined"],
    ["an operation without credentials", [move("/security", `${get}/security`)], "house/paths-callable", "security-defined"],
    ["an operationId without a resource", [put(`${get}/operationId`, "getCustomer")], "rule/operation-id-is-a-method"],
    [
      "an operationId in upper camel case",
      [put(`${get}/operationId`, "Customers.get")],
      "house/names-free",
      "rule/operation-id-is-a-method",
    ],
    [
      "an operationId of three resources",
      [put(`${get}/operationId`, "customers.addresses.phones.get")],
      "rule/operation-id-is-a-method",
    ],
    ["an operationId with dashes", [put(`${get}/operationId`, "customers.get-one")], "rule/operation-id-is-a-method"],
  ],

  responses: [
    ...["401", "429", "5XX"].map(
      (status): Violation => [
        `an operation that does not describe ${status}`,
        [take(`${get}/responses/${status}`)],
        "rule/operation-errors",
      ],
    ),
    ...["X-RateLimit-Limit", "X-RateLimit-Remaining"].flatMap((header): Violation[] => [
      [`a 200 without ${header}`, [take(`${get}/responses/200/headers/${header}`)], limits],
      [`a 404 without ${header}`, [take(`/components/responses/NotFound/headers/${header}`)], limits],
      [`a 5XX without ${header}`, [take(`/components/responses/ServerError/headers/${header}`)], limits],
    ]),
    ["a list that does not describe 400", [take(`${list}/responses/400`)], "house/lists-described"],
  ],

  "descriptions and examples": [
    ["a property without a description", [take(`${customer}/name/description`)], shown],
    ["a property without an example", [take(`${customer}/name/examples`)], shown],
    [
      "a list without an example",
      [take(`${promocode}/payments_ids/examples`), take(`${promocode}/payments_ids/items/examples`)],
      shown,
    ],
    [
      "a property whose type has no description",
      [take(`${customer}/created_at/description`), take("/components/schemas/ApiDateTime/description")],
      shown,
    ],
    ["a parameter without a description", [take("/components/parameters/Limit/description")], shown],
    ["a parameter without an example", [take("/components/parameters/Limit/example")], shown],
    ["a header without a description", [take("/components/headers/XRateLimitLimit/description")], shown],
    ["a header without an example", [take("/components/headers/XRateLimitLimit/example")], shown],
    [
      "an example of a response that does not fit",
      [put("/components/examples/CustomerObserved/value/data/id", "x")],
      "no-invalid-media-type-examples",
    ],
    ["an example of a property that does not fit", [put(`${customer}/id/examples/0`, "x")], "no-invalid-schema-examples"],
    [
      "an example of a parameter that does not fit",
      [put("/components/parameters/Limit/example", 101)],
      "no-invalid-parameter-examples",
    ],
  ],

  webhooks: [
    ...["x-yampi-title", "x-yampi-evidence"].map(
      (name): Violation => [`an event without ${name}`, [take(`${event}/${name}`)], "rule/event-extensions"],
    ),
    ...["x-yampi-result", "x-yampi-idempotent"].map(
      (name): Violation => [`an event with ${name}`, [copy(`${get}/${name}`, `${event}/${name}`)], "rule/event-extensions"],
    ),
    [
      "an example of an event that does not fit",
      [put("/components/examples/WebhookOrderPaid/value/event", "order.lost")],
      "no-invalid-media-type-examples",
    ],
    [
      "a body of an event without evidence",
      [take("/components/schemas/KnownWebhookEvent/x-yampi-evidence")],
      "house/evidence-given",
    ],
    ["a signature without evidence", [take("/components/parameters/WebhookSignature/x-yampi-evidence")], "house/evidence-given"],
  ],

  components: [
    [
      "a component that nothing uses",
      [copy("/components/schemas/ErrorBody", "/components/schemas/Unused")],
      "no-unused-components",
    ],
  ],

  extensions: [
    ...["x-yampi-title", "x-yampi-result", "x-yampi-idempotent", "x-yampi-evidence"].map(
      (name): Violation => [`an operation without ${name}`, [take(`${get}/${name}`)], "rule/operation-extensions"],
    ),
    ["an empty x-yampi-title", [put(`${get}/x-yampi-title`, "")], extensions],
    ["an x-yampi-result that does not exist", [put(`${get}/x-yampi-result`, "many")], extensions],
    ["an x-yampi-idempotent that is no boolean", [put(`${get}/x-yampi-idempotent`, "yes")], extensions],
    ["a list without x-yampi-list", [take(`${list}/x-yampi-list`)], "house/lists-described"],
    ["x-yampi-list on what is no list", [copy(`${list}/x-yampi-list`, `${get}/x-yampi-list`)], "house/lists-described"],
    ["x-yampi-list without paging", [take(`${list}/x-yampi-list/paging`)], extensions],
    ["x-yampi-list with a paging that does not exist", [put(`${list}/x-yampi-list/paging`, "cursor")], extensions],
    ["a list by pages without a parameter for them", [take(`${list}/parameters/0`)], "house/lists-described"],
    [
      "a list by scroll without a parameter to go on with",
      [
        put(`${list}/x-yampi-list`, { key: "id", paging: "scroll", ceiling: 10_000 }),
        put(`${list}/parameters/-`, { ...(at(bundle, "/components/parameters/SkipCache") as object), name: "scroll" }),
      ],
      "house/lists-described",
    ],
    ["a list by scroll without a ceiling", [put(`${list}/x-yampi-list/paging`, "scroll")], extensions, "house/lists-described"],
    ["a list by pages with a ceiling", [put(`${list}/x-yampi-list/ceiling`, 10_000)], extensions],
    ["x-yampi-value of a form that does not exist", [put("/components/parameters/Date/x-yampi-value", "days")], extensions],
    ["x-yampi-empty that says nothing", [put("/components/schemas/CustomerDeletionRequest/x-yampi-empty", {})], extensions],
    ["x-yampi-empty of a parameter", [put("/components/parameters/Date/x-yampi-empty", { date: "" })], extensions],
    ["x-yampi-boolean of a parameter", [put("/components/parameters/Date/x-yampi-boolean", true)], extensions],
    ["x-yampi-boolean that is not true", [put(`${customer}/active/x-yampi-boolean`, false)], extensions],
    ["x-yampi-value of a property", [put(`${customer}/birthday/x-yampi-value`, "date-range")], extensions],
    ["a CPF that is not marked", [take(`${customer}/cpf/x-yampi-personal`)], "house/sensitive-marked"],
    ["a token that is not marked", [take(`${customer}/token/x-yampi-secret`)], "house/sensitive-marked"],
    [
      "a value that its text calls a secret",
      [put(`${customer}/active/description`, "Treat it as a secret.")],
      "house/sensitive-marked",
    ],
    [
      "a value that its text calls personal",
      [put(`${customer}/active/description`, "Whether. Personal data.")],
      "house/sensitive-marked",
    ],
    ["x-yampi-secret that is no boolean", [put(`${customer}/token/x-yampi-secret`, "yes")], extensions],
    ["x-yampi-personal of a parameter", [put("/components/parameters/Date/x-yampi-personal", true)], extensions],
    ["x-yampi-list with an unknown key", [put(`${list}/x-yampi-list/size`, 10)], extensions],
    ["x-yampi-list with an empty key", [put(`${list}/x-yampi-list/key`, "")], extensions],
    ["x-yampi-rate-limit with half a request", [put(`${coupon}/x-yampi-rate-limit/limit`, 59.5)], extensions],
    ["x-yampi-rate-limit with no request", [put(`${coupon}/x-yampi-rate-limit/limit`, 0)], extensions],
    ["x-yampi-rate-limit without windowSeconds", [take(`${coupon}/x-yampi-rate-limit/windowSeconds`)], extensions],
    ["x-yampi-rate-limit without evidence", [take(`${coupon}/x-yampi-rate-limit/evidence`)], extensions],
    [
      "x-yampi-rate-limit with evidence of a wrong kind",
      [put(`${coupon}/x-yampi-rate-limit/evidence/kind`, "guessed")],
      extensions,
    ],
    ["x-yampi-rate-limit with a class that does not exist", [put(`${get}/x-yampi-rate-limit`, "writes")], limits],
    ["x-yampi-rate-limit that names the default", [put(`${get}/x-yampi-rate-limit`, "default")], limits],
    [
      "x-yampi-rate-limit with the figures of the default",
      [copy("/x-yampi-rate-limits/default", `${get}/x-yampi-rate-limit`)],
      limits,
    ],
    ["a description without x-yampi-rate-limits", [take("/x-yampi-rate-limits")], limits],
    ["x-yampi-rate-limits without a default", [take("/x-yampi-rate-limits/default")], limits],
    ["a class of x-yampi-rate-limits without a figure", [take("/x-yampi-rate-limits/search/limit")], extensions],
    ["a class of x-yampi-rate-limits without evidence", [take("/x-yampi-rate-limits/search/evidence")], extensions],
    ["x-yampi-rate-limits on an operation", [copy("/x-yampi-rate-limits", `${get}/x-yampi-rate-limits`)], extensions],
    ["x-yampi-evidence of a wrong kind", [put(`${get}/x-yampi-evidence/0/kind`, "guessed")], extensions],
    ["x-yampi-evidence with an empty source", [put(`${get}/x-yampi-evidence/0/source`, " ")], extensions],
    ["x-yampi-evidence without a source", [take(`${get}/x-yampi-evidence/0/source`)], extensions],
    ["x-yampi-evidence in a list of one", [take(`${get}/x-yampi-evidence/1`)], extensions],
    ["x-yampi-evidence that says one thing twice", [copy(`${get}/x-yampi-evidence/0`, `${get}/x-yampi-evidence/1`)], extensions],
    ["what is documented without its page", [put(`${get}/x-yampi-evidence/0/source`, "the page of the customer")], extensions],
    ["what is observed on a page", [put(`${get}/x-yampi-evidence/0/kind`, "observed")], extensions],
    ["x-yampi-evidence of a property of a wrong kind", [put(`${customer}/type/x-yampi-evidence/0/kind`, "guessed")], extensions],
    [
      "x-yampi-evidence of a parameter without a source",
      [take("/components/parameters/PromocodeId/x-yampi-evidence/source")],
      extensions,
    ],
    [
      "x-yampi-evidence of a header without a source",
      [take("/components/headers/RetryAfter/x-yampi-evidence/source")],
      extensions,
    ],
    [
      "x-yampi-evidence beside a reference of a wrong kind",
      [put(`${promocode}/quantity/x-yampi-evidence`, { kind: "guessed", source: "x" })],
      extensions,
    ],
    [
      "x-yampi-evidence of a security scheme without a source",
      [take("/components/securitySchemes/userSecretKey/x-yampi-evidence/source")],
      extensions,
    ],
    ["an unknown extension on an operation", [put(`${get}/x-yampi-foo`, true)], extensions],
    ["an unknown extension on a property", [put(`${customer}/id/x-yampi-foo`, true)], extensions],
    ["an extension of operations on a property", [put(`${customer}/id/x-yampi-title`, "Cliente")], extensions],
  ],

  evidence: unexplained([
    ["a parameter", [take("/components/parameters/Alias/x-yampi-evidence")]],
    ["a header", [take("/components/headers/XRateLimitLimit/x-yampi-evidence")]],
    ["a security scheme", [take("/components/securitySchemes/accessToken/x-yampi-evidence")]],
    ["an object", [take("/components/schemas/CustomerPhone/x-yampi-evidence")]],
    ["an envelope", [take("/components/schemas/PromocodeEnvelope/x-yampi-evidence")]],
    ["an envelope that is a list", [put(`${answer}/oneOf/-`, { type: "array", items: { type: "integer" } })]],
    ["a body of any form", [put("/components/responses/Forbidden/content/application~1json/schema", { type: "object" })]],
    ["a property that may be null", [take(`${customer}/notes/x-yampi-evidence`)]],
    ["a property of several forms", [take(`${customer}/spreadsheet/x-yampi-evidence`)]],
    ["a property of a shared type of several forms", [take("/components/schemas/Counter/x-yampi-evidence")]],
    ["items that may be null", [put(`${promocode}/payments_ids/items/type`, ["integer", "null"])]],
    ["values of any name that may be null", [put(`${errors}/additionalProperties/type`, ["array", "null"])]],
  ]),
};

function unexplained(faults: readonly (readonly [what: string, patch: Patch])[]): Violation[] {
  return faults.map(([what, patch]) => [`${what} without evidence`, patch, "house/evidence-given"]);
}

function take(path: string): Patch[number] {
  return { op: "remove", path };
}

/** Adds, or replaces what is there; a value in a list too. */
function put(path: string, value: Json): Patch[number] {
  return at(bundle, path) === undefined ? { op: "add", path, value } : { op: "replace", path, value };
}

function move(from: string, path: string): Patch[number] {
  return { op: "move", from, path };
}

function copy(from: string, path: string): Patch[number] {
  return { op: "copy", from, path };
}

function up(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
