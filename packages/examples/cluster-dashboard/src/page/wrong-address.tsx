import { useTranslation } from "react-i18next";
import type { WrongPart } from "./address.ts";

/** Says which parts of the address mean nothing, such as those of a link that was copied in part. */
export function WrongAddress({ wrong }: { readonly wrong: readonly WrongPart[] }) {
  const { t } = useTranslation();
  if (wrong.length === 0) return null;
  return (
    <div className="card notice wrong" role="alert">
      {wrong.map(({ name, text }) => (
        <p key={name}>{t(`wrong.${name}`, { text })}</p>
      ))}
    </div>
  );
}
