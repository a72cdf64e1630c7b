import { useTranslation } from "react-i18next";
import type { CouponUse } from "../figures/coupon-use.ts";
import { useFormat } from "../i18n/use-format.ts";

const arc = "M12 62 A 48 48 0 0 1 108 62";

/** How much of a coupon is used up, as a half circle. Without a quantity there is only a number to show. */
export function Gauge({ use: { used, quantity, share } }: { readonly use: CouponUse }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (quantity === undefined || share === undefined) {
    return <p className="uses">{t("coupon.usedUncounted", { used: format.number(used) })}</p>;
  }
  const text = t("coupon.used", { used: format.number(used), quantity: format.number(quantity) });
  return (
    <div className="gauge">
      <meter className="hidden" aria-label={t("coupon.use")} min={0} max={quantity} value={used} aria-valuetext={text} />
      <svg viewBox="0 0 120 70" aria-hidden="true">
        <path className="track" d={arc} pathLength={100} />
        {share > 0 && <path className="value" d={arc} pathLength={100} strokeDasharray={`${share * 100} 200`} />}
        <text x="60" y="52" textAnchor="middle">
          {format.percent(share)}
        </text>
      </svg>
      <p>{text}</p>
    </div>
  );
}
