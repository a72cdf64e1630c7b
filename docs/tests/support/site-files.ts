import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The pages of a site that are made here, and not by TypeDoc, from its root. */
export function ownPages(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((file) => !file.startsWith("typescript/"))
    .sort();
}
