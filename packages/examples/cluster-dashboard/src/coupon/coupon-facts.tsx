import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { readAmount } from "../figures/amount.ts";
import type { Coupon } from "../gateway/read.ts";
import { useFormat } from "../i18n/use-format.ts";

/** What a coupon is. */
export function CouponFacts({ coupon, gauge }: { readonly coupon: Coupon; readonly gauge: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const value = readAmount(coupon.value) ?? 0;
  const facts = [
    ["discount", coupon.discount_type === "p" ? format.percent(value / 100) : format.money(value)],
    ["minimum", format.money(readAmount(coupon.min_value) ?? 0)],
    ["start", format.day(coupon.start_at.date)],
    ["end", format.day(coupon.end_at.date)],
  ] as const;
  return (
    <>
      {gauge}
      <dl className="facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{t(`coupon.${name}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
