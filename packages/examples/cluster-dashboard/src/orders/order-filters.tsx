import { type ChangeEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useStatuses } from "../gateway/queries.ts";
import { readDay, readId, type Shown } from "../page/address.ts";
import { CouponPicker } from "../pick/coupon-picker.tsx";

interface Props {
  readonly shown: Shown;
  /** States of the orders that were read. */
  readonly states: readonly string[];
  onChange(part: Partial<Shown>): void;
}

/** Which orders to show. What the store filters by, and the state, which this page filters by itself. */
export function OrderFilters({ shown, states, onChange }: Props) {
  const { t } = useTranslation();
  const { items: statuses } = useStatuses();
  const { from = "", to = "", status, uf } = shown;
  const statusOptions = statuses.map(({ id, name }) => [String(id), name] as const);
  const known = uf === undefined || states.includes(uf) ? states : [...states, uf];
  return (
    <form className="filters" aria-label={t("orders.filters")} onSubmit={(event) => event.preventDefault()}>
      <DayField name="from" value={from} to={to} onChoose={(day) => onChange({ from: day, to })} />
      <DayField name="to" value={to} from={from} onChoose={(day) => onChange({ from, to: day })} />
      <Choice
        label={t("orders.status")}
        value={status === undefined ? "" : String(status)}
        options={
          status === undefined || statusOptions.some(([id]) => id === String(status))
            ? statusOptions
            : [...statusOptions, [String(status), `#${status}`]]
        }
        onChoose={(value) => onChange({ status: readId(value) })}
      />
      <Choice
        label={t("orders.state")}
        value={uf ?? ""}
        options={known.map((state) => [state, state])}
        onChoose={(value) => onChange({ uf: value || undefined })}
      />
      <CouponPicker id={shown.coupon} onChoose={(coupon) => onChange({ coupon })} />
    </form>
  );
}

interface DayProps {
  readonly name: "from" | "to";
  readonly value: string;
  /** The other end of the range. */
  readonly from?: string;
  readonly to?: string;
  onChoose(day: string): void;
}

/** One end of the range. While somebody types, the browser has days such as in the year 202, which are not asked for. */
function DayField({ name, value, from, to, onChoose }: DayProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    setWrong(false);
    // To write a day that is there already would end the typing of its next digit.
    if (field.current && field.current.value !== value) field.current.value = value;
  }, [value]);

  function choose({ target }: ChangeEvent<HTMLInputElement>): void {
    const day = readDay(target.value);
    if (day === undefined || day < earliest) return;
    const isBackwards = (from !== undefined && day < from) || (to !== undefined && day > to);
    setWrong(isBackwards);
    if (!isBackwards) onChoose(day);
  }

  return (
    <div className="field">
      <label htmlFor={id}>{t(`orders.${name}`)}</label>
      <input
        id={id}
        ref={field}
        type="date"
        min={earliest}
        required
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-message` : undefined}
        onChange={choose}
      />
      {isWrong && (
        <p id={`${id}-message`} className="invalid">
          {t("orders.backwards")}
        </p>
      )}
    </div>
  );
}

/** There is no order from before the API. */
const earliest = "2010-01-01";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  onChoose(value: string): void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{t("orders.all")}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
