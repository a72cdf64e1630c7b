import { join } from "node:path";
import { root } from "@yampi-openapi/scripts/paths";

/** The folder that `npm run docs` writes. */
export const siteFolder = join(root, "dist", "docs");

export const guidesFolder = join(import.meta.dirname, "..", "guides");
export const overlayFolder = join(root, "openapi", "overlays", "pt-BR");
/** Portuguese of the texts of `openapi/discrepancies`. */
export const discrepancyTextsFolder = join(overlayFolder, "discrepancies");
export const discrepanciesFile = join(root, "openapi", "dist", "discrepancies.yaml");
export const bundledYaml = join(root, "openapi", "dist", "openapi.yaml");
export const changelogFile = join(root, "CHANGELOG.md");
export const redoclyConfig = join(root, "redocly.yaml");
export const clientFolder = join(root, "packages", "client");
