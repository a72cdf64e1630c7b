import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Description } from "./generate/description.ts";
import { root } from "./paths.ts";
import { writeReadmeSection } from "./readme-section.ts";

/** An area of the API, by the start of its paths. */
const areas: readonly { readonly start: RegExp; readonly en: string; readonly pt: string }[] = [
  { start: /^\/orders/, en: "Orders", pt: "Pedidos" },
  {
    start: /^\/customers/,
    en: "Customers, addresses, clusters (customer groups)",
    pt: "Clientes, endereços, clusters (grupos de clientes)",
  },
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

/** A known operation of the API. */
export interface KnownOperation {
  readonly method: string;
  readonly path: string;
  /** What the vendor's page calls it, or nothing. */
  readonly title: string;
  readonly isHere: boolean;
  /** The operationId, if it is described. */
  readonly id: string;
}

/** The operations of openapi/operations.md that have a path, by area. Areas without one are left out. */
export async function knownOperations(): Promise<
  readonly { readonly en: string; readonly pt: string; readonly operations: KnownOperation[] }[]
> {
  const markdown = await readFile(join(root, "openapi", "operations.md"), "utf8");
  const rows = [...markdown.matchAll(/^\|[^|]*\| ([A-Z]+) \| `([^`]+)` \|([^|]*)\| (\w+) \|[^|]*\|([^|]*)\|/gm)].map(
    ([, method = "", path = "", title = "", state, id = ""]): KnownOperation => ({
      method,
      path,
      title: title.trim(),
      isHere: state === "here",
      id: id.replaceAll("`", "").trim(),
    }),
  );
  const areaOf = ({ path }: KnownOperation) => {
    const route = path.replace("/{alias}", "").replace(/^https:\/\/[^/]+/, "");
    return areas.find(({ start }) => start.test(route));
  };
  return areas
    .map((area) => ({ ...area, operations: rows.filter((row) => areaOf(row) === area) }))
    .filter(({ operations }) => operations.length > 0);
}

/** How something is known: the strongest kind of its evidence. */
export function certaintyOf(evidence: unknown): "observed" | "documented" | "inferred" {
  const kinds = [evidence].flat().map((each) => (each as { readonly kind?: string } | undefined)?.kind);
  return kinds.includes("observed") ? "observed" : kinds.includes("documented") ? "documented" : "inferred";
}

/** What README.md says of the coverage in a language: a table by area, and how sure the description is. */
export async function coverageText(language: "en" | "pt"): Promise<string> {
  const [known, description] = await Promise.all([knownOperations(), Description.load()]);
  const certainties = new Map(
    description
      .operations()
      .map(({ id, definition }) => [
        id,
        certaintyOf((definition as { readonly "x-yampi-evidence"?: unknown })["x-yampi-evidence"]),
      ]),
  );
  const countOf = (kind: string, ids: readonly string[] = [...certainties.keys()]) =>
    ids.filter((id) => certainties.get(id) === kind).length;
  const row = (name: string, operations: readonly KnownOperation[]) => {
    const here = operations.filter(({ isHere }) => isHere).map(({ id }) => id);
    return `| ${name} | ${here.length} | ${countOf("observed", here)} | ${operations.length} |`;
  };
  const all = known.flatMap(({ operations }) => operations);
  const table = [
    ...known.map((area) => row(area[language], area.operations)),
    row(language === "en" ? "**all**" : "**todas**", all),
  ];
  const head =
    language === "en"
      ? "| area | described | of these observed | known |"
      : "| área | descritas | destas observadas | conhecidas |";
  const [observed, documented, inferred] = ["observed", "documented", "inferred"].map((kind) => countOf(kind));
  const sure =
    language === "en"
      ? `Of the ${certainties.size} described operations, ${observed} were observed in public programs or recorded traffic, ${documented} are known from Yampi's pages alone, and ${inferred} is inferred.`
      : `Das ${certainties.size} operações descritas, ${observed} foram observadas em programas públicos ou tráfego gravado, ${documented} são conhecidas só pelas páginas da Yampi e ${inferred} é inferida.`;
  return [head, "| --- | ---: | ---: | ---: |", ...table, "", sure].join("\n");
}

/** The files that have the table. */
export const coverageFiles = { "README.md": "en", "README.pt-BR.md": "pt" } as const;

/** Writes what is described of the known operations into the READMEs. */
export async function writeCoverage(): Promise<void> {
  for (const [file, language] of Object.entries(coverageFiles))
    await writeReadmeSection("coverage", await coverageText(language), file);
}
