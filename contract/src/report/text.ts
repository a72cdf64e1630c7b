import { markdownTable } from "markdown-table";
import { findingPlace, findingText, noteLines, operationTable, times, uncheckedLines } from "./cells.ts";
import { conclude, type Finding, findingsOf, type Report } from "./report.ts";

/** The report for a terminal. */
export function renderText(report: Report): string {
  const { title, description } = report;
  const table = operationTable(report);
  const findings = findingsOf(report);
  const sections = [
    `${title}, compared with description ${description}`,
    table.length > 0 && markdownTable(table),
    section("Not checked", uncheckedLines(report)),
    section("Breaks", findings.filter(({ breaking }) => breaking).map(line)),
    section("Worth knowing", [...findings.filter(({ breaking }) => !breaking).map(line), ...noteLines(report)]),
    conclude(report),
  ];
  return `${sections.filter(Boolean).join("\n\n")}\n`;
}

function line(finding: Finding & { readonly operation: string }): string {
  return `${finding.operation} ${findingPlace(finding)}: ${findingText(finding)}${times(finding)}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [title, ...lines.map((each) => `  ${each}`)].join("\n");
}
