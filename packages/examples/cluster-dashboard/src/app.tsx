import { useTranslation } from "react-i18next";
import { ClusterPanel } from "./cluster/cluster-panel.tsx";
import { CouponPanel } from "./coupon/coupon-panel.tsx";
import { Empty } from "./feedback/empty.tsx";
import { useAddress } from "./page/address.ts";
import { Header } from "./page/header.tsx";
import { IdForm } from "./page/id-form.tsx";

export function App() {
  const { t } = useTranslation();
  const [shown, show] = useAddress();
  const { cluster, coupon } = shown;
  return (
    <>
      <a className="skip" href="#content">
        {t("skip")}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        {/* What is typed belongs to what is shown, also after the browser's Back. */}
        <IdForm key={`${cluster} ${coupon}`} shown={shown} onShow={show} />
        <div className="panels">
          {cluster === undefined ? (
            <Empty title={t("start.cluster")} hint={t("start.clusterHint")} />
          ) : (
            <ClusterPanel key={cluster} id={cluster} />
          )}
          {coupon === undefined ? (
            <Empty title={t("start.coupon")} hint={t("start.couponHint")} />
          ) : (
            <CouponPanel key={coupon} id={coupon} />
          )}
        </div>
      </main>
    </>
  );
}
