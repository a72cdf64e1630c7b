import { useId } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly what: "cluster" | "orders";
  readonly value: string;
  onChange(text: string): void;
}

/** A text to search by; what it finds shows at once. */
export function SearchField({ what, value, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <search className="field search">
      <label htmlFor={id}>{t(`table.search.${what}`)}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        placeholder={t(`table.searchHint.${what}`)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </search>
  );
}
