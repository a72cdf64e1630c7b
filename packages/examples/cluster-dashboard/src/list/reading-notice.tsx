import { useTranslation } from "react-i18next";
import { Failure } from "../feedback/failure.tsx";
import type { List } from "../gateway/use-list.ts";
import { useFormat } from "../i18n/use-format.ts";

interface Props {
  readonly list: List<unknown>;
  readonly what: "cluster" | "orders";
}

/** Says how far a list was read, unless that is all of it. */
export function ReadingNotice({ list, what }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const items = t(`list.${what}`, { count: list.items.length });
  if (list.error) {
    return (
      <div className="card notice">
        <p>{t("list.partial", { items })}</p>
        <Failure error={list.error} what={what} retry={list.retry} />
      </div>
    );
  }
  if (!list.isReading && !list.isCut) return null;
  const text = list.isCut ? "list.cut" : "list.reading";
  return (
    <p className="card notice" role="status">
      {list.total === undefined ? t(`${text}Uncounted`, { items }) : t(text, { items, total: format.number(list.total) })}
    </p>
  );
}
