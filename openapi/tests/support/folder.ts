import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { here } from "./bundle.ts";

/** What the YAML files of a folder of the description hold, by the order of their names. */
export function readYamlFolder(folder: string): readonly unknown[] {
  const files = readdirSync(join(here, folder)).filter((file) => file.endsWith(".yaml"));
  return files.sort().map((file) => parse(readFileSync(join(here, folder, file), "utf8")));
}
