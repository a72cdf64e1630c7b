import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  Application,
  Converter,
  DeclarationReflection,
  LogLevel,
  PageEvent,
  type ParameterReflection,
  type ProjectReflection,
  ReferenceType,
  ReflectionKind,
  type SignatureReflection,
  type SomeType,
  type TypeDocOptions,
} from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { folders, words } from "./language.ts";
import type { Page } from "./pages/pages.ts";
import { clientFolder, pagesFolder } from "./paths.ts";

const titles: { readonly [page: string]: string } = { client: "@yampi-openapi/client", types: "Types of the description" };

/** Those of the plugin, which TypeDoc's types do not know. */
const options = {
  router: "module",
  entryFileName: "index",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  hideGroupHeadings: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  pageTitleTemplates: { module: ({ name }) => titles[name] ?? (name.includes(".") ? name : `@yampi-openapi/client/${name}`) },
  sanitizeComments: true,
  useCustomAnchors: true,
} satisfies Partial<PluginOptions & TypeDocOptions>;

/** The reference of everything that the client's package exports in both languages, a page for each entry point and each resource. */
export async function typescriptPages(): Promise<Page[]> {
  const app = await Application.bootstrapWithPlugins({
    name: "TypeScript reference",
    plugin: ["typedoc-plugin-markdown"],
    entryPoints: await entryPoints(),
    tsconfig: join(clientFolder, "tsconfig.build.json"),
    readme: "none",
    disableSources: true,
    // `npm run typecheck` finds errors, and again that takes as long as all the rest.
    skipErrorChecking: true,
    // What is not exported is not documented.
    validation: { notExported: false, invalidLink: true, invalidPath: true, unusedMergeModuleWith: true },
    logLevel: LogLevel.Warn,
    ...options,
  });
  // Before the lists of each page are made, which would keep what is moved later.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => arrange(project));
  app.renderer.on(PageEvent.END, (page) => {
    page.contents = tidy(page.contents ?? "");
  });
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc cannot read the client");
  app.validate(project);
  const folder = join(pagesFolder, "typescript");
  await app.outputs.writeOutput({ name: "markdown", path: folder }, project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("The TypeScript reference has warnings, see above");
  const pages = (await readdir(folder)).map(async (name) => {
    const [file, text] = [`typescript/${name}`, await readFile(join(folder, name), "utf8")];
    return [
      { file, text },
      { file: folders["pt-BR"] + file, text: inPortuguese(text) },
    ];
  });
  return (await Promise.all(pages)).flat();
}

/** Gives each resource a page of its own, and the types of the description one for all. */
function arrange(project: ProjectReflection): void {
  const client = project.children?.find(({ name }) => name === "index");
  const members = client?.children ?? [];
  if (!client) throw new Error("The client has no entry point");
  client.name = "client";
  const resources = members.find(({ name }) => name === "Resources")?.children ?? [];
  const pages = new Map<string, DeclarationReflection>();
  withNamesOfSchemas(project);
  for (const member of [...members]) {
    const name = pageOf(member);
    if (["components", "operations", "paths", "webhooks"].includes(member.name)) project.removeReflection(member);
    else if (name !== undefined) {
      const page = pages.get(name) ?? newPage(name);
      client.removeChild(member);
      member.parent = page;
      page.addChild(member);
    }
  }

  function pageOf(member: DeclarationReflection): string | undefined {
    const { packageName, packagePath } = project.getSymbolIdFromReflection(member) ?? {};
    if (packageName === "@yampi-openapi/types") return "types";
    if (packagePath !== "src/generated/resources.ts" || member.name === "Resources") return undefined;
    // `CustomersAddressesListParams` is of `customers`.
    const found = resources.filter(({ type }) => type && member.name.startsWith(type.toString()));
    const [longest] = found.sort((a, b) => b.name.length - a.name.length);
    return longest && `yampi.${longest.name}`;
  }

  function newPage(name: string): DeclarationReflection {
    const page = new DeclarationReflection(name, ReflectionKind.Module, project);
    project.registerReflection(page, undefined, undefined);
    project.addChild(page);
    pages.set(name, page);
    return page;
  }
}

/** TypeScript forgets that `{ id: number; … }` is `Customer`, since the description as types has no names for its parts. */
function withNamesOfSchemas(project: ProjectReflection): void {
  const keyOf = (reflection: DeclarationReflection) => {
    const { fileName, pos } = project.getSymbolIdFromReflection(reflection) ?? {};
    return `${fileName}:${pos}`;
  };
  const client = project.children?.find(({ name }) => name === "client");
  const child = (parent: DeclarationReflection | undefined, name: string) => parent?.children?.find((each) => each.name === name);
  const schemas = child(child(client, "components"), "schemas")?.type;
  const names = new Map<string, SomeType>();
  for (const schema of schemas?.type === "reflection" ? (schemas.declaration.children ?? []) : []) {
    const alias = child(client, schema.name);
    if (schema.type?.type === "reflection" && alias)
      names.set(keyOf(schema.type.declaration), ReferenceType.createResolvedReference(alias.name, alias, project));
  }
  const named = (type: SomeType): SomeType => {
    if (type.type === "reflection") return names.get(keyOf(type.declaration)) ?? type;
    if (type.type === "reference" && type.typeArguments) type.typeArguments = type.typeArguments.map(named);
    if (type.type === "union" || type.type === "intersection") type.types = type.types.map(named);
    if (type.type === "array") type.elementType = named(type.elementType);
    return type;
  };
  for (const each of project.getReflectionsByKind(ReflectionKind.CallSignature | ReflectionKind.Parameter)) {
    const typed = each as SignatureReflection | ParameterReflection;
    if (typed.type) typed.type = named(typed.type);
  }
}

/** Folds where an operation is known from, leaves out the headings of kinds, and puts all that a method throws below one. */
function tidy(markdown: string): string {
  return markdown
    .replaceAll(/^### (?:Accessors|Constructors|Methods|Properties)\n\n/gm, "")
    .replaceAll(/^#(#{3,} )/gm, "$1")
    .replaceAll(
      /^#+ Remarks.*\n\n((?:(?!#+ |\*{3}$).*\n?)*)/gm,
      (_, text: string) => `::: details Evidence\n${text.trim()}\n:::\n\n`,
    )
    .replaceAll(/(?<=^#+ Throws\n(?:(?!#).*\n)*)#+ Throws\n+/gm, "");
}

/** Comments stay in English, the language of the code. */
function inPortuguese(markdown: string): string {
  const texts: { readonly [word: string]: string } = words["pt-BR"].typescript.words;
  return markdown.replaceAll(/^(?:#+ |::: details |\| (?=.*\n\| -)).+/gm, (line) =>
    line.replaceAll(/(?<=^#+ |^::: details |\| )[A-Z][\w ]*?(?=$| \|)/g, (word) => texts[word] ?? word),
  );
}

/** The sources of the package's exports. */
async function entryPoints(): Promise<string[]> {
  const { exports } = JSON.parse(await readFile(join(clientFolder, "package.json"), "utf8"));
  const files = Object.values(exports as { readonly [name: string]: { readonly default: string } });
  return files.map((file) => join(clientFolder, file.default.replace("./dist/", "src/").replace(/\.js$/, ".ts")));
}
