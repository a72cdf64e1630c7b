import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { CustomersView } from "./customers-view.tsx";
import { Empty } from "./feedback/empty.tsx";
import { OrdersPanel } from "./orders/orders-panel.tsx";
import { useAddress } from "./page/address.ts";
import { Header } from "./page/header.tsx";
import { isLost, root } from "./page/root.ts";
import { WrongAddress } from "./page/wrong-address.tsx";

export function App() {
  const { t } = useTranslation();
  const { shown, wrong, show, change } = useAddress();
  const isNowhere = isLost();
  const title = t(isNowhere ? "lost.title" : `views.${shown.view}`);
  useEffect(() => {
    document.title = `${title} – ${t("title")}`;
  }, [title, t]);
  return (
    <>
      <a className="skip" href="#content">
        {t("skip")}
      </a>
      <Header view={isNowhere ? undefined : shown.view} onShow={show} />
      <main id="content" tabIndex={-1}>
        {isNowhere ? (
          <Empty title={t("lost.title")} hint={t("lost.hint", { path: location.pathname })}>
            <a className="button" href={root().href}>
              {t("lost.home")}
            </a>
          </Empty>
        ) : (
          <>
            <WrongAddress wrong={wrong} />
            {shown.view === "orders" ? (
              <OrdersPanel shown={shown} onChange={change} />
            ) : (
              <CustomersView shown={shown} onChange={change} />
            )}
          </>
        )}
      </main>
    </>
  );
}
