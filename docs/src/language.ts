import english from "../texts/en.json" with { type: "json" };
import portuguese from "../texts/pt-BR.json" with { type: "json" };

export const languages = ["en", "pt-BR"] as const;
export type Language = (typeof languages)[number];

/** Where the pages of a language begin, from the root of the site. */
export const folders: { readonly [language in Language]: string } = { en: "", "pt-BR": "pt-BR/" };

/** What the site says by itself. Descriptions are translated by the overlay, guides by hand. */
export type Words = typeof english;

export const words: { readonly [language in Language]: Words } = { en: english, "pt-BR": portuguese };
