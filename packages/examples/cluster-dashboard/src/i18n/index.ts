import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { recall, remember } from "../page/memory.ts";
import { en } from "./en.ts";
import { pt } from "./pt.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof pt };
  }
}

/** The languages of the page, by their tags. */
export const languages = ["pt-BR", "en"] as const;
export type Language = (typeof languages)[number];

/** The language that was chosen here before, or the first of the browser's that the page has. */
export function initialLanguage(preferred: readonly string[], chosen = recall("language")): Language {
  const wanted = [...(chosen ? [chosen] : []), ...preferred].map((tag) => tag.toLowerCase().slice(0, 2));
  const first = wanted.find((tag) => tag === "pt" || tag === "en");
  return first === "en" ? "en" : "pt-BR";
}

/** Chooses a language for good. */
export function chooseLanguage(language: Language): void {
  remember("language", language);
  void i18next.changeLanguage(language);
}

export async function startI18n(): Promise<void> {
  i18next.on("languageChanged", (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    resources: { "pt-BR": { translation: pt }, en: { translation: en } },
    lng: initialLanguage(navigator.languages),
    fallbackLng: "pt-BR",
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
}
