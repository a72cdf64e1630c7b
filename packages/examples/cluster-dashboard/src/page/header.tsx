import { useTranslation } from "react-i18next";
import { chooseLanguage, type Language } from "../i18n/index.ts";
import { type Shown, type View, writeAddress } from "./address.ts";
import { root } from "./root.ts";
import { chooseTheme, useTheme } from "./theme.ts";

interface Props {
  /** The view that is shown, if any. */
  readonly view: View | undefined;
  onShow(shown: Partial<Shown>): void;
}

export function Header({ view, onShow }: Props) {
  const { t } = useTranslation();
  return (
    <header className="top">
      <div className="brand">
        <img src={new URL("favicon.svg", root()).href} alt="" width="36" height="36" />
        <div>
          <h1>{t("title")}</h1>
          <p>{t("subtitle")}</p>
        </div>
      </div>
      <Views view={view} onShow={onShow} />
      <div className="choices">
        <LanguageChoice />
        <ThemeChoice />
      </div>
    </header>
  );
}

/** The views as links, which open in a tab of their own as others do. */
function Views({ view, onShow }: Props) {
  const { t } = useTranslation();
  return (
    <nav className="views" aria-label={t("views.label")}>
      {views.map((each) => (
        <a
          key={each}
          href={new URL(writeAddress({ view: each }), root()).href}
          aria-current={each === view ? "page" : undefined}
          onClick={(event) => {
            if (view === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            onShow({ view: each });
          }}
        >
          {t(`views.${each}`)}
        </a>
      ))}
    </nav>
  );
}

const views = ["customers", "orders"] as const satisfies readonly View[];

const names = [
  ["pt-BR", "pt"],
  ["en", "en"],
] as const satisfies readonly (readonly [Language, string])[];

function LanguageChoice() {
  const { t, i18n } = useTranslation();
  return (
    <fieldset className="segments">
      <legend className="hidden">{t("language.label")}</legend>
      {names.map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          onClick={() => chooseLanguage(language)}
        >
          {t(`language.${name}`)}
        </button>
      ))}
    </fieldset>
  );
}

function ThemeChoice() {
  const { t } = useTranslation();
  const other = useTheme() === "dark" ? "light" : "dark";
  return (
    <button type="button" className="icon" aria-label={t(`theme.${other}`)} onClick={() => chooseTheme(other)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {other === "dark" ? <path d="M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z" /> : <Sun />}
      </svg>
    </button>
  );
}

function Sun() {
  return (
    <>
      <circle cx="12" cy="12" r="4.2" />
      <path d="M12 2.5v2.200M12 19.300v2.200M2.5 12h2.200M19.300 12h2.200M5.300 5.300l1.500 1.500M17.200 17.200l1.500 1.500M5.300 18.700l1.500-1.500M17.200 6.800l1.500-1.500" />
    </>
  );
}
