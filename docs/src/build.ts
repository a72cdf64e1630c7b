import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundleFile } from "@yampi-openapi/scripts/paths";
import { build } from "vitepress";
import { stringify } from "yaml";
import { withCodeSamples } from "./description/code-samples.ts";
import { withEvidence } from "./description/evidence.ts";
import { applyOverlay, loadBundle, loadCodeSamples, loadOverlay } from "./description/load.ts";
import { withoutTags } from "./description/without-tags.ts";
import { folders, type Language, words } from "./language.ts";
import { llmsIndex, plain } from "./pages/llms.ts";
import { markdownPages } from "./pages/pages.ts";
import { base, bundledYaml, docsFolder, pagesFolder } from "./paths.ts";
import { postmanCollection } from "./postman.ts";
import { operationHashes, renderReference } from "./reference.ts";
import { typescriptPages } from "./typescript-reference.ts";

/** `npm run docs`: makes the whole site, in place of an earlier one. */
await rm(pagesFolder, { recursive: true, force: true });
const bundle = await loadBundle();
const { document: translated } = await applyOverlay(bundle, await loadOverlay());

// TypeDoc works in this process, the references beside it.
const references = Promise.all([writeReference("en", bundle), writeReference("pt-BR", translated)]);
const pages = [...(await markdownPages(operationHashes(bundle))), ...(await typescriptPages())];
// The pages as Markdown, one by one and in one file, and a list of them.
const english = pages.filter(({ file }) => !/^pt-BR\/|^typescript\//.test(file));
await Promise.all([
  references,
  ...pages.map(({ file, text, shown = text }) => write(file, shown)),
  ...pages.map(({ file, text }) => write(`public/${file}`, plain(text))),
  write("public/llms.txt", llmsIndex(english, base)),
  write("public/llms-full.txt", english.map(({ text }) => plain(text)).join("\n\n")),
  write("public/pt-BR/openapi.yaml", stringify(translated)),
  write("public/postman.json", JSON.stringify(await postmanCollection(bundle), undefined, 2)),
]);
await copyFile(bundledYaml, join(pagesFolder, "public", "openapi.yaml"));
await copyFile(bundleFile, join(pagesFolder, "public", "openapi.json"));
await build(docsFolder);

async function writeReference(language: Language, description: object): Promise<void> {
  const shown = withEvidence(withoutTags(withCodeSamples(description, await loadCodeSamples())), words[language]);
  await write(`public/${folders[language]}reference/index.html`, await renderReference(shown, language));
}

async function write(file: string, text: string): Promise<void> {
  const path = join(pagesFolder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
