import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { coverageFiles, coverageText } from "../../src/coverage.ts";
import { root } from "../../src/paths.ts";

it.each(Object.entries(coverageFiles))("%s tells what is described; npm run generate writes it", async (file, language) => {
  expect(readFileSync(join(root, file), "utf8")).toContain(await coverageText(language));
});
