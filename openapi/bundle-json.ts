import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Writes the bundle as JSON too, beside the YAML. Redocly would read and resolve all of it again for that. */
const dist = join(import.meta.dirname, "dist");
writeFileSync(join(dist, "openapi.json"), JSON.stringify(parse(readFileSync(join(dist, "openapi.yaml"), "utf8")), null, 2));
