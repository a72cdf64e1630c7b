import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { OpenAPI3, OperationObject } from "@yampi-openapi/scripts/openapi-types";
import { root } from "@yampi-openapi/scripts/paths";
import { redocly } from "@yampi-openapi/scripts/redocly";
import { navOf } from "../.vitepress/nav.ts";
import { sampleLabels } from "./description/samples.ts";
import { type Language, words } from "./language.ts";

/** Writes one page that shows a description and asks the network for nothing. The bar above it leads to the pages of the site. */
export async function writeReference(description: object, language: Language, output: string): Promise<void> {
  const text = words[language];
  const input = `${output}.json`;
  await mkdir(dirname(output), { recursive: true });
  await writeFile(input, JSON.stringify(description));
  const downloads = ["../openapi.yaml", language === "en" ? "../postman.json" : "../../postman.json"];
  const options = {
    downloadUrls: downloads.map((url) => ({ title: basename(url), url })),
    // Redoc shows the samples of no other language than these.
    codeSamples: { languages: sampleLabels.map((lang) => ({ lang })) },
  };
  const flags = {
    // It turns telemetry off: that of the command, and that of the page, which would tell of its readers.
    config: join(root, "redocly.yaml"),
    output,
    template: join(import.meta.dirname, "reference.hbs"),
    title: `${text.reference} · yampi-openapi`,
    openapi: JSON.stringify(options),
    "templateOptions.lang": language,
    "templateOptions.description": text.siteDescription,
    "templateOptions.bar": bar(language),
    "templateOptions.evidence": text.evidence.title,
  };
  const args = Object.entries(flags).map(([name, value]) => `--${name}=${value}`);
  await redocly("build-docs", input, "--inlineBundle", ...args);
  await rm(input);
  await writeFile(output, patched(await readFile(output, "utf8"), text.redoc));
}

/** The links of the site above the reference. That to the other language leads to the same operation. */
function bar(language: Language): string {
  const [other, lang] = language === "en" ? ["../pt-BR", "pt-BR"] : ["../..", "en"];
  const links = [["yampi-openapi", "index.html"], ...navOf(language)].map(([text, file]) => {
    const mark = file === "reference/index.html" ? ' aria-current="page"' : "";
    return `<a href="../${file}"${mark}>${text}</a>`;
  });
  const there = `href="${other}/reference/index.html" hreflang="${lang}" lang="${lang}" onclick="this.hash = location.hash"`;
  return `${links.join("")}<a ${there}>${words[language].inOther}</a>`;
}

/** What Redoc has no option for: its words, for which it asks a function, links that are fragments before its script runs, and no logo. */
function patched(html: string, texts: { readonly [word: string]: string }): string {
  const own = "(typeof t==`string`?t:t?.defaultValue)||e||``";
  if (!html.includes(own)) throw new Error("Redoc finds its words in another way than this code knows");
  const script = html.indexOf('<script type="module">');
  const page = html.slice(0, script).replaceAll('href="/', 'href="#/') + html.slice(script);
  return page
    .replaceAll(/https:[^`]*\/logo-mini[\w-]*\.svg/g, "data:,")
    .replace(own, () => `(w=>(${JSON.stringify(texts)})[w]??w)(${own})`)
    .replaceAll(/(?<=children:` )(?:and|or)(?= `)/g, (word) => texts[word] ?? word);
}

/** The summary of each operation by its operationId, and where the reference shows it. */
export function operationsOf({ paths, webhooks }: OpenAPI3) {
  const operations = Object.values({ ...paths, ...webhooks }).flatMap((item) => Object.values(item) as OperationObject[]);
  const shown = operations.flatMap(({ operationId: id, tags: [tag = ""] = [], summary }) => {
    const hash = `#/${tag.replaceAll(" ", "-")}/${id}`.toLowerCase();
    return id ? [[id, { hash, summary }] as const] : [];
  });
  return new Map(shown);
}
