import { useTranslation } from "react-i18next";

/** Placeholders while a page loads. A screen reader announces them once. */
export function Loading({ shapes }: { readonly shapes: readonly ("line" | "tile" | "chart" | "table")[] }) {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status">
      <span className="hidden">{t("loading")}</span>
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never move
        <span key={index} className={`skeleton ${shape}`} />
      ))}
    </div>
  );
}
