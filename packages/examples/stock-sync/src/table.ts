import { renderTable } from "@yampi-openapi/example-command-line/table";
import { clean, countOf, formatNumber, shorten } from "@yampi-openapi/example-command-line/text";
import type { Plan } from "./plan.js";
import { type Change, changesOf, inOrder } from "./report.js";
import { skusOf } from "./writes.js";

/** More lines than this are counted, not shown. */
const linesOnScreen = 50;
const longestCell = 60;

/** What a plan would write, and what it refuses. */
export function renderPlan({ writes, refused, inStep }: Plan): string {
  const changes = inOrder(writes.flatMap(changesOf));
  const parts = [
    changes.length > 0 && tableOf(["Line", "SKU", "Field", "Store", "File"], changes.map(cellsOf)),
    refused.length > 0 &&
      tableOf(
        ["Line", "SKU", "Refused"],
        inOrder(refused).map(({ line, sku, reason }) => [String(line), sku, reason]),
      ),
    `${countOf(writes.flatMap(skusOf).length, "change")} in ${countOf(writes.length, "request")}; ${countOf(inStep, "row")} in step, ${formatNumber(refused.length)} refused.`,
  ];
  return parts.filter(Boolean).join("\n");
}

function cellsOf({ line, sku, field, stock_id, from, to }: Change): string[] {
  const isPrice = stock_id === undefined;
  const show = (value: number): string => (isPrice ? value.toFixed(2) : String(value));
  return [String(line), sku, isPrice ? field : `${field} in stock ${stock_id}`, from === null ? "–" : show(from), show(to)];
}

function tableOf(head: readonly string[], rows: readonly string[][]): string {
  const shown = rows.slice(0, linesOnScreen).map((row) => row.map((text) => shorten(clean(text) ?? "", longestCell)));
  const more = rows.length - linesOnScreen;
  return more > 0 ? `${renderTable(head, shown)}\n${formatNumber(more)} more not shown.` : renderTable(head, shown);
}
