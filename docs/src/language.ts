export type Language = "en" | "pt-BR";

export const languages: readonly Language[] = ["en", "pt-BR"];

/** Where the pages of a language begin, from the root of the site. */
export const folders: { readonly [language in Language]: string } = { en: "", "pt-BR": "pt-BR/" };

/** What the site says by itself. Descriptions are translated by the overlay, guides by hand. */
export interface Words {
  readonly inOther: string;
  readonly unofficial: string;
  readonly guides: string;
  readonly reference: string;
  readonly discrepancies: string;
  readonly typescript: string;
  readonly changelog: string;
  readonly previous: string;
  readonly next: string;
  readonly secret: string;
  readonly personal: string;
  readonly evidence: string;
  readonly kinds: { readonly [kind: string]: string };
  readonly rateLimit: (limit: number, windowSeconds: number) => string;
}

export const words: { readonly [language in Language]: Words } = {
  en: {
    inOther: "Em português",
    unofficial: "Unofficial. Not affiliated with Yampi, nor endorsed by it.",
    guides: "Guides",
    reference: "Reference",
    discrepancies: "Discrepancies",
    typescript: "TypeScript",
    changelog: "Changelog",
    previous: "Previous",
    next: "Next",
    secret: "**Secret:** it gives access. Do not log it or show it.",
    personal: "**Personal data.**",
    evidence: "Evidence",
    kinds: { documented: "documented", observed: "observed", inferred: "inferred" },
    rateLimit: (limit, seconds) => `**Rate limit:** ${limit} requests in ${seconds} seconds`,
  },
  "pt-BR": {
    inOther: "In English",
    unofficial: "Projeto não oficial, sem vínculo com a Yampi nem endosso dela.",
    guides: "Guias",
    reference: "Referência",
    discrepancies: "Divergências",
    typescript: "TypeScript",
    changelog: "Versões",
    previous: "Anterior",
    next: "Próximo",
    secret: "**Segredo:** dá acesso. Não registre em log nem mostre.",
    personal: "**Dado pessoal.**",
    evidence: "Evidência",
    kinds: { documented: "documentado", observed: "observado", inferred: "inferido" },
    rateLimit: (limit, seconds) => `**Limite:** ${limit} requisições em ${seconds} segundos`,
  },
};
