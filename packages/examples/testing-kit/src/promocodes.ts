import type { Faker } from "@faker-js/faker";
import type { Promocode } from "@yampi-openapi/types";
import { apiDateTime } from "./dates.js";

/** A coupon that is valid now. What is drawn does not depend on `overrides`. */
export function makePromocode(faker: Faker, id: number, overrides: Partial<Promocode>): Promocode {
  const now = faker.defaultRefDate();
  const createdAt = faker.date.past({ years: 1 });
  const updatedAt = faker.date.between({ from: createdAt, to: now });
  const quantity = faker.number.int({ min: 10, max: 1_000 });
  const used = faker.number.int({ min: 0, max: quantity });
  const discount = faker.number.int({ min: 5, max: 50 });
  return {
    id,
    code: `${faker.helpers.arrayElement(["INDICA", "BEMVINDO", "VOLTE", "AMIGO"])}${id}`,
    description: faker.helpers.arrayElement([null, "Programa de indicação"]),
    customer_id: null,
    active: true,
    expired: false,
    discount_type: faker.helpers.arrayElement(["p", "v"] as const),
    for_the_price_of: false,
    cart_default: false,
    // Both occur.
    value: faker.helpers.arrayElement([discount, discount.toFixed(2)]),
    price_products: null,
    quantity,
    product_quantity: 1,
    used,
    items_count: used + faker.number.int({ min: 0, max: used }),
    min_value: faker.number.float({ min: 0, max: 200, fractionDigits: 2 }),
    accumulate: false,
    once_per_customer: faker.datatype.boolean(),
    abandoned_cart: false,
    newsletter: false,
    payments_ids: [],
    free_shipment: faker.datatype.boolean(0.2),
    ignore_promotion_products: false,
    start_at: apiDateTime(createdAt),
    end_at: apiDateTime(faker.date.soon({ days: 180 })),
    created_at: apiDateTime(createdAt),
    updated_at: apiDateTime(updatedAt),
    ...overrides,
  };
}
