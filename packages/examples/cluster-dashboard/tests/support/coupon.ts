import type { Promocode } from "@yampi-openapi/types";

const at = (date: string) => ({ date: `${date}.000000`, timezone_type: 3, timezone: "America/Sao_Paulo" });

/** An invented coupon, and what a test changes of it. */
export function aCoupon(changes: Partial<Promocode> = {}): Promocode {
  return {
    id: 9001,
    code: "BEMVINDO10",
    description: null,
    customer_id: null,
    active: true,
    expired: false,
    discount_type: "p",
    for_the_price_of: false,
    cart_default: false,
    value: "10.00",
    price_products: null,
    quantity: "100",
    product_quantity: 1,
    used: 64,
    items_count: 90,
    min_value: 99.99,
    accumulate: false,
    once_per_customer: true,
    abandoned_cart: false,
    newsletter: false,
    payments_ids: [],
    free_shipment: false,
    ignore_promotion_products: false,
    start_at: at("2026-01-01 00:00:00"),
    end_at: at("2026-12-31 23:59:59"),
    created_at: at("2025-12-20 10:24:24"),
    updated_at: at("2026-03-05 14:07:22"),
    ...changes,
  };
}
