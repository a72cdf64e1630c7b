import { markdownTable } from "markdown-table";
import { findingPlace, findingText, noteLines, operationTable, times, uncheckedLines } from "./cells.ts";
import { conclude, type Finding, findingsOf, type Report } from "./report.ts";

/** The report for an issue or a summary. */
export function renderMarkdown(report: Report): string {
  const { title, description } = report;
  const table = operationTable(report);
  const findings = findingsOf(report);
  const sections = [
    `# ${plain(title)}`,
    `**${plain(conclude(report))}** Compared with description ${plain(description)}.`,
    table.length > 0 && markdownTable(table.map((row) => row.map(plain))),
    section("Not checked", uncheckedLines(report).map(plain)),
    section("Breaks", findings.filter(({ breaking }) => breaking).map(item)),
    section("Worth knowing", [...findings.filter(({ breaking }) => !breaking).map(item), ...noteLines(report).map(plain)]),
  ];
  return `${sections.filter(Boolean).join("\n\n")}\n`;
}

function item(finding: Finding & { readonly operation: string }): string {
  return plain(`${finding.operation} ${findingPlace(finding)}: ${findingText(finding)}${times(finding)}`);
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? "" : [`## ${title}`, "", ...items.map((each) => `- ${each}`)].join("\n");
}

/** Keeps a text from having a meaning in Markdown, mentions and links of GitHub included. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replace(/@(?=\w)/g, "@\u200b");
}
