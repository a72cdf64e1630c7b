import { useCombobox } from "downshift";
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Choice, matching, named } from "./choices.ts";

const mostShown = 50;

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  /** What is chosen, if anything. */
  readonly id: number | undefined;
  /** What the field says while nothing is typed: the name of what is chosen, or nothing. */
  readonly chosen: string;
  /** The list is on its way, or longer than what was read of it. */
  readonly isReading: boolean;
  readonly isCut: boolean;
  /** The ID that a text means which the list does not have; undefined where it means nothing. */
  find(text: string): Promise<number | undefined>;
  onChoose(id: number | undefined): void;
  /** Called when somebody is about to choose. */
  onOpen?(): void;
}

/** What somebody typed, over what was chosen then, and what became of the search for it. */
interface Typed {
  readonly over: number | undefined;
  readonly text: string;
  readonly state?: "searching" | "unknown" | "failed";
}

/** A field to choose from a list by name or code, or to type a code that the list does not have. */
export function Picker({ label, placeholder, choices, id, chosen, isReading, isCut, find, onChoose, onOpen }: Props) {
  const { t } = useTranslation();
  const [last, setTyped] = useState<Typed>();
  // What is typed belongs to what is chosen: the browser's Back takes it away, a name that arrives late does not.
  const typed = last?.over === id ? last : undefined;
  const text = typed?.text ?? chosen;
  const isTyped = typed !== undefined;
  const search = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a search ends when something else is chosen, or the field is gone
  useEffect(() => () => void search.current++, [id]);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // What is typed next replaces the name, also one that arrives while the field has the focus.
    if (!isTyped && chosen !== "" && field.current === document.activeElement) field.current?.select();
  }, [isTyped, chosen]);
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

  /** The field says this, or what is chosen. A search for what it said before means nothing any more. */
  function write(text: string | undefined): void {
    search.current++;
    setTyped(text === undefined ? undefined : { over: id, text });
  }

  function choose(id: number | undefined): void {
    write(undefined);
    onChoose(id);
  }

  async function chooseTyped(): Promise<void> {
    const wanted = text.trim();
    if (wanted === "") return choose(undefined);
    const known = named(choices, wanted);
    if (known) return choose(known.id);
    const mine = ++search.current;
    setTyped({ over: id, text, state: "searching" });
    const result = await find(wanted).then(
      (id) => id ?? ("unknown" as const),
      () => "failed" as const,
    );
    if (mine !== search.current) return;
    if (typeof result === "number") choose(result);
    else setTyped({ over: id, text, state: result });
  }

  const labelProps = box.getLabelProps();
  const message = `${labelProps.id}-message`;
  const input = box.getInputProps({
    ref: field,
    onChange: (event) => write((event.target as HTMLInputElement).value),
    onFocus: (event) => (event.target as HTMLInputElement).select(),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === "Escape") write(undefined);
      if (event.key !== "Enter" || box.highlightedIndex >= 0) return;
      event.preventDefault();
      box.closeMenu();
      void chooseTyped();
    },
  });
  const state = typed?.state;
  const isProblem = state === "unknown" || state === "failed";
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
          aria-invalid={isProblem}
          aria-describedby={isProblem ? message : undefined}
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
      {state && (
        <p id={message} className={isProblem ? "invalid" : "aside"} role="status">
          {t(`pick.${state}`, { text })}
        </p>
      )}
    </div>
  );
}
