import Table from "cli-table3";
import { findingPlace, findingText, operationTable, times, uncheckedLines } from "./cells.ts";
import { conclude, type Finding, findingsOf, type Report } from "./report.ts";

/** The report for a terminal. */
export function renderText(report: Report): string {
  const { title, description, notes } = report;
  const findings = findingsOf(report);
  const sections = [
    `${title}, held to description ${description}`,
    renderTable(operationTable(report)),
    section("Not checked", uncheckedLines(report)),
    section("Breaks", findings.filter(({ breaking }) => breaking).map(line)),
    section("Worth knowing", [...findings.filter(({ breaking }) => !breaking).map(line), ...notes]),
    conclude(report),
  ];
  return `${sections.filter(Boolean).join("\n\n")}\n`;
}

function renderTable([head, ...rows]: readonly string[][]): string {
  if (!head) return "";
  // No colours: the report may go to a file, too.
  const table = new Table({ head, style: { head: [], border: [], compact: true } });
  table.push(...rows);
  return String(table);
}

function line(finding: Finding & { readonly operation: string }): string {
  return `${finding.operation} ${findingPlace(finding)}: ${findingText(finding)}${times(finding)}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [title, ...lines.map((each) => `  ${each}`)].join("\n");
}
