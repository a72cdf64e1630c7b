import { join } from "node:path";
import type { ProjectReflection, TypeDocOptions } from "typedoc";
import { Application, Converter, DeclarationReflection, LogLevel, PageEvent, ReflectionKind } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { folders, words } from "./language.ts";
import type { Page } from "./pages/pages.ts";
import { clientFolder, pagesFolder } from "./paths.ts";

const titles: { readonly [page: string]: string } = { client: "@yampi-openapi/client", types: "Types of the description" };

const options: Partial<TypeDocOptions & PluginOptions> = {
  name: "TypeScript reference",
  plugin: ["typedoc-plugin-markdown"],
  tsconfig: join(clientFolder, "tsconfig.build.json"),
  readme: "none",
  disableSources: true,
  // `npm run typecheck` finds errors, and again that takes as long as all the rest.
  skipErrorChecking: true,
  // What is not exported is not documented.
  validation: { notExported: false, invalidLink: true, invalidPath: true, unusedMergeModuleWith: true },
  logLevel: LogLevel.Warn,
  router: "module",
  entryFileName: "index",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  hideGroupHeadings: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  tableColumnSettings: { hideModifiers: true },
  pageTitleTemplates: { module: ({ name }) => titles[name] ?? (name.includes(".") ? name : `@yampi-openapi/client/${name}`) },
  sanitizeComments: true,
  useCustomAnchors: true,
};

/** The reference of everything that the client's package exports in both languages, a page for each entry point and each resource. */
export async function typescriptPages(): Promise<Page[]> {
  const app = await Application.bootstrapWithPlugins(options);
  // The entry points are the exports of this package.
  app.options.packageDir = clientFolder;
  // Before the lists of each page are made, which would keep what is moved later.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => arrange(project));
  const pages: Page[] = [];
  app.renderer.on(PageEvent.END, ({ url, contents }) => {
    const [file, text] = [`typescript/${url}`, tidy(contents ?? "")];
    pages.push({ file, text }, { file: folders["pt-BR"] + file, text: inPortuguese(text) });
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc cannot read the client");
  app.validate(project);
  await app.outputs.writeOutput({ name: "markdown", path: join(pagesFolder, "typescript") }, project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("The TypeScript reference has warnings, see above");
  return pages;
}

/** Gives each resource a page of its own, and the types of the description one for all. */
function arrange(project: ProjectReflection): void {
  const [client] = project.children ?? [];
  if (!client) throw new Error("The client has no entry point");
  client.name = "client";
  const whole = client.children?.filter(({ name }) => /^(components|operations|paths|webhooks)$/.test(name));
  for (const each of whole ?? []) project.removeReflection(each);
  const resources = client.children?.find(({ name }) => name === "Resources")?.children ?? [];
  const longestFirst = resources.toSorted((a, b) => b.name.length - a.name.length);
  for (const member of [...(client.children ?? [])]) {
    const { packageName, packagePath } = project.getSymbolIdFromReflection(member) ?? {};
    // `CustomersAddressesListParams` is of `customers`.
    const resource = longestFirst.find(({ type }) => type && member.name.startsWith(type.toString()));
    const isOfResource = packagePath === "src/generated/resources.ts" && resource;
    const name = packageName === "@yampi-openapi/types" ? "types" : isOfResource && `yampi.${resource.name}`;
    if (!name) continue;
    let page = project.children?.find((each) => each.name === name);
    if (!page) {
      page = new DeclarationReflection(name, ReflectionKind.Module, project);
      project.registerReflection(page, undefined, undefined);
      project.addChild(page);
    }
    client.removeChild(member);
    member.parent = page;
    page.addChild(member);
  }
}

/** Folds where an operation is known from, leaves out the names of kinds and of texts, and puts all that a method throws below one. */
function tidy(markdown: string): string {
  return markdown
    .replaceAll(/^### (?:Accessors|Constructors|Methods|Properties)\n\n/gm, "")
    .replaceAll(/^#(#{3,} )/gm, "$1")
    .replaceAll(/(?<=^\|.*)\*\*Description\*\* /gm, "")
    .replaceAll(/^#+ Remarks.*\n\n((?:(?!#+ |\*{3}$).*\n?)*)/gm, "::: details Evidence\n$1:::\n\n")
    .replaceAll(/(?<=^#+ Throws\n(?:(?!#).*\n)*)#+ Throws\n+/gm, "");
}

/** Comments stay in English, the language of the code. */
function inPortuguese(markdown: string): string {
  const texts: { readonly [word: string]: string } = words["pt-BR"].typescript.words;
  return markdown.replaceAll(/^(?:#+ |::: details |\| (?=.*\n\| -)).+/gm, (line) =>
    line.replaceAll(/(?<=^#+ |^::: details |\| )[A-Z][\w ]*?(?=$| \|)/g, (word) => texts[word] ?? word),
  );
}
