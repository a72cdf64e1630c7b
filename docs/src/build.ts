import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Description } from "@yampi-openapi/scripts/generate/description";
import { bundleFile } from "@yampi-openapi/scripts/paths";
import { build } from "vitepress";
import { stringify } from "yaml";
import { forReaders } from "./description/for-readers.ts";
import { loadDescriptions } from "./description/load.ts";
import { codeSamples } from "./description/samples.ts";
import { folders, languages, words } from "./language.ts";
import { llmsIndex, plain } from "./pages/llms.ts";
import { markdownPages } from "./pages/pages.ts";
import { base, docsFolder, pagesFolder } from "./paths.ts";
import { postmanCollection } from "./postman.ts";
import { writeReference } from "./reference.ts";
import { typescriptPages } from "./typescript-reference.ts";

/** `npm run docs`: makes the whole site, in place of an earlier one. */
await rm(pagesFolder, { recursive: true, force: true });
const descriptions = await loadDescriptions();
const samples = codeSamples(await Description.load());

// TypeDoc works in this process, the references beside it.
const references = languages.map((language) => {
  const shown = forReaders(descriptions[language], words[language], samples);
  return writeReference(shown, language, join(pagesFolder, "public", folders[language], "reference", "index.html"));
});
const pages = [...(await markdownPages(descriptions)), ...(await typescriptPages())];
// The pages as Markdown, one by one and in one file, and a list of them.
const english = pages.filter(({ file }) => !/^pt-BR\/|^typescript\//.test(file));
await Promise.all([
  ...references,
  ...pages.flatMap(({ file, text }) => [write(file, text), write(`public/${file}`, plain(text))]),
  write("public/llms.txt", llmsIndex(english, base)),
  write("public/llms-full.txt", english.map(({ text }) => plain(text)).join("\n\n")),
  write("public/pt-BR/openapi.yaml", stringify(descriptions["pt-BR"])),
  write("public/postman.json", JSON.stringify(await postmanCollection(descriptions.en), undefined, 2)),
]);
await cp(dirname(bundleFile), join(pagesFolder, "public"), { recursive: true });
await build(docsFolder);

async function write(file: string, text: string): Promise<void> {
  const path = join(pagesFolder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
