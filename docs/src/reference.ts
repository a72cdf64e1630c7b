import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { OpenAPI3, OperationObject } from "@yampi-openapi/scripts/openapi-types";
import { sampleLabels } from "./description/code-samples.ts";
import { type Language, words } from "./language.ts";
import { redoclyConfig } from "./paths.ts";

const redocly = fileURLToPath(new URL("bin/cli.js", import.meta.resolve("@redocly/cli/package.json")));

/** One page that shows a description and asks the network for nothing. The bar above it leads to the pages of the site. */
export async function renderReference(description: object, language: Language): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "yampi-docs-"));
  try {
    const [input, output] = [join(folder, "openapi.json"), join(folder, "index.html")];
    await writeFile(input, JSON.stringify(description));
    const options = {
      downloadUrls: [
        { title: "openapi.yaml", url: "../openapi.yaml" },
        { title: "postman.json", url: language === "en" ? "../postman.json" : "../../postman.json" },
      ],
      // Redoc shows the samples of no other language than these.
      codeSamples: { languages: sampleLabels.map((lang) => ({ lang })) },
    };
    const flags = {
      // It turns telemetry off: that of the command, and that of the page, which would tell of its readers.
      config: redoclyConfig,
      output,
      template: join(import.meta.dirname, "reference.hbs"),
      title: `${words[language].reference} · yampi-openapi`,
      openapi: JSON.stringify(options),
      "templateOptions.lang": language,
      "templateOptions.header": bar(language),
      "templateOptions.evidence": words[language].evidence.title,
    };
    const args = Object.entries(flags).map(([name, value]) => `--${name}=${value}`);
    const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    await promisify(execFile)(process.execPath, [redocly, "build-docs", input, "--inlineBundle", ...args], { env });
    return withWordsOf(language, withLinksOfItsOwn(withoutOutsideLogo(await readFile(output, "utf8"))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The links of the site above the reference. That to the other language leads to the same operation. */
function bar(language: Language): string {
  const text = words[language];
  const [other, foreign] = language === "en" ? ["../pt-BR/reference/", "pt-BR"] : ["../../reference/", "en"];
  const links = [
    ["index.html", "yampi-openapi"],
    ["guides/quick-start.html", text.guides],
    ["reference/index.html", text.reference, ' aria-current="page"'],
    ["discrepancies/index.html", text.discrepancies.title],
    ["coverage.html", text.coverage.title],
    ["typescript/index.html", "TypeScript"],
    ["changelog.html", text.changelog],
  ].map(([file, label, mark = ""]) => `<a href="../${file}"${mark}>${label}</a>`);
  const switched = `<a href="${other}index.html" hreflang="${foreign}" lang="${foreign}" onclick="this.hash = location.hash">${text.inOther}</a>`;
  return `<nav class="site">${links.join("")}${switched}</nav>`;
}

/** Where the reference shows each operation, by its operationId. */
export function operationHashes({ paths, webhooks }: OpenAPI3): ReadonlyMap<string, string> {
  const operations = Object.values({ ...paths, ...webhooks }).flatMap((item) => Object.values(item) as OperationObject[]);
  const named = operations.flatMap(({ operationId: id, tags: [tag = ""] = [] }) => (id ? [{ id, tag }] : []));
  return new Map(named.map(({ id, tag }) => [id, `#/${tag.replaceAll(" ", "-")}/${id}`.toLowerCase()]));
}

/** Redoc fetches its own logo for the line that names it; the name as a picture of our own says the same. */
function withoutOutsideLogo(html: string): string {
  const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
  if (!logo.test(html)) throw new Error("Redoc names its logo in another way than this code knows");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="46" height="16"><text y="12" font-family="sans-serif" font-size="12" fill="#7a8699">Redoc</text></svg>`;
  return html.replaceAll(logo, `data:image/svg+xml,${encodeURIComponent(svg)}`);
}

/** Until its script runs, Redoc's links lead to the root of the host; afterwards they are fragments, as they are here from the start. */
function withLinksOfItsOwn(html: string): string {
  const script = html.indexOf('<script type="module">');
  return html.slice(0, script).replaceAll('href="/', 'href="#/') + html.slice(script);
}

/** Redoc asks a function for its words, and has no option for that function. */
function withWordsOf(language: Language, html: string): string {
  const own = "translate:(e,t)=>(typeof t==`string`?t:t?.defaultValue)||e||``";
  if (!html.includes(own)) throw new Error("Redoc finds its words in another way than this code knows");
  const texts: { readonly [word: string]: string } = words[language].redoc;
  return html
    .replace(own, () => `${own.replace("=>", `=>(w=>(${JSON.stringify(texts)})[w]??w)(`)})`)
    .replaceAll(/(?<=children:` )(?:and|or)(?= `)/g, (word) => texts[word] ?? word);
}
