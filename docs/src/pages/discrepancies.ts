import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { linked } from "../description/evidence.ts";
import { folders, type Language } from "../language.ts";
import { discrepanciesFile } from "../paths.ts";
import type { Page } from "./frame.ts";
import { escapeHtml } from "./html.ts";
import { renderInline } from "./markdown.ts";

interface Claim {
  readonly says: string;
  readonly page?: string;
  readonly example: { readonly value?: unknown };
}

interface Discrepancy {
  readonly id: string;
  readonly title: string;
  readonly documented: Claim;
  readonly observed: Claim;
  readonly decision: "both" | "observed" | "documented";
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly confidence: "high" | "medium" | "low";
}

const english = {
  title: "Discrepancies",
  intro:
    "Where the vendor's pages contradict themselves or what the API sends, and what this description does about it. What is observed comes from public code and captures. Tests prove for each entry that the description needs it and that it suffices.",
  columns: ["What", "The pages say", "What is sent", "What we decided", "How sure", "Evidence"],
  page: "page",
  decisions: {
    both: "Both forms are described.",
    observed: "The form that is sent is described.",
    documented: "The documented form is described.",
  },
  confidence: { high: "high", medium: "medium", low: "low" },
};

const texts: { readonly [language in Language]: typeof english } = {
  en: english,
  "pt-BR": {
    title: "Divergências",
    intro:
      "Onde as páginas da documentação se contradizem, ou contradizem o que a API envia, e o que esta descrição faz a respeito. O que consta como observado vem de código público e de capturas. Testes provam que cada item é necessário e suficiente. As células da tabela estão em inglês, a língua em que as evidências são mantidas.",
    columns: ["O quê", "O que dizem as páginas", "O que é enviado", "O que decidimos", "Certeza", "Evidências"],
    page: "página",
    decisions: {
      both: "As duas formas estão descritas.",
      observed: "A forma enviada está descrita.",
      documented: "A forma documentada está descrita.",
    },
    confidence: { high: "alta", medium: "média", low: "baixa" },
  },
};

/** The table of `openapi/discrepancies`. */
export async function discrepanciesPage(language: Language): Promise<Page> {
  const text = texts[language];
  const entries = parse(await readFile(discrepanciesFile, "utf8")) as readonly Discrepancy[];
  const head = text.columns.map((column) => `<th scope="col">${column}</th>`).join("");
  const rows = entries.map((entry) => row(entry, text)).join("\n");
  const other = `${folders[language === "en" ? "pt-BR" : "en"]}discrepancies/index.html`;
  const table = `<table class="cards-on-phones"><thead><tr>${head}</tr></thead>\n<tbody${language === "en" ? "" : ' lang="en"'}>\n${rows}\n</tbody></table>`;
  return {
    file: `${folders[language]}discrepancies/index.html`,
    language,
    title: text.title,
    body: `<h1>${text.title}</h1>\n<p class="lead">${text.intro}</p>\n${table}`,
    other,
    wide: true,
  };
}

function row(entry: Discrepancy, text: typeof english): string {
  const evidence = `<ul>${entry.evidence.map((each) => `<li>${renderInline(each)}</li>`).join("")}</ul>`;
  const cells = [
    claim(entry.documented, text.page),
    claim(entry.observed, text.page),
    `<p><strong>${text.decisions[entry.decision]}</strong></p><p>${renderInline(entry.reason)}</p>`,
    `<span class="sure ${entry.confidence}">${text.confidence[entry.confidence]}</span>`,
    evidence,
  ].map((cell, index) => `<td data-label="${text.columns[index + 1]}">${cell}</td>`);
  return `<tr id="${entry.id}"><th scope="row">${renderInline(entry.title)}</th>${cells.join("")}</tr>`;
}

function claim({ says, page, example }: Claim, pageWord: string): string {
  const value = "value" in example ? `<p><code>${escapeHtml(JSON.stringify(example.value))}</code></p>` : "";
  const source = page ? `<p>${renderInline(linked(page).replace(/^\[.*?\]/, `[${pageWord}]`))}</p>` : "";
  return `<p>${renderInline(says)}</p>${value}${source}`;
}
