import { useTranslation } from "react-i18next";
import { Failure } from "../feedback/failure.tsx";
import { Loading } from "../feedback/loading.tsx";
import { couponUse } from "../figures/coupon-use.ts";
import { type CouponReading, useCoupon } from "../gateway/queries.ts";
import { Freshness } from "../list/freshness.tsx";
import { CouponCustomers } from "./coupon-customers.tsx";
import { CouponFacts } from "./coupon-facts.tsx";
import { CouponState } from "./coupon-state.tsx";
import { Gauge } from "./gauge.tsx";

export function CouponPanel({ id }: { readonly id: number }) {
  const { t } = useTranslation();
  const reading = useCoupon(id);
  return (
    <section className="coupon card" aria-labelledby="coupon-heading" tabIndex={-1}>
      <h2 id="coupon-heading">
        {t("coupon.heading", { code: reading.coupon?.code ?? id })} {reading.coupon && <CouponState coupon={reading.coupon} />}
      </h2>
      <Content id={id} reading={reading} />
      <Freshness age={reading} />
    </section>
  );
}

function Content({ id, reading: { coupon, error, refresh } }: { readonly id: number; readonly reading: CouponReading }) {
  if (coupon === undefined && error) return <Failure error={error} what="coupon" retry={refresh} />;
  if (coupon === undefined) return <Loading shapes={["line", "chart", "line", "line", "line"]} />;
  return (
    <>
      <CouponFacts coupon={coupon} gauge={<Gauge use={couponUse(coupon)} />} />
      <CouponCustomers id={id} />
    </>
  );
}
