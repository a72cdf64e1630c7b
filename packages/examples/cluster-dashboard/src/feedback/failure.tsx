import { useTranslation } from "react-i18next";
import type { GatewayError } from "../gateway/problem.ts";
import { useFormat } from "../i18n/use-format.ts";

interface Props {
  readonly error: GatewayError;
  /** What was asked for. */
  readonly what: "cluster" | "coupon" | "orders";
  retry(): void;
}

/** Why there is nothing to show, when asking again makes sense, and a button that does so. */
export function Failure({ error, what, retry }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, status, retryAt } = error;
  // What the store does not have, or does not take, it will not have in a minute either.
  const isPassing = kind !== "not-found" && kind !== "refused";
  const hint = kind === "not-found" ? t(`failure.not-found.${what}`) : t(`failure.${kind}.hint`);
  return (
    <div className="message failure" role="alert">
      <p className="title">{t(`failure.${kind}.title`)}</p>
      <p>
        {hint} {retryAt !== undefined && t("failure.when", { time: format.clock(retryAt) })}
      </p>
      {isPassing && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            // The button goes away with the failure; the focus stays in the section.
            currentTarget.closest("section")?.focus();
            retry();
          }}
        >
          {t("failure.retry")}
        </button>
      )}
      {status !== undefined && <p className="aside">{t("failure.status", { status })}</p>}
    </div>
  );
}
