import type { Faker } from "@faker-js/faker";
import type { Cluster } from "@yampi-openapi/types";
import { apiDateTime } from "./dates.js";

/** A cluster whose conditions apply to all products. What is drawn does not depend on `overrides`. */
export function makeCluster(faker: Faker, id: number, overrides: Partial<Cluster>): Cluster {
  const createdAt = faker.date.past({ years: 2 });
  const nothing = { products_ids: [], brands_ids: [], collections_ids: [], categories_ids: [] };
  return {
    id,
    name: `${faker.helpers.arrayElement(["Atacado", "Clube", "Revenda", "Recompra"])} ${id}`,
    active: true,
    attach_on_signup: false,
    person_type: faker.helpers.arrayElement(["f", "j"]),
    min_order_value: faker.number.int({ min: 0, max: 500 }),
    base_price_percent: faker.number.int({ min: 0, max: 20 }),
    payments_ids: [],
    carriers_ids: [],
    restrictions: { include: nothing },
    exclude: nothing,
    include_ids: [],
    exclude_ids: [],
    created_at: apiDateTime(createdAt),
    updated_at: apiDateTime(faker.date.between({ from: createdAt, to: faker.defaultRefDate() })),
    ...overrides,
  };
}
