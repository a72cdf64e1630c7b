import { createColumnHelper } from "@tanstack/react-table";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CustomerRow } from "../figures/customer-row.ts";
import { useFormat } from "../i18n/use-format.ts";
import { type Features, sorting } from "../table/features.ts";
import { missing } from "../table/missing.tsx";

const helper = createColumnHelper<Features, CustomerRow>();

export function useCustomerColumns() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const { text, time, number } = sorting<CustomerRow>(i18n.language);
    return helper.columns([
      helper.accessor("name", { ...text, header: t("table.columns.name") }),
      helper.accessor("email", { ...text, header: t("table.columns.email") }),
      helper.accessor("city", { ...text, header: t("table.columns.city"), cell: ({ getValue }) => getValue() ?? missing }),
      helper.accessor("uf", { ...text, header: t("table.columns.uf"), cell: ({ getValue }) => getValue() ?? missing }),
      helper.accessor((row) => row.lastOrderAt?.date, {
        ...time,
        id: "lastOrderAt",
        header: t("table.columns.lastOrderAt"),
        cell: ({ row: { original } }) =>
          original.lastOrderAt ? (
            <time dateTime={original.lastOrderAt.date.slice(0, 19)}>{format.dayAndTime(original.lastOrderAt.date)}</time>
          ) : (
            missing
          ),
      }),
      helper.accessor("lastOrderValue", {
        ...number,
        header: t("table.columns.lastOrderValue"),
        cell: ({ getValue }) => {
          const value = getValue();
          return value === undefined ? missing : format.money(value);
        },
      }),
    ]);
  }, [format, i18n.language, t]);
}
