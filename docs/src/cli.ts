import { relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@yampi-openapi/scripts/paths";
import { buildSite } from "./build.ts";
import { siteFolder } from "./paths.ts";

const help = `npm run docs
node docs/src/cli.ts [--out FOLDER]

Makes the published documentation: a static site that works from any folder, also without a server and without the network.

  --out FOLDER   where to write it, in place of what stands there (default dist/docs)`;

let values: { out: string; help: boolean };
try {
  values = parseArgs({
    options: { out: { type: "string", default: siteFolder }, help: { type: "boolean", default: false } },
  }).values;
} catch (error) {
  console.error(`${(error as Error).message}\n\n${help}`);
  process.exit(2);
}
if (values.help) {
  console.log(help);
  process.exit();
}

const started = performance.now();
const site = resolve(values.out);
const { made, untranslated } = await buildSite(site).catch((error: Error) => {
  console.error(`No documentation was made: ${error.message}`);
  process.exit(1);
});
const folder = relative(root, site).replaceAll(sep, "/");
const width = Math.max(...made.map(({ file }) => file.length)) + folder.length + 3;
console.log(`The documentation, made in ${((performance.now() - started) / 1000).toFixed(1)} s:`);
for (const { what, file } of made) console.log(`  ${`${folder}/${file}`.padEnd(width)} ${what}`);
if (untranslated.length > 0) {
  console.warn(`\nShown in English on the Portuguese pages, or translated and gone (openapi/overlays/pt-BR.yaml):`);
  for (const place of untranslated) console.warn(`  ${place}`);
}
