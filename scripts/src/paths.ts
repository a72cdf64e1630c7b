import { join } from "node:path";

/** The root of the repository. */
export const root = join(import.meta.dirname, "..", "..");

/** The bundled description, from which everything else is made. */
export const bundleFile = join(root, "openapi", "dist", "openapi.json");
