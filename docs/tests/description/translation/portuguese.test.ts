import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Description } from "@yampi-openapi/scripts/generate/description";
import { root } from "@yampi-openapi/scripts/paths";
import { beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { loadOverlay } from "../../../src/description/load.ts";
import { loadDiscrepancyTexts, translated } from "../../../src/pages/discrepancies.ts";
import { type DiscrepancyTexts, discrepancyGaps, type Gaps, gapsOf } from "../../support/gaps.ts";

let gaps: Gaps;
beforeAll(async () => {
  gaps = await gapsOf((await Description.load()).document, await loadOverlay());
});

const where = "in openapi/overlays/pt-BR";

it("Every text of the description has its translation", () => {
  expect(gaps.missing, `to be translated ${where}`).toEqual([]);
});

it("No translation is a copy of the original", () => {
  expect(gaps.copied, `to be translated ${where}`).toEqual([]);
});

it("No translation is of something that is gone", () => {
  expect(gaps.gone, `to be removed ${where}`).toEqual([]);
});

it("The translation changes texts and nothing else", () => {
  expect(gaps.changed, `to be removed ${where}`).toEqual([]);
});

it("Every text of a discrepancy has its translation, and no translation is without one", async () => {
  const entries = parse(await readFile(join(root, "openapi", "dist", "discrepancies.yaml"), "utf8")) as DiscrepancyTexts[];
  const gaps = discrepancyGaps(entries, await loadDiscrepancyTexts("pt-BR"));
  expect(gaps, "in openapi/overlays/pt-BR/discrepancies").toEqual({ missing: [], copied: [], gone: [] });
});

it("A discrepancy is translated in each of its texts, and keeps the rest", () => {
  const english = {
    id: "a",
    title: "A",
    documented: { says: "B", page: "p" },
    observed: { says: "Null." },
    reason: "C",
    evidence: ["D", "x/y"],
  };
  const texts = new Map([
    ["A", "1"],
    ["B", "2"],
    ["C", "3"],
    ["D", "4"],
    ["E", "E"],
  ]);
  expect(translated(english, texts)).toEqual({
    ...english,
    title: "1",
    documented: { says: "2", page: "p" },
    reason: "3",
    evidence: ["4", "x/y"],
  });
  expect(discrepancyGaps([{ ...english, reason: "F" }], texts)).toEqual({ missing: ["F"], copied: ["E"], gone: ["C", "E"] });
});
