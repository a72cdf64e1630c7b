import type { AddressInput, CustomerInput, CustomerUpdateInput, PromocodeInput, RequestOptions, Yampi } from "../../src/index.js";

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

const leastCustomer = { active: true, type: "f", email: "maria@example.com" } satisfies CustomerInput;

const customerBody: BodyCase = {
  least: leastCustomer,
  takes: { type: ["f", "j"], phone: [{ full_number: "11900000000" }], cluster_id: [7] },
  refuses: {
    active: [1, null],
    type: ["x", null],
    email: ["maria", null],
    name: [null],
    first_name: [1],
    last_name: [1],
    cpf: [12345678909],
    razao_social: [1],
    cnpj: [11222333000181],
    homephone: [11900000000],
    phone: ["11900000000", {}, null],
    password: [1],
    password_confirmation: [1],
    marketplace_id: ["12", null],
    cluster_id: ["7", 0.5, null],
    ip: [1],
    utm_source: [1],
    utm_campaign: [1],
    notes: [1],
  },
};

/** Nothing may be forgotten: what is left out may be emptied. */
const wholeCustomer = {
  ...leastCustomer,
  name: "Maria Exemplo",
  first_name: "Maria",
  last_name: "Exemplo",
  cpf: "12345678909",
  razao_social: null,
  cnpj: null,
  state_registration: null,
  birthday: null,
  homephone: "11900000000",
  phone: { full_number: "11900000000" },
  newsletter: true,
  whatsapp: true,
  marketplace_id: null,
  cluster_id: null,
  ip: null,
  utm_source: null,
  utm_campaign: null,
  notes: null,
} satisfies CustomerUpdateInput;

const texts = ["first_name", "last_name", "cpf", "razao_social", "cnpj", "state_registration", "birthday", "homephone", "ip"];
const emptiable = [...texts, "utm_source", "utm_campaign", "notes"];
const each = (fields: readonly string[], values: readonly unknown[]) =>
  Object.fromEntries(fields.map((field) => [field, values]));

const wholeCustomerBody: BodyCase = {
  least: wholeCustomer,
  takes: { ...each(emptiable, ["", "x", null]), ...each(["marketplace_id", "cluster_id"], [7, null]), type: ["f", "j"] },
  refuses: {
    ...each(emptiable, [1, true]),
    ...each(["marketplace_id", "cluster_id"], ["7", 0.5]),
    ...each(["active", "newsletter", "whatsapp"], [1, null]),
    type: ["x", null],
    email: ["maria", null],
    name: [1, null],
    phone: ["11900000000", {}, null],
  },
};

const leastAddress = {
  receiver: "Maria Exemplo",
  zipcode: "01001000",
  street: "Rua Exemplo",
  number: "100",
  neighborhood: "Centro",
  city: "São Paulo",
  uf: "SP",
} satisfies AddressInput;

const addressBody: BodyCase = {
  least: leastAddress,
  takes: { complement: ["Apto 1", null] },
  refuses: { ...each(Object.keys(leastAddress), [1, null]), complement: [1] },
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
  "customers.list": {
    call: (yampi, options) => yampi.customers.list({ q: "maria", include: ["addresses"], limit: 50 }, options),
    expected: {
      observed: (example) => ({ data: example.data, pagination: example.meta.pagination }),
      documented: (example) => ({
        data: example.data,
        pagination: { total: 3, count: 1, per_page: 1, current_page: 1, total_pages: 3, links: { previous: "", next: "" } },
      }),
      empty: (example) => ({ data: [], pagination: example.meta.pagination }),
    },
  },
  "customers.create": {
    call: (yampi, options) => yampi.customers.create(leastCustomer, options),
    statuses: ["200", "201"],
    expected: { observed: (example) => example.data },
    body: customerBody,
  },
  "customers.update": {
    call: (yampi, options) => yampi.customers.update(70001, wholeCustomer, options),
    expected: { inferred: (example) => example.data },
    body: wholeCustomerBody,
  },
  "customers.listCarts": {
    call: (yampi, options) => yampi.customers.listCarts(70001, { page: 1 }, options),
    expected: {
      inferred: (example) => ({ data: example.data, pagination: example.meta.pagination }),
      empty: (example) => ({ data: [], pagination: example.meta.pagination }),
    },
  },
  "customers.listOrders": {
    call: (yampi, options) => yampi.customers.listOrders(70001, { page: 1 }, options),
    expected: {
      inferred: (example) => ({ data: example.data, pagination: example.meta.pagination }),
      empty: (example) => ({ data: [], pagination: example.meta.pagination }),
    },
  },
  "customers.listFilters": {
    call: (yampi, options) => yampi.customers.listFilters({ skipCache: true }, options),
    expected: { inferred: (example) => example },
  },
  "customers.search": {
    call: (yampi, options) => yampi.customers.search({ q: "maria" }, options),
    expected: {
      inferred: (example) => ({ data: example.data, pagination: example.meta.pagination }),
      documented: (example) => ({ data: [example.data], pagination: undefined }),
      empty: (example) => ({ data: [], pagination: example.meta.pagination }),
    },
  },
  "customers.addresses.list": {
    call: (yampi, options) => yampi.customers.addresses.list(70001, { limit: 50 }, options),
    expected: {
      inferred: (example) => ({ data: example.data, pagination: example.meta.pagination }),
      documented: (example) => ({
        data: example.data,
        pagination: { total: 3, count: 1, per_page: 1, current_page: 1, total_pages: 3, links: { previous: "", next: "" } },
      }),
      empty: (example) => ({ data: [], pagination: example.meta.pagination }),
    },
  },
  "customers.addresses.get": {
    call: (yampi, options) => yampi.customers.addresses.get(70001, 55501, { skipCache: true }, options),
    expected: { inferred: (example) => example.data },
  },
  "customers.addresses.create": {
    call: (yampi, options) => yampi.customers.addresses.create(70001, leastAddress, options),
    statuses: ["200", "201"],
    expected: { inferred: (example) => example.data },
    body: addressBody,
  },
  "customers.addresses.update": {
    call: (yampi, options) => yampi.customers.addresses.update(70001, 55501, leastAddress, options),
    expected: { inferred: (example) => example.data },
    body: addressBody,
  },
  "customers.addresses.delete": {
    call: (yampi, options) => yampi.customers.addresses.delete(70001, 55501, {}, options),
    statuses: ["204"],
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
