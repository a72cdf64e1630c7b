import { useTranslation } from "react-i18next";
import { ClusterPanel } from "./cluster/cluster-panel.tsx";
import { CouponPanel } from "./coupon/coupon-panel.tsx";
import { Empty } from "./feedback/empty.tsx";
import { useClusters } from "./gateway/queries.ts";
import type { Shown } from "./page/address.ts";
import { ClusterPicker } from "./pick/cluster-picker.tsx";
import { CouponPicker } from "./pick/coupon-picker.tsx";

interface Props {
  readonly shown: Shown;
  onChange(part: Partial<Shown>): void;
}

/** The customers of a cluster, and the use of a coupon. */
export function CustomersView({ shown, onChange }: Props) {
  const { t } = useTranslation();
  const { cluster, coupon } = shown;
  const { items: clusters } = useClusters();
  return (
    <>
      <form className="filters" aria-label={t("pick.label")} onSubmit={(event) => event.preventDefault()}>
        <ClusterPicker id={cluster} onChoose={(id) => onChange({ cluster: id })} />
        <CouponPicker id={coupon} onChoose={(id) => onChange({ coupon: id })} />
      </form>
      <div className="panels">
        {cluster === undefined ? (
          <Empty title={t("start.cluster")} hint={t("start.clusterHint")} />
        ) : (
          <ClusterPanel key={cluster} id={cluster} name={clusters.find(({ id }) => id === cluster)?.name} />
        )}
        {coupon === undefined ? (
          <Empty title={t("start.coupon")} hint={t("start.couponHint")} />
        ) : (
          <CouponPanel key={coupon} id={coupon} />
        )}
      </div>
    </>
  );
}
