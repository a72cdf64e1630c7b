import { relative, resolve, sep } from "node:path";
import { createCommand, readOptions } from "@yampi-openapi/scripts/command-line";
import { root } from "@yampi-openapi/scripts/paths";
import { baseOption } from "./base-option.ts";
import { siteFolder } from "./paths.ts";

const { out, base, typescript } = readOptions<{ out: string; base: string; typescript: boolean }>(
  createCommand(
    "node docs/src/cli.ts",
    "Makes the published documentation: a static site that loads nothing from elsewhere. The reference of the API opens as a file too.",
  )
    .option("--out <folder>", "folder to write to; its former content is deleted", siteFolder)
    .addOption(baseOption())
    .option("--no-typescript", "leave out the reference of the client, which takes most of the time"),
);
// The tools behind it take two seconds to load.
const { buildSite } = await import("./build.ts");
const started = performance.now();
const site = resolve(out);
const { made, untranslated } = await buildSite(site, { typescript, base }).catch((error: Error) => {
  console.error(`No documentation was made: ${error.message}`);
  process.exit(1);
});
const folder = relative(root, site).replaceAll(sep, "/");
const width = Math.max(...made.map(({ file }) => file.length)) + folder.length + 3;
console.log(`The documentation, made in ${((performance.now() - started) / 1000).toFixed(1)} s:`);
for (const { what, file } of made) console.log(`  ${`${folder}/${file}`.padEnd(width)} ${what}`);
if (untranslated.length > 0) {
  console.warn(`\nShown in English on the Portuguese pages, or translated and gone (openapi/overlays/pt-BR):`);
  for (const place of untranslated) console.warn(`  ${place}`);
}
