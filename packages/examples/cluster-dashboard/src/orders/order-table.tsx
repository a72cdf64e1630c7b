import { createColumnHelper } from "@tanstack/react-table";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { OrderRow } from "../figures/order-row.ts";
import { useFormat } from "../i18n/use-format.ts";
import type { CsvForm } from "../list/csv.ts";
import type { TableChoice } from "../table/choice.ts";
import { DataTable } from "../table/data-table.tsx";
import { type Features, sorting } from "../table/features.ts";
import { missing } from "../table/missing.tsx";
import { isMaskedSearch, searchOrders } from "../table/search.ts";

const helper = createColumnHelper<Features, OrderRow>();

interface Props {
  readonly caption: string;
  readonly rows: readonly OrderRow[];
  readonly fileName: string;
  readonly choice: TableChoice;
}

export function OrderTable({ caption, rows, fileName, choice }: Props) {
  const { t } = useTranslation();
  const columns = useOrderColumns();
  const format = useFormat();
  const cells = (
    { number, at, customer = "", email = "", uf = "", status, coupon = "", payment = "", totalCents }: OrderRow,
    form: CsvForm,
  ) => {
    return [String(number), format.dayAndTime(at), customer, email, uf, status, coupon, payment, form.amount(totalCents / 100)];
  };
  return (
    <DataTable
      caption={caption}
      what="orders"
      rows={rows}
      columns={columns}
      fileName={fileName}
      choice={choice}
      search={searchOrders}
      cells={cells}
      noteOf={(text) =>
        isMaskedSearch(
          rows.map(({ email }) => email),
          text,
        ) && <p className="aside">{t("table.masked")}</p>
      }
    >
      <p className="aside">{t("orders.clock")}</p>
    </DataTable>
  );
}

function useOrderColumns() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const { text, time, number } = sorting<OrderRow>(i18n.language);
    return helper.columns([
      helper.accessor("number", { ...number, meta: {}, header: t("orders.columns.number") }),
      helper.accessor("at", {
        ...time,
        header: t("orders.columns.at"),
        cell: ({ getValue }) => <time dateTime={getValue()}>{format.dayAndTime(getValue())}</time>,
      }),
      helper.accessor("customer", {
        ...text,
        header: t("orders.columns.customer"),
        cell: ({ getValue }) => getValue() ?? missing,
      }),
      helper.accessor("email", { ...text, header: t("orders.columns.email"), cell: ({ getValue }) => getValue() ?? missing }),
      helper.accessor("uf", { ...text, header: t("orders.columns.uf"), cell: ({ getValue }) => getValue() ?? missing }),
      helper.accessor("status", {
        ...text,
        header: t("orders.columns.status"),
        cell: ({ getValue, row: { original } }) => <span className={`badge ${original.sale}`}>{getValue()}</span>,
      }),
      helper.accessor("coupon", { ...text, header: t("orders.columns.coupon"), cell: ({ getValue }) => getValue() ?? missing }),
      helper.accessor("payment", { ...text, header: t("orders.columns.payment"), cell: ({ getValue }) => getValue() ?? missing }),
      helper.accessor("totalCents", {
        ...number,
        header: t("orders.columns.total"),
        cell: ({ getValue }) => format.cents(getValue()),
      }),
    ]);
  }, [format, i18n.language, t]);
}
