import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { summariseOrders } from "../figures/order-groups.ts";
import type { OrderRow } from "../figures/order-row.ts";
import { useFormat } from "../i18n/use-format.ts";
import { Tiles } from "../list/tiles.tsx";

/** The orders in four numbers, and what the revenue is made of. */
export function OrderSummary({ rows }: { readonly rows: readonly OrderRow[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { orders, sold, cents, average, interest, undecided } = useMemo(() => summariseOrders(rows), [rows]);
  return (
    <>
      <Tiles
        label={t("orders.summary.label")}
        tiles={[
          [t("orders.summary.revenue"), format.cents(cents)],
          [t("orders.summary.orders"), format.number(orders)],
          [t("orders.summary.sold"), format.number(sold)],
          [t("orders.summary.average"), average === undefined ? "–" : format.cents(average)],
        ]}
      />
      <p className="aside">
        {t("orders.summary.revenueHint")} {interest > 0 && t("orders.summary.interest", { interest: format.cents(interest) })}{" "}
        {undecided.length > 0 && t("orders.summary.undecided", { statuses: undecided.join(", ") })}
      </p>
    </>
  );
}
