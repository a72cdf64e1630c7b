import { useTranslation } from "react-i18next";
import type { CustomerRow } from "../figures/customer-row.ts";
import { useFormat } from "../i18n/use-format.ts";
import type { CsvForm } from "../list/csv.ts";
import { useTableChoice } from "../table/choice.ts";
import { DataTable } from "../table/data-table.tsx";
import { isMaskedSearch, searchCustomers } from "../table/search.ts";
import { useCustomerColumns } from "./customer-columns.tsx";

interface Props {
  readonly caption: string;
  readonly rows: readonly CustomerRow[];
  readonly fileName: string;
}

/** The customers of a cluster. */
export function CustomerTable({ caption, rows, fileName }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useCustomerColumns();
  const choice = useTableChoice("lastOrderAt");
  const cells = ({ name, email, city = "", uf = "", lastOrderAt, lastOrderValue }: CustomerRow, form: CsvForm) => {
    const at = lastOrderAt ? format.dayAndTime(lastOrderAt.date) : "";
    return [name, email, city, uf, at, lastOrderValue === undefined ? "" : form.amount(lastOrderValue)];
  };
  const zones = [...new Set(rows.map(({ lastOrderAt }) => lastOrderAt?.timezone).filter(Boolean))].join(", ");
  return (
    <DataTable
      caption={caption}
      what="cluster"
      rows={rows}
      columns={columns}
      fileName={fileName}
      choice={choice}
      search={searchCustomers}
      cells={cells}
      noteOf={(text) =>
        isMaskedSearch(
          rows.map(({ email }) => email),
          text,
        ) && <p className="aside">{t("table.masked")}</p>
      }
    >
      {zones && <p className="aside">{t("table.zone", { zones })}</p>}
    </DataTable>
  );
}
