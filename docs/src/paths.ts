import { join } from "node:path";
import { root } from "@yampi-openapi/scripts/paths";

/** The folder that `npm run docs` writes, and the path of the site on its host. */
export const siteFolder = process.env.DOCS_OUT || join(root, "dist", "docs");
export const base = process.env.DOCS_BASE || "/";
if (!/^\/(\S+\/)?$/.test(base)) {
  console.error("error: DOCS_BASE: expected a path with a slash at both ends, such as /yampi-openapi/");
  process.exit(2);
}

export const docsFolder = join(import.meta.dirname, "..");
/** The Markdown of all pages, of which VitePress makes the site; its `public` is copied as it is. */
export const pagesFolder = join(docsFolder, "dist", "pages");
export const guidesFolder = join(docsFolder, "guides");
export const overlayFolder = join(root, "openapi", "overlays", "pt-BR");
export const discrepanciesFolder = join(root, "openapi", "discrepancies");
export const clientFolder = join(root, "packages", "client");
