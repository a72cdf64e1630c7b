import type { PromocodeInput, RequestOptions, ShippingRuleInput, Yampi } from "../../src/index.js";

type Example = { readonly data: { readonly [index: number]: unknown }; readonly meta: { readonly pagination: object } };

/** How an operation is called, and what its method has to give. */
export interface ContractCase {
  readonly call: (yampi: Yampi, options: RequestOptions) => PromiseLike<unknown>;
  /** Its successes; 200 unless it says otherwise. */
  readonly statuses?: readonly string[];
  /** For each named example of a success, what the method gives; nothing where the answer is empty. */
  readonly expected?: { readonly [example: string]: (example: Example) => unknown };
  readonly body?: BodyCase;
}

/** What a body has to hold and may hold, beside the examples of the description. */
export interface BodyCase {
  /** The smallest one that the API takes: just the fields that it demands. */
  readonly least: object;
  /** Values of fields that are taken in it, at the bounds of what is described. */
  readonly takes?: { readonly [field: string]: readonly unknown[] };
  /** Values of fields that are refused in it. */
  readonly refuses?: { readonly [field: string]: readonly unknown[] };
}

const leastPromocode = {
  code: "BEMVINDO10",
  discount_type: "p",
  value: 10,
  min_value: 0,
  quantity: 100,
  start_at: "2026-01-01 00:00:00",
  end_at: "2026-12-31 23:59:59",
} satisfies PromocodeInput;

const promocodeBody: BodyCase = {
  least: leastPromocode,
  takes: { code: ["A"], discount_type: ["p", "v"], value: [0, 0.5], min_value: [0], quantity: [0], freebie_id: [1] },
  refuses: {
    code: ["", 1],
    discount_type: ["x", "percentage"],
    value: ["10", -1],
    min_value: ["0", -0.01],
    quantity: [-1, 0.5, "1"],
    active: ["true", 1],
    accumulate: [1],
    once_per_customer: [1],
    abandoned_cart: [1],
    newsletter: [1],
    free_shipment: [1],
    ignore_promotion_products: [1],
    for_the_price_of: [1],
    advertise: [1],
    description: [1, null],
    freebie_id: [0.5, "1"],
    start_at: ["2026-01-01", "2026-01-01 00:00:00.000000", "x2026-01-01 00:00:00", { date: "2026-01-01 00:00:00" }],
    end_at: ["2026-01-01", { date: "2026-01-01 00:00:00" }],
  },
};

/** Of the lists of clusters and of shipping rules: the documented one tells the same counters as texts. */
const expectedOfPages: ContractCase["expected"] = {
  inferred: (example) => ({ data: example.data, pagination: example.meta.pagination }),
  documented: (example) => ({
    data: example.data,
    pagination: { total: 1, count: 1, per_page: 10, current_page: 1, total_pages: 1, links: { previous: "", next: "" } },
  }),
  empty: (example) => ({ data: [], pagination: example.meta.pagination }),
};

/** What a shipping rule within a cluster may not be. */
const wrongShippingRules: readonly unknown[] = [
  "BR",
  null,
  ...[55, null].map((country) => ({ country })),
  ...["01000000", null].map((zipcode_min) => ({ zipcode_min })),
  ...["05999-999", null].map((zipcode_max) => ({ zipcode_max })),
  ...[150, null].map((min_order_value) => ({ min_order_value })),
  ...[10, null].map((shipment_discount_percent) => ({ shipment_discount_percent })),
];

/** Which of its fields the API demands is not known. */
const clusterBody: BodyCase = {
  least: {},
  takes: {
    min_order_value: ["150.00", "150"],
    base_price_percent: ["-10", "10"],
    payments_ids: [[]],
    carriers_ids: [[]],
    shipping_rules: [[], [{}]],
  },
  refuses: {
    name: [1, null],
    active: [1, null],
    person_type: [1, null],
    attach_on_signup: [1, null],
    min_order_value: [150, null],
    base_price_percent: [10, null],
    payments_ids: [3, null, ["3"], [null]],
    carriers_ids: [21, null, ["21"], [null]],
    shipping_rules: [{}, null, ...wrongShippingRules.map((rule) => [rule])],
  },
};

const leastShippingRule = {
  cluster_id: 7,
  country: "BR",
  zipcode_min: 1000000,
  zipcode_max: 5999999,
  min_order_value: "150.00",
} satisfies ShippingRuleInput;

/** A CEP is a whole number here, so one in digits and a hyphen is refused. */
const shippingRuleBody: BodyCase = {
  least: leastShippingRule,
  takes: { shipment_percent: [0, 100] },
  refuses: {
    cluster_id: ["7", 0.5, null],
    country: [55, null],
    zipcode_min: ["01000000", "01000-000", 0.5, null],
    zipcode_max: ["05999999", "05999-999", 0.5, null],
    min_order_value: [150, null],
    shipment_percent: ["10", 0.5, null],
  },
};

