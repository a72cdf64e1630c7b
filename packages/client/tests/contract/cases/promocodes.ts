import type { PromocodeInput } from "../../../src/index.js";
import { asEmptyPage, asPage, type BodyCase, type Cases } from "./case.js";

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

export const promocodes: Cases = {
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
  "promocodes.list": {
    call: (yampi, options) => yampi.promocodes.list({ limit: 50, q: "BEMVINDO10", include: ["products"] }, options),
    expected: {
      observed: asPage,
      documented: (example) => ({ data: example.data, pagination: undefined }),
      empty: asEmptyPage,
    },
  },
  "promocodes.update": {
    call: (yampi, options) => yampi.promocodes.update(9001, { active: false }, options),
    expected: {
      inferred: (example) => example.data,
      documented: (example) => example,
    },
    body: { ...promocodeBody, least: {} },
  },
  "promocodes.listCustomers": {
    call: (yampi, options) => yampi.promocodes.listCustomers(9001, { page: 1, limit: 50, include: ["addresses"] }, options),
    expected: {
      observed: (example) => ({ data: example.data, pagination: undefined }),
      documented: (example) => ({ data: [example], pagination: undefined }),
      empty: () => ({ data: [], pagination: undefined }),
    },
  },
};
