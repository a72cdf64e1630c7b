import { readdirSync } from "node:fs";
import { join } from "node:path";
import { slug } from "github-slugger";
import { type DefaultTheme, defineConfig, type HeadConfig } from "vitepress";
import { folders, type Language, type Words, words } from "../src/language.ts";
import { guideGroups } from "../src/pages/guides.ts";
import { base, pagesFolder, siteFolder } from "../src/paths.ts";
import { navOf } from "./nav.ts";

const typescriptFolder = join(pagesFolder, "typescript");

export type ThemeConfig = DefaultTheme.Config & Pick<Words, "copyPage">;

function themeOf(language: Language): ThemeConfig {
  const text = words[language];
  const home = `/${folders[language]}`;
  const guides = guideGroups(language).map(({ title, guides }) => ({
    text: title,
    items: guides.map(({ name, title }) => ({ text: title, link: `${home}guides/${name}` })),
  }));
  return {
    nav: navOf(language).map(([text, file, activeMatch]) => ({
      text,
      link: home + file,
      ...(activeMatch && { activeMatch }),
      // Redoc makes this page, which the router of VitePress does not know.
      ...(file.startsWith("reference/") && { target: "_self" }),
    })),
    sidebar: { [`${home}guides/`]: guides, [`${home}typescript/`]: typescriptSidebar(language) },
    footer: { message: text.unofficial },
    copyPage: text.copyPage,
    ...text.theme,
  };
}

/** The client and its other entry points, and then its resources. */
function typescriptSidebar(language: Language): DefaultTheme.SidebarItem[] {
  const text = words[language].typescript;
  const folder = `/${folders[language]}typescript/`;
  const names = readdirSync(typescriptFolder).map((file) => file.replace(".md", ""));
  const resources = names.filter((name) => name.includes("."));
  const entryPoints = names.filter((name) => !["index", "types", ...resources].includes(name));
  const items = (shown: readonly string[]) => shown.map((name) => ({ text: name, link: folder + name }));
  return [
    { text: text.entryPoints, items: items(entryPoints) },
    { text: text.resources, items: items([...resources, "types"]) },
  ];
}

/** A page as the search reads it: without evidence, and with each operation of the coverage as a part of the reference, at its place there. */
function searchable(html: string, page: string): string {
  const evidence = Object.values(words).map(({ discrepancies }) => discrepancies.labels.evidence);
  const operations: string[] = [];
  const rest = html
    .replaceAll(new RegExp(`<details.*?</details>|<li><strong>(${evidence.join("|")})<.*?</li>`, "gs"), "")
    .replaceAll(
      /<tr>\n<td>(.*)<\/td>\n<td>(.*)<\/td>\n<td><a href=".*reference\/index\.html#(.+?)".*?>(.*)<\/td>\n<\/tr>/g,
      (_, path, title, hash, name) => {
        operations.push(`<h2>${name}<a href="#${hash}"></a></h2>${path} ${title}`);
        return "";
      },
    );
  const { reference, siteDescription } = words[page.startsWith(folders["pt-BR"]) ? "pt-BR" : "en"];
  // A title without text would be left out.
  if (operations.length > 0) operations.unshift(`<h1>${reference}<a href="#/"></a></h1>${siteDescription}`);
  return rest + operations.join("");
}

export default defineConfig<Partial<ThemeConfig>>({
  title: "yampi-openapi",
  base,
  srcDir: pagesFolder,
  outDir: siteFolder,
  srcExclude: ["public/**"],
  cacheDir: join(pagesFolder, "..", "cache"),
  head: [["link", { rel: "icon", href: "data:," }]],
  locales: {
    root: { label: "English", lang: "en", description: words.en.siteDescription, themeConfig: themeOf("en") },
    "pt-BR": { label: "Português", lang: "pt-BR", description: words["pt-BR"].siteDescription, themeConfig: themeOf("pt-BR") },
  },
  themeConfig: {
    outline: [2, 3],
    search: {
      provider: "local",
      options: {
        locales: { "pt-BR": { translations: words["pt-BR"].search } },
        // Before the discrepancies, whose titles have the words of most searches.
        miniSearch: { searchOptions: { boostDocument: (id: string) => (/\/guides\/|#\//.test(id) ? 4 : 1) } },
        _render: (source, env, md) => searchable(md.render(source, env), env.relativePath),
      },
    },
  },
  transformHead: ({ pageData, siteData }): HeadConfig[] => [
    ["link", { rel: "alternate", type: "text/markdown", href: `${siteData.base}${pageData.relativePath}` }],
  ],
  markdown: {
    // A link to a heading works in the repository too.
    anchor: { slugify: (title) => slug(title) },
    // Their colors have enough contrast, those of the default have not.
    theme: { light: "github-light-high-contrast", dark: "github-dark-default" },
    config: (md) => {
      const link = md.renderer.rules.link_open;
      md.renderer.rules.link_open = (tokens, index, options, env, self) => {
        // Puts the base before the address.
        link?.(tokens, index, options, env, self);
        const token = tokens[index];
        // The router knows only what VitePress makes.
        if (/\/reference\/(index\.html)?(#|$)|\.(ya?ml|json|txt)$/.test(token?.attrGet("href") ?? ""))
          token?.attrSet("target", "_self");
        return self.renderToken(tokens, index, options);
      };
      const render = md.render.bind(md);
      md.render = (source, env) => {
        const texts = String(env?.relativePath).startsWith(folders["pt-BR"]) ? words["pt-BR"].markdown : {};
        // VitePress has one text in all languages for these.
        return Object.entries(texts).reduce((html, [from, to]) => html.replaceAll(`="${from}`, `="${to}`), render(source, env));
      };
    },
  },
  vite: { logLevel: "warn", build: { chunkSizeWarningLimit: 4000 } },
});
