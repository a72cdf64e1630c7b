import type { ApiDateTime, Promocode, PromocodeInput, PromocodeUpdateInput } from "@yampi-openapi/types";
import { apiDateTime } from "../dates.js";
import { isAmount, isCount, isDateTime, isOneOf, isText, type RequiredChecks } from "./input.js";

export const promocodeChecks: RequiredChecks<PromocodeInput> = {
  code: isText,
  discount_type: isOneOf<PromocodeInput["discount_type"]>("p", "v"),
  value: isAmount,
  min_value: isAmount,
  quantity: isCount,
  start_at: isDateTime,
  end_at: isDateTime,
};

/** The coupon that a creation leaves. What the body leaves out is empty. */
export function createdPromocode(input: PromocodeInput, id: number): Promocode {
  const now = apiDateTime(new Date());
  const endAt = dateOf(input.end_at);
  return {
    customer_id: null,
    cart_default: false,
    price_products: null,
    product_quantity: 1,
    used: 0,
    items_count: 0,
    payments_ids: [],
    created_at: now,
    id,
    code: input.code,
    description: input.description ?? null,
    active: input.active ?? false,
    expired: endAt.date < now.date,
    discount_type: input.discount_type,
    for_the_price_of: input.for_the_price_of ?? false,
    value: input.value,
    quantity: input.quantity,
    min_value: input.min_value,
    accumulate: input.accumulate ?? false,
    once_per_customer: input.once_per_customer ?? false,
    abandoned_cart: input.abandoned_cart ?? false,
    newsletter: input.newsletter ?? false,
    free_shipment: input.free_shipment ?? false,
    ignore_promotion_products: input.ignore_promotion_products ?? false,
    start_at: dateOf(input.start_at),
    end_at: endAt,
    updated_at: now,
  };
}

/** The coupon that an update leaves. What the body leaves out stays. */
export function changedPromocode(changes: PromocodeUpdateInput, before: Promocode): Promocode {
  const { start_at: startAt, end_at: endAt, advertise: _, freebie_id: __, ...others } = changes;
  const now = apiDateTime(new Date());
  const ends = endAt === undefined ? before.end_at : dateOf(endAt);
  return {
    ...before,
    ...others,
    start_at: startAt === undefined ? before.start_at : dateOf(startAt),
    end_at: ends,
    expired: ends.date < now.date,
    updated_at: now,
  };
}

function dateOf(text: string): ApiDateTime {
  return { date: `${text}.000000`, timezone_type: 3, timezone: "America/Sao_Paulo" };
}
