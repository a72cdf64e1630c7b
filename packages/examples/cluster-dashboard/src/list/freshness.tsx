import { useTranslation } from "react-i18next";
import type { Age } from "../gateway/use-list.ts";
import { useFormat } from "../i18n/use-format.ts";

const minuteMs = 60_000;

/** From when what is seen is, and a button that asks for something newer. */
export function Freshness({ age: { asOf, checkedAt, isRefreshing, refresh } }: { readonly age: Age }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (asOf === undefined) return null;
  const isOlder = checkedAt - asOf >= minuteMs;
  const times = { asOf: format.momentOf(asOf), checkedAt: format.clock(checkedAt) };
  return (
    <div className="freshness">
      <p className="aside" role="status" title={t("age.hint")}>
        {t(isRefreshing ? "age.refreshing" : isOlder ? "age.checked" : "age.asOf", times)}
      </p>
      <button type="button" className="small" aria-disabled={isRefreshing} onClick={() => isRefreshing || refresh()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M13.500 8a5.500 5.500 0 1 1-1.600-3.900M13.500 1.500v3h-3" />
        </svg>
        {t("age.refresh")}
      </button>
    </div>
  );
}
