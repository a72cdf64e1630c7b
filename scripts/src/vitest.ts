import { createRequire } from "node:module";
import { join } from "node:path";

/** The program of Vitest. */
export const vitest = join(createRequire(import.meta.url).resolve("vitest/package.json"), "..", "vitest.mjs");
