import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundleFile } from "@yampi-openapi/scripts/paths";
import { stringify } from "yaml";
import { withCodeSamples } from "./description/code-samples.ts";
import { withEvidence } from "./description/evidence.ts";
import type { JsonObject } from "./description/json.ts";
import { loadBundle, loadCodeSamples, loadOverlay } from "./description/load.ts";
import { applyOverlay, gapsOf } from "./description/overlay.ts";
import { withoutTags } from "./description/without-tags.ts";
import { folders, type Language, languages, words } from "./language.ts";
import { discrepanciesPage } from "./pages/discrepancies.ts";
import { framed, header } from "./pages/frame.ts";
import { changelogPage, guidePages } from "./pages/guides.ts";
import { relativeHref } from "./pages/html.ts";
import { bundledYaml, siteFolder } from "./paths.ts";
import { postmanCollection } from "./postman.ts";
import { renderReference } from "./reference.ts";

/** What was made, and where, from the root of the site. */
export interface Made {
  readonly what: string;
  readonly file: string;
}

export interface Built {
  readonly made: readonly Made[];
  /** What is shown in English on the Portuguese pages for want of a translation, and translations without a target. */
  readonly untranslated: readonly string[];
}

/**
 * Makes the whole site, in place of an earlier one.
 *
 * @param options.typescript - Whether the reference of the client is part of it.
 */
export async function buildSite(site: string, { typescript }: { readonly typescript: boolean }): Promise<Built> {
  await removeEarlier(site);
  await mkdir(site, { recursive: true });
  const [bundle, overlay] = await Promise.all([loadBundle(), loadOverlay()]);
  const [{ document: translated }, gaps] = await Promise.all([applyOverlay(bundle, overlay), gapsOf(bundle, overlay)]);

  // TypeDoc works in this process, the others beside it.
  const references = Promise.all([writeReference(site, "en", bundle), writeReference(site, "pt-BR", translated)]);
  await Promise.all([writePages(site), writeDownloads(site, bundle, translated), references]);
  if (typescript) {
    const { writeTypescriptReference } = await import("./typescript-reference.ts");
    await writeTypescriptReference(join(site, "typescript"));
  }

  return {
    made: [
      { what: "start page", file: "index.html" },
      { what: "start page in Portuguese", file: "pt-BR/index.html" },
      { what: "reference", file: "reference/index.html" },
      { what: "reference in Portuguese", file: "pt-BR/reference/index.html" },
      { what: "discrepancies", file: "discrepancies/index.html" },
      ...(typescript ? [{ what: "reference of the client", file: "typescript/index.html" }] : []),
      { what: "description to download", file: "openapi.yaml" },
      { what: "the same as JSON", file: "openapi.json" },
      { what: "the same in Portuguese", file: "pt-BR/openapi.yaml" },
      { what: "Postman collection", file: "postman.json" },
    ],
    untranslated: [...gaps.missing, ...gaps.copied, ...gaps.gone],
  };
}

/** @throws Error for a folder that holds something else. */
async function removeEarlier(site: string): Promise<void> {
  const found = await readdir(site).catch((): string[] => []);
  if (found.length > 0 && site !== siteFolder && !found.includes("site.css"))
    throw new Error(`${site} is not empty, and is no earlier site`);
  await rm(site, { recursive: true, force: true });
}

async function writePages(site: string): Promise<void> {
  const pages = await Promise.all([
    ...languages.map(guidePages),
    ...languages.map(async (language) => [await discrepanciesPage(language)]),
    changelogPage().then((page) => [page]),
  ]);
  await Promise.all(pages.flat().map((page) => write(site, page.file, framed(page))));
  await write(site, "site.css", await readCss("bar.css", "site.css"));
}

async function readCss(...names: string[]): Promise<string> {
  return (await Promise.all(names.map((name) => readFile(join(import.meta.dirname, "pages", name), "utf8")))).join("\n");
}

async function writeReference(site: string, language: Language, description: JsonObject): Promise<void> {
  const file = `${folders[language]}reference/index.html`;
  const other: Language = language === "en" ? "pt-BR" : "en";
  const sampled = withCodeSamples(description, await loadCodeSamples());
  const shown = withoutTags(withEvidence(sampled, words[language]) as JsonObject);
  const html = await renderReference(shown, {
    lang: language,
    title: `${words[language].reference} · yampi-openapi`,
    header: header({ file, language, other: `${folders[other]}reference/index.html` }),
    css: await readCss("bar.css", "reference-bar.css"),
    downloads: [
      { title: "openapi.yaml", url: relativeHref(file, `${folders[language]}openapi.yaml`) },
      { title: "postman.json", url: relativeHref(file, "postman.json") },
    ],
  });
  await write(site, file, html);
}

async function writeDownloads(site: string, bundle: JsonObject, translated: JsonObject): Promise<void> {
  await Promise.all([
    copyFile(bundledYaml, join(site, "openapi.yaml")),
    copyFile(bundleFile, join(site, "openapi.json")),
    write(site, "pt-BR/openapi.yaml", stringify(translated)),
    postmanCollection(bundle).then((collection) => write(site, "postman.json", `${JSON.stringify(collection, null, 2)}\n`)),
  ]);
}

async function write(site: string, file: string, text: string): Promise<void> {
  const path = join(site, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
