import { clean, formatNumber } from "@yampi-openapi/example-coupon-report/format";
import Table from "cli-table3";
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

/** `1 row`, `2.000 rows`. */
export function countOf(count: number, thing: string): string {
  return `${formatNumber(count)} ${thing}${count === 1 ? "" : "s"}`;
}

function cellsOf({ line, sku, field, stock_id, from, to }: Change): string[] {
  const isPrice = stock_id === undefined;
  const show = (value: number): string => (isPrice ? value.toFixed(2) : String(value));
  return [String(line), sku, isPrice ? field : `${field} in stock ${stock_id}`, from === null ? "–" : show(from), show(to)];
}

function tableOf(head: readonly string[], rows: readonly string[][]): string {
  const table = new Table({ head: [...head], colAligns: ["right"], style: { head: [], border: [], compact: true } });
  for (const row of rows.slice(0, linesOnScreen)) table.push(row.map(shorten));
  const more = rows.length - linesOnScreen;
  return more > 0 ? `${table}\n${formatNumber(more)} more not shown.` : String(table);
}

function shorten(text: string): string {
  const characters = [...(clean(text) ?? "")];
  return characters.length > longestCell ? `${characters.slice(0, longestCell - 1).join("")}…` : characters.join("");
}
