import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { groupByDay, groupOrders, type OrderGroup } from "../figures/order-groups.ts";
import type { OrderRow } from "../figures/order-row.ts";
import { useFormat } from "../i18n/use-format.ts";
import { BarFigure } from "./bar-figure.tsx";
import { DayFigure } from "./day-figure.tsx";
import { useBars } from "./use-bars.ts";

interface Props {
  readonly rows: readonly OrderRow[];
  readonly from: string;
  readonly to: string;
}

const revenueOf = ({ name, cents }: OrderGroup) => ({ name, value: cents });
const ordersOf = ({ name, orders }: OrderGroup) => ({ name, value: orders });

/** The orders by day, state, status and coupon. */
export default function OrderCharts({ rows, from, to }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = useMemo(
    () => groupByDay(rows, from, to).map(({ name = "", cents }) => ({ name, value: cents })),
    [rows, from, to],
  );
  const states = useBars(
    useMemo(() => groupOrders(rows, ({ uf }) => uf, "cents").map(revenueOf), [rows]),
    t("charts.unknownState"),
  );
  const statuses = useBars(
    useMemo(() => groupOrders(rows, ({ status }) => status, "orders").map(ordersOf), [rows]),
    "",
  );
  const coupons = useBars(
    useMemo(() => groupOrders(rows, ({ coupon }) => coupon, "cents").map(revenueOf), [rows]),
    t("charts.noCoupon"),
  );
  const revenue = { measure: t("charts.revenue"), write: format.cents };
  return (
    <div className="charts">
      <DayFigure title={t("charts.revenueByDay")} nameOf={t("charts.day")} measure={t("charts.revenue")} days={days} />
      <BarFigure title={t("charts.revenueByState")} nameOf={t("charts.statesOf")} {...states} {...revenue} />
      <BarFigure
        title={t("charts.ordersByStatus")}
        nameOf={t("charts.status")}
        measure={t("charts.orders")}
        write={format.number}
        {...statuses}
      />
      <BarFigure title={t("charts.revenueByCoupon")} nameOf={t("charts.coupon")} {...coupons} {...revenue} />
    </div>
  );
}
