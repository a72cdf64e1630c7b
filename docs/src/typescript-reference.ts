import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Application, Converter, JSX, LogLevel, type ProjectReflection, ReflectionKind } from "typedoc";
import { clientFolder } from "./paths.ts";

/** Writes the reference of everything that the client's package exports, by TypeDoc. */
export async function writeTypescriptReference(folder: string): Promise<void> {
  const app = await Application.bootstrap({
    name: "@yampi-openapi/client",
    entryPoints: await entryPoints(),
    tsconfig: join(clientFolder, "tsconfig.build.json"),
    includeVersion: true,
    readme: "none",
    disableSources: true,
    // `npm run typecheck` finds errors, and again that takes as long as all the rest.
    skipErrorChecking: true,
    // What is not exported is not documented.
    validation: { notExported: false, invalidLink: true, invalidPath: true, unusedMergeModuleWith: true },
    logLevel: LogLevel.Warn,
  });
  app.renderer.hooks.on("content.begin", (context) =>
    JSX.createElement("p", null, JSX.createElement("a", { href: context.relativeURL("../index.html") }, "← yampi-openapi")),
  );
  // Before the lists of each page are made, which would keep what is removed later.
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => withoutDescription(project));
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc cannot read the client");
  app.validate(project);
  await app.generateDocs(project, folder);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("The TypeScript reference has warnings, see above");
}

/** Leaves out the description as types: the reference of the API shows the same, and the pages of these would have 100 kB an operation. */
function withoutDescription(project: ProjectReflection): void {
  const names = new Set(["components", "operations", "paths", "webhooks"]);
  for (const reflection of project.getReflectionsByKind(ReflectionKind.Interface)) {
    if (names.has(reflection.name)) project.removeReflection(reflection);
  }
}

/** The sources of the package's exports. */
async function entryPoints(): Promise<string[]> {
  const { exports } = JSON.parse(await readFile(join(clientFolder, "package.json"), "utf8")) as {
    exports: { readonly [name: string]: { readonly default: string } };
  };
  return Object.values(exports).map((entry) =>
    join(clientFolder, entry.default.replace("./dist/", "src/").replace(/\.js$/, ".ts")),
  );
}