/** One case an operation of the description. A new operation needs one here. */
export const cases: { readonly [operationId: string]: ContractCase } = {
  "promocodes.get": {
    call: (yampi, options) => yampi.promocodes.get(9001, { skipCache: true, include: ["customer"] }, options),
    expected: {
      observed: (example) => example.data,
      documented: (example) => example,
    },
  },
  "promocodes.create": {
    call: (yampi, options) => yampi.promocodes.create(leastPromocode, options),
    statuses: ["200", "201"],
    expected: { observed: (example) => example.data },
    body: promocodeBody,
  },
  "promocodes.delete": {
    call: (yampi, options) => yampi.promocodes.delete(9001, {}, options),
    statuses: ["204"],
  },
  "promocodes.listCustomers": {
    call: (yampi, options) => yampi.promocodes.listCustomers(9001, { page: 1, limit: 50, include: ["addresses"] }, options),
    expected: {
      observed: (example) => ({ data: example.data, pagination: undefined }),
      documented: (example) => ({ data: [example], pagination: undefined }),
      empty: () => ({ data: [], pagination: undefined }),
    },
  },
  "customers.get": {
    call: (yampi, options) => yampi.customers.get(70001, { skipCache: true, include: ["addresses"] }, options),
    expected: {
      observed: (example) => example.data,
      documented: (example) => example.data[0],
    },
  },
  "clusters.listCustomers": {
    call: (yampi, options) => yampi.clusters.listCustomers(7, { limit: 100, orderBy: "id", sortedBy: "desc" }, options),
    expected: {
      inferred: (example) => ({ data: example.data, pagination: example.meta.pagination }),
      documented: (example) => ({
        data: example.data,
        pagination: { total: 3, count: 1, per_page: 1, current_page: 1, total_pages: 3, links: { previous: "", next: "" } },
      }),
      empty: (example) => ({ data: [], pagination: example.meta.pagination }),
    },
  },
  "clusters.list": {
    call: (yampi, options) => yampi.clusters.list({ search: "active:true", orderBy: "id" }, options),
    expected: expectedOfPages,
  },
  "clusters.create": {
    call: (yampi, options) => yampi.clusters.create({ name: "Atacado" }, options),
    expected: { inferred: (example) => example.data, documented: (example) => example },
    body: clusterBody,
  },
  "clusters.get": {
    call: (yampi, options) => yampi.clusters.get(7, { skipCache: true }, options),
    expected: { inferred: (example) => example.data, documented: (example) => example },
  },
  "clusters.update": {
    call: (yampi, options) => yampi.clusters.update(7, { name: "Atacado", active: false }, options),
    expected: { inferred: (example) => example.data, documented: (example) => example.data[0] },
    body: clusterBody,
  },
  "clusters.shippingRules.list": {
    call: (yampi, options) => yampi.clusters.shippingRules.list(7, { limit: 100 }, options),
    expected: expectedOfPages,
  },
  "clusters.shippingRules.create": {
    call: (yampi, options) => yampi.clusters.shippingRules.create(7, leastShippingRule, options),
    expected: { inferred: (example) => example.data, documented: (example) => example.data[0] },
    body: shippingRuleBody,
  },
  "clusters.shippingRules.get": {
    call: (yampi, options) => yampi.clusters.shippingRules.get(7, 301, { skipCache: true }, options),
    expected: { inferred: (example) => example.data, documented: (example) => example },
  },
  "clusters.shippingRules.update": {
    call: (yampi, options) =>
      yampi.clusters.shippingRules.update(7, 301, { ...leastShippingRule, shipment_percent: 10 }, options),
    expected: { inferred: (example) => example.data, documented: (example) => example },
    body: shippingRuleBody,
  },
};

/** What a status rejects with, and the words of the API in each named example of it. */
export interface ErrorCase {
  readonly error: string;
  readonly messages: { readonly [example: string]: string };
}

/** One case an error. Every operation has all of them, but for 400, which only lists have: the ceiling of their pages. */
export const errorCases: { readonly [status: string]: ErrorCase } = {
  400: { error: "YampiApiError", messages: { observed: "Maximum limit is 10000" } },
  401: { error: "YampiAuthenticationError", messages: { inferred: "401 Unauthorized" } },
  403: { error: "YampiPermissionError", messages: { inferred: "403 Forbidden" } },
  404: { error: "YampiNotFoundError", messages: { inferred: "404 Not Found" } },
  422: { error: "YampiValidationError", messages: { observed: "422 Unprocessable Entity" } },
  429: { error: "YampiRateLimitError", messages: { documented: "Too Many Requests", observed: "Too Many Attempts." } },
  "5XX": { error: "YampiServerError", messages: { inferred: "500 Internal Server Error" } },
};
