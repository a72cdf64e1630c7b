import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundleFile } from "@yampi-openapi/scripts/paths";
import { build } from "vitepress";
import { stringify } from "yaml";
import { withCodeSamples } from "./description/code-samples.ts";
import { withEvidence } from "./description/evidence.ts";
import type { JsonObject } from "./description/json.ts";
import { loadBundle, loadCodeSamples, loadOverlay } from "./description/load.ts";
import { applyOverlay, gapsOf } from "./description/overlay.ts";
import { withoutTags } from "./description/without-tags.ts";
import { folders, type Language, words } from "./language.ts";
import { llmsIndex, plain } from "./pages/llms.ts";
import { markdownPages, type Page } from "./pages/pages.ts";
import { bundledYaml, docsFolder, pagesFolder, siteFolder } from "./paths.ts";
import { postmanCollection } from "./postman.ts";
import { operationHashes, renderReference } from "./reference.ts";

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

interface Options {
  /** Whether the reference of the client is part of it. */
  readonly typescript: boolean;
  /** Path of the site on its host. */
  readonly base: string;
}

/** Makes the whole site, in place of an earlier one. */
export async function buildSite(site: string, { typescript, base }: Options): Promise<Built> {
  await checkReplaceable(site);
  await rm(pagesFolder, { recursive: true, force: true });
  const [bundle, overlay] = await Promise.all([loadBundle(), loadOverlay()]);
  const [{ document: translated }, gaps] = await Promise.all([applyOverlay(bundle, overlay), gapsOf(bundle, overlay)]);

  // TypeDoc works in this process, the references beside it.
  const references = Promise.all([writeReference("en", bundle), writeReference("pt-BR", translated)]);
  await Promise.all([writeDownloads(bundle, translated), references]);
  const pages = await markdownPages(operationHashes(bundle));
  if (typescript) pages.push(...(await (await import("./typescript-reference.ts")).typescriptPages()));
  await Promise.all(pages.map(({ file, text, shown = text }) => write(file, shown)));
  await writeForPrograms(pages, base);
  await build(docsFolder, { outDir: site, base });

  return {
    made: [
      { what: "start page", file: "index.html" },
      { what: "start page in Portuguese", file: "pt-BR/index.html" },
      { what: "reference", file: "reference/index.html" },
      { what: "reference in Portuguese", file: "pt-BR/reference/index.html" },
      { what: "discrepancies", file: "discrepancies/index.html" },
      { what: "coverage", file: "coverage.html" },
      ...(typescript ? [{ what: "reference of the client", file: "typescript/index.html" }] : []),
      { what: "description to download", file: "openapi.yaml" },
      { what: "the same as JSON", file: "openapi.json" },
      { what: "the same in Portuguese", file: "pt-BR/openapi.yaml" },
      { what: "Postman collection", file: "postman.json" },
      { what: "all pages for programs", file: "llms-full.txt" },
    ],
    untranslated: [...gaps.missing, ...gaps.copied, ...gaps.gone],
  };
}

/** @throws Error for a folder that holds something else, which VitePress would delete. */
async function checkReplaceable(site: string): Promise<void> {
  const found = await readdir(site).catch((): string[] => []);
  if (found.length > 0 && site !== siteFolder && !found.includes("llms.txt"))
    throw new Error(`${site} is not empty, and is no earlier site`);
}

/** The pages as Markdown, one by one and in one file, and a list of them. */
async function writeForPrograms(pages: readonly Page[], base: string): Promise<void> {
  const english = pages.filter(({ file }) => !/^pt-BR\/|^typescript\//.test(file));
  await Promise.all([
    ...pages.map(({ file, text }) => write(`public/${file}`, plain(text))),
    write("public/llms.txt", llmsIndex(english, base)),
    write("public/llms-full.txt", english.map(({ text }) => plain(text)).join("\n\n")),
  ]);
}

async function writeReference(language: Language, description: JsonObject): Promise<void> {
  const sampled = withCodeSamples(description, await loadCodeSamples());
  const shown = withEvidence(withoutTags(sampled), words[language]) as JsonObject;
  await write(`public/${folders[language]}reference/index.html`, await renderReference(shown, language));
}

async function writeDownloads(bundle: JsonObject, translated: JsonObject): Promise<void> {
  await write("public/pt-BR/openapi.yaml", stringify(translated));
  await Promise.all([
    copyFile(bundledYaml, join(pagesFolder, "public", "openapi.yaml")),
    copyFile(bundleFile, join(pagesFolder, "public", "openapi.json")),
    write("public/postman.json", `${JSON.stringify(await postmanCollection(bundle), null, 2)}\n`),
  ]);
}

async function write(file: string, text: string): Promise<void> {
  const path = join(pagesFolder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
