import type { PromocodeInput } from "../../../../src/index.js";
import type { BodyCase, Cases } from "./case.js";

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
  "promocodes.create": { body: promocodeBody },
  "promocodes.list": { examples: ["observed", "documented", "empty"] },
  "promocodes.update": { body: { ...promocodeBody, least: {} } },
  "promocodes.listCustomers": { examples: ["observed", "documented", "empty"] },
};
