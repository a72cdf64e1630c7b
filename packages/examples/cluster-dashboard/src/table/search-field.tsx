import { useId } from "react";
import { useTranslation } from "react-i18next";

/** A text to search by; what it finds shows at once. */
export function SearchField({ value, onChange }: { readonly value: string; onChange(text: string): void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <search className="field search">
      <label htmlFor={id}>{t("table.search")}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        placeholder={t("table.searchHint")}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </search>
  );
}
