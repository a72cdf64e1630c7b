import type { Coupon } from "../gateway/read.ts";
import { readAmount } from "./amount.ts";

/** How much of a coupon is used up. */
export interface CouponUse {
  readonly used: number;
  /** Undefined where the store set none. */
  readonly quantity: number | undefined;
  /** 0 to 1; undefined without a quantity. */
  readonly share: number | undefined;
}

/** The counters of the API are numbers or strings. A quantity of 0 is no quantity one could use a part of. */
export function couponUse(coupon: Pick<Coupon, "used" | "quantity">): CouponUse {
  const used = readAmount(coupon.used) ?? 0;
  const quantity = readAmount(coupon.quantity) || undefined;
  return { used, quantity, share: quantity && Math.min(1, used / quantity) };
}
