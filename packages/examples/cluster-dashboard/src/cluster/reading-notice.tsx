import { useTranslation } from "react-i18next";
import { Failure } from "../feedback/failure.tsx";
import type { CustomerList } from "../gateway/queries.ts";
import { useFormat } from "../i18n/use-format.ts";

/** Says how far a list was read, unless that is all of it. */
export function ReadingNotice({ list }: { readonly list: CustomerList }) {
  const { t } = useTranslation();
  const format = useFormat();
  const read = format.number(list.customers.length);
  const total = list.total === undefined ? undefined : format.number(list.total);
  if (list.error) {
    return (
      <div className="card notice">
        <p>{t("cluster.partial", { read })}</p>
        <Failure error={list.error} what="cluster" retry={list.retry} />
      </div>
    );
  }
  if (!list.isReading && !list.isCut) return null;
  const text = list.isCut ? "cluster.cut" : "cluster.reading";
  return (
    <p className="card notice" role="status">
      {total === undefined ? t(`${text}Uncounted`, { read }) : t(text, { read, total })}
    </p>
  );
}
