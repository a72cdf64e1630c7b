import { useTranslation } from "react-i18next";
import { Failure } from "../feedback/failure.tsx";
import { Loading } from "../feedback/loading.tsx";
import { couponUse } from "../figures/coupon-use.ts";
import { useCoupon } from "../gateway/queries.ts";
import { CouponCustomers } from "./coupon-customers.tsx";
import { CouponFacts } from "./coupon-facts.tsx";
import { Gauge } from "./gauge.tsx";

export function CouponPanel({ id }: { readonly id: number }) {
  const { t } = useTranslation();
  return (
    <section className="coupon card" aria-labelledby="coupon-heading" tabIndex={-1}>
      <h2 id="coupon-heading">{t("coupon.heading", { id })}</h2>
      <Content id={id} />
    </section>
  );
}

function Content({ id }: { readonly id: number }) {
  const { data: coupon, error, isPending, refetch } = useCoupon(id);
  if (isPending) return <Loading shapes={["line", "chart", "line", "line", "line"]} />;
  if (error) return <Failure error={error} what="coupon" retry={() => void refetch()} />;
  return (
    <>
      <CouponFacts coupon={coupon} gauge={<Gauge use={couponUse(coupon)} />} />
      <CouponCustomers id={id} />
    </>
  );
}
