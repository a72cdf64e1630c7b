import { useTranslation } from "react-i18next";
import type { Coupon } from "../gateway/read.ts";

/** Whether a coupon can be used now. */
export function CouponState({ coupon: { expired, active } }: { readonly coupon: Coupon }) {
  const { t } = useTranslation();
  const state = expired ? "expired" : active ? "active" : "inactive";
  return <span className={`badge ${state}`}>{t(`coupon.${state}`)}</span>;
}
