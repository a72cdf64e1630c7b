import { type SubmitEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { readId, type Shown } from "./address.ts";

const fields = ["cluster", "coupon"] as const;
type Field = (typeof fields)[number];

interface Props {
  readonly shown: Shown;
  onShow(shown: Shown): void;
}

/** Two IDs, of which either may be left empty. What does not fit is said at the field. */
export function IdForm({ shown, onShow }: Props) {
  const { t } = useTranslation();
  const [texts, setTexts] = useState<Record<Field, string>>({
    cluster: String(shown.cluster ?? ""),
    coupon: String(shown.coupon ?? ""),
  });
  const [invalid, setInvalid] = useState<readonly Field[]>([]);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const wrong = fields.filter((field) => texts[field].trim() !== "" && readId(texts[field]) === undefined);
    setInvalid(wrong);
    const [first] = wrong;
    if (first === undefined) onShow({ cluster: readId(texts.cluster), coupon: readId(texts.coupon) });
    else event.currentTarget.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
  }

  return (
    <form className="ids" aria-label={t("form.label")} noValidate onSubmit={submit}>
      {fields.map((field) => (
        <IdField
          key={field}
          name={field}
          value={texts[field]}
          isInvalid={invalid.includes(field)}
          onChange={(text) => setTexts({ ...texts, [field]: text })}
        />
      ))}
      <button type="submit" className="primary">
        {t("form.submit")}
      </button>
    </form>
  );
}

interface FieldProps {
  readonly name: Field;
  readonly value: string;
  readonly isInvalid: boolean;
  onChange(text: string): void;
}

function IdField({ name, value, isInvalid, onChange }: FieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const message = `${id}-message`;
  return (
    <div className="field">
      <label htmlFor={id}>{t(`form.${name}`)}</label>
      <input
        id={id}
        name={name}
        inputMode="numeric"
        autoComplete="off"
        value={value}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? message : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {isInvalid && (
        <p id={message} className="invalid">
          {t("form.invalid")}
        </p>
      )}
    </div>
  );
}
