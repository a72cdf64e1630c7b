import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Description } from "@yampi-openapi/scripts/generate/description";
import { operationTable } from "@yampi-openapi/scripts/generate/operation-table";
import { root } from "@yampi-openapi/scripts/paths";
import { build, type Plugin } from "esbuild";

const source = join(root, "packages", "client", "src");

export interface Size {
  /** `import { Yampi }` with all that it needs, minified and gzipped, in bytes. */
  readonly gzip: number;
  /** What the table of operations and the code that reads it take of that, for each operation. */
  readonly gzipPerOperation: number;
  /** What one more operation adds, of another resource. */
  readonly gzipPerFurther: number;
  readonly operations: number;
}

export async function size(): Promise<Size> {
  const description = await Description.load();
  const operations = description.operations().length;
  const gzip = await bundled(operationTable(description));
  const doubled = await bundled(operationTable(twice(description)));
  const without = await bundled("export const operations = [];");
  return {
    gzip,
    operations,
    gzipPerOperation: (gzip - without) / operations,
    gzipPerFurther: (doubled - gzip) / operations,
  };
}

/** The description with every operation a second time, at a path and under a resource of its own. */
function twice({ document }: Description): Description {
  const copies = Object.entries(structuredClone(document.paths ?? {})).map(([path, item]) => {
    for (const operation of Object.values(item as { [method: string]: { operationId?: string } })) {
      if (operation.operationId) operation.operationId = `copied${operation.operationId}`;
    }
    return [path.replace("{alias}/", "{alias}/copied/"), item] as const;
  });
  return new Description({ ...document, paths: { ...document.paths, ...Object.fromEntries(copies) } });
}

/** @param table - The module with the operations. */
async function bundled(table: string): Promise<number> {
  return gzipOf(`export { Yampi } from "./index.js";`, [
    {
      name: "generated",
      setup({ onLoad }) {
        const file = join(source, "generated", "operations.ts");
        onLoad({ filter: /generated[\\/]operations\.ts$/ }, async ({ path }) => ({
          contents: path === file ? table : await readFile(path, "utf8"),
          loader: "ts",
        }));
      },
    },
  ]);
}

/** What a module beside the client's sources comes to with all that it needs, minified and gzipped, in bytes. */
export async function gzipOf(contents: string, plugins: Plugin[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: source, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    plugins,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
