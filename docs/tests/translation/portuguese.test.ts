import { beforeAll, expect, it } from "vitest";
import { loadBundle, loadOverlay } from "../../src/description/load.ts";
import { type Gaps, gapsOf } from "../../src/description/overlay.ts";

let gaps: Gaps;
beforeAll(async () => {
  gaps = await gapsOf(await loadBundle(), await loadOverlay());
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
