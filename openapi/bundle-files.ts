import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Writes what belongs beside the bundle: the bundle as JSON, which Redocly would resolve all over again, and the discrepancies as one file. */
const dist = join(import.meta.dirname, "dist");
writeFileSync(join(dist, "openapi.json"), JSON.stringify(parse(readFileSync(join(dist, "openapi.yaml"), "utf8")), null, 2));

const folder = join(import.meta.dirname, "discrepancies");
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
const texts = ["common.yaml", ...files.filter((file) => file !== "common.yaml").sort()].map((file) =>
  readFileSync(join(folder, file), "utf8"),
);
writeFileSync(join(dist, "discrepancies.yaml"), texts.map((text) => text.replace(/^# yaml-language-server.*\n/, "")).join("\n"));
