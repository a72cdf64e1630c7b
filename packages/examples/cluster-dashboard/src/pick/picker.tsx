import { useCombobox } from "downshift";
import { type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Choice, matching, named } from "./choices.ts";

const mostShown = 50;

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  /** What the field says while nothing is typed: the name of what is chosen, or nothing. */
  readonly chosen: string;
  /** The list is on its way, or longer than what was read of it. */
  readonly isReading: boolean;
  readonly isCut: boolean;
  /** The ID that a text means which the list does not have; undefined where it means nothing. */
  find(text: string): number | undefined | Promise<number | undefined>;
  onChoose(id: number | undefined): void;
  /** Called when somebody is about to choose. */
  onOpen?(): void;
}

/** A field to choose from a list by name or code, or to type a code that the list does not have. */
export function Picker({ label, placeholder, choices, chosen, isReading, isCut, find, onChoose, onOpen }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(chosen);
  const [problem, setProblem] = useState<"unknown" | "failed" | undefined>();
  const found = text === chosen ? choices : matching(choices, text);
  const items = found.slice(0, mostShown);
  const isPart = isCut || found.length > mostShown;
  const box = useCombobox<Choice>({
    items: [...items],
    inputValue: text,
    itemToString: (item) => item?.name ?? "",
    selectedItem: null,
    onIsOpenChange: ({ isOpen }) => isOpen && onOpen?.(),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && choose(selectedItem.id),
    stateReducer: (_state, { type, changes }) =>
      // What was typed stays until it is chosen, or taken back with Escape.
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, inputValue: text, selectedItem: null } : changes,
  });

  function choose(id: number | undefined): void {
    setProblem(undefined);
    setText(chosen);
    onChoose(id);
  }

  async function chooseTyped(): Promise<void> {
    const typed = text.trim();
    if (typed === "") return choose(undefined);
    const known = named(choices, typed);
    if (known) return choose(known.id);
    try {
      const id = await find(typed);
      if (id === undefined) setProblem("unknown");
      else choose(id);
    } catch {
      setProblem("failed");
    }
  }

  const labelProps = box.getLabelProps();
  const message = `${labelProps.id}-message`;
  const input = box.getInputProps({
    onChange: (event) => {
      setText((event.target as HTMLInputElement).value);
      setProblem(undefined);
    },
    onFocus: (event) => (event.target as HTMLInputElement).select(),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === "Escape") setText(chosen);
      if (event.key !== "Enter" || box.highlightedIndex >= 0) return;
      event.preventDefault();
      box.closeMenu();
      void chooseTyped();
    },
  });
  return (
    <div className="field picker">
      <label {...labelProps} htmlFor={labelProps.htmlFor}>
        {label}
      </label>
      <div className="box">
        <input
          {...input}
          placeholder={placeholder}
          autoComplete="off"
          enterKeyHint="go"
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? message : undefined}
        />
        {chosen !== "" && (
          <button type="button" className="icon bare" aria-label={t("pick.clear", { label })} onClick={() => choose(undefined)}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8M12 4l-8 8" />
            </svg>
          </button>
        )}
        <button {...box.getToggleButtonProps({ "aria-label": t("pick.open", { label }) })} type="button" className="icon bare">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 6 4 4 4-4" />
          </svg>
        </button>
      </div>
      <ul {...box.getMenuProps()} className="choices-list" data-open={box.isOpen}>
        {box.isOpen && (
          <>
            {items.map((item, index) => (
              <li key={item.id} {...box.getItemProps({ item, index })} data-highlighted={box.highlightedIndex === index}>
                <span>{item.name}</span> <span className="aside">{item.hint}</span>
              </li>
            ))}
            {(items.length === 0 || isReading || isPart) && (
              <li role="presentation" className="note aside">
                {isReading ? t("loading") : t(isPart ? "pick.cut" : "pick.none")}
              </li>
            )}
          </>
        )}
      </ul>
      {problem && (
        <p id={message} className="invalid">
          {t(`pick.${problem}`, { text })}
        </p>
      )}
    </div>
  );
}
