import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { OperationObject } from "@yampi-openapi/scripts/openapi-types";
import MiniSearch from "minisearch";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { loadDescriptions } from "../../../src/description/load.ts";
import { folders, languages, words } from "../../../src/language.ts";
import { operationsOf } from "../../../src/reference.ts";
import { isAll } from "../../support/all.ts";
import { base } from "../../support/setup.ts";
import { filesOf } from "../../support/site-files.ts";

/** The index that VitePress makes, asked for all words of a text, in whatever order. */
describe.runIf(isAll).each(languages)("The search in %s", (language) => {
  let index: MiniSearch;
  const found = (text: string): string[] => index.search(text, { combineWith: "AND" }).map(({ id }) => String(id));

  beforeAll(async () => {
    const locale = language === "en" ? "root" : language;
    const [file = ""] = filesOf(inject("site"), ".js").filter((name) => name.includes(`@localSearchIndex${locale}.`));
    const chunk = (await import(pathToFileURL(join(inject("site"), file)).href)) as { readonly default: string };
    index = MiniSearch.loadJSON(chunk.default, { fields: ["title", "titles", "text"], storeFields: ["title", "titles"] });
  });

  it("finds every operation by its operationId, its summary and its path, as a result of its own", async () => {
    const description = (await loadDescriptions())[language];
    const known = operationsOf(description);
    const missed = Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
      (Object.values(item) as OperationObject[]).flatMap(({ operationId: id = "", summary = "" }) => {
        const result = `${base}${folders[language]}coverage.html${known.get(id)?.hash}`;
        return id === ""
          ? []
          : [id, summary, path].filter((text) => !found(text).includes(result)).map((text) => `${id}: ${text}`);
      }),
    );
    expect(missed).toEqual([]);
    expect(known.size).toBeGreaterThan(200);
  });

  it("shows an operation as a part of the reference", () => {
    const operation = index.search("promocodes.create").find(({ id }) => id.includes("coverage.html#/"));
    expect(operation).toMatchObject({ titles: [words[language].reference] });
  });

  it("has no evidence", () => {
    // Sources of the reference of the client and of the discrepancies.
    for (const source of ["Eduardo-Orsi/yampi-mcp", "somosyampi/yampi-php-sdk"]) expect(found(source)).toEqual([]);
  });
});
