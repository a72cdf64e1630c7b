import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The files of a site whose names end like this, from its root. */
export function filesOf(site: string, end: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}
