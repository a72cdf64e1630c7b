import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Description } from "./generate/description.ts";
import { root } from "./paths.ts";
import { writeReadmeSection } from "./readme-section.ts";

/** An area of the API, by the start of its paths. */
const areas: readonly { readonly start: RegExp; readonly en: string; readonly pt: string }[] = [
  { start: /^\/orders/, en: "Orders", pt: "Pedidos" },
  { start: /^\/customers/, en: "Customers, addresses, clusters", pt: "Clientes, endereços, clusters" },
  { start: /^\/catalog\/products/, en: "Products", pt: "Produtos" },
  {
    start: /^\/catalog\/(?:skus|stocks|stock-notifications|bundles)/,
    en: "SKUs, stocks, images, kits",
    pt: "SKUs, estoques, imagens, kits",
  },
  {
    start: /^\/catalog/,
    en: "Brands, categories, collections, variations, reviews",
    pt: "Marcas, categorias, coleções, variações, avaliações",
  },
  {
    start: /^\/checkout/,
    en: "Carts, payment links, payments, transactions",
    pt: "Carrinhos, links de pagamento, pagamentos, transações",
  },
  { start: /^\/pricing\/promocodes/, en: "Coupons", pt: "Cupons" },
  { start: /^\/(?:pricing|discounts)/, en: "Other promotions", pt: "Outras promoções" },
  { start: /^\/logistics/, en: "Logistics", pt: "Logística" },
  { start: /^\/search/, en: "Search", pt: "Busca" },
  { start: /^\/webhooks/, en: "Webhooks", pt: "Webhooks" },
  { start: /^\/(?:leads|marketing|content)/, en: "Leads, marketing, content", pt: "Leads, marketing, conteúdo" },
  { start: /^\/(?:users|queues|config|store)/, en: "Users, jobs, settings", pt: "Usuários, filas, configurações" },
  { start: /^\/public/, en: "Public storefront", pt: "Vitrine pública" },
  { start: /^\/marketplaces/, en: "Marketplaces (legacy)", pt: "Marketplaces (legado)" },
  { start: /./, en: "Authentication and system", pt: "Autenticação e sistema" },
];

interface Row {
  readonly path: string;
  readonly isHere: boolean;
}

/** The operations of openapi/operations.md that have a path. */
function rowsOf(markdown: string): Row[] {
  return [...markdown.matchAll(/^\|[^|]*\| [A-Z]+ \| `([^`]+)` \|[^|]*\| (\w+) \|/gm)].map(([, path = "", state]) => ({
    path: path.replace("/{alias}", "").replace(/^https:\/\/[^/]+/, ""),
    isHere: state === "here",
  }));
}

/** How it is known what each described operation is: the strongest kind of its evidence. */
function certainty(description: Description): { readonly [kind: string]: number } {
  const counts = { observed: 0, documented: 0, inferred: 0 };
  for (const { definition } of description.operations()) {
    const evidence = [(definition as { readonly "x-yampi-evidence"?: unknown })["x-yampi-evidence"]].flat();
    const kinds = evidence.map((each) => (each as { readonly kind?: string } | undefined)?.kind);
    if (kinds.includes("observed")) counts.observed++;
    else if (kinds.includes("documented")) counts.documented++;
    else counts.inferred++;
  }
  return counts;
}

/** What README.md says of the coverage in a language: a table by area, and how sure the description is. */
export async function coverageText(language: "en" | "pt"): Promise<string> {
  const [markdown, description] = await Promise.all([
    readFile(join(root, "openapi", "operations.md"), "utf8"),
    Description.load(),
  ]);
  const rows = rowsOf(markdown);
  const counted = areas.map((area) => {
    const own = rows.filter(({ path }) => areas.find(({ start }) => start.test(path)) === area);
    return { name: area[language], here: own.filter(({ isHere }) => isHere).length, known: own.length };
  });
  const total = {
    name: language === "en" ? "**all**" : "**todas**",
    here: rows.filter(({ isHere }) => isHere).length,
    known: rows.length,
  };
  const head = language === "en" ? "| area | described | known |" : "| área | descritas | conhecidas |";
  const table = [...counted.filter(({ known }) => known > 0), total].map(
    ({ name, here, known }) => `| ${name} | ${here} | ${known} |`,
  );
  const { observed, documented, inferred } = certainty(description);
  const sure =
    language === "en"
      ? `Of the ${total.here} described operations, ${observed} are observed in public code or captures, ${documented} are only documented, and ${inferred} are inferred.`
      : `Das ${total.here} operações descritas, ${observed} foram observadas em código público ou capturas, ${documented} estão só documentadas, e ${inferred} são inferidas.`;
  return [head, "| --- | ---: | ---: |", ...table, "", sure].join("\n");
}

/** The files that have the table. */
export const coverageFiles = { "README.md": "en", "README.pt-BR.md": "pt" } as const;

/** Writes what is described of the known operations into the READMEs. */
export async function writeCoverage(): Promise<void> {
  for (const [file, language] of Object.entries(coverageFiles))
    await writeReadmeSection("coverage", await coverageText(language), file);
}
