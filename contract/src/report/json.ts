import { conclude, countBreaks, type Report } from "./report.ts";

/** The report itself, for programs. */
export function renderJson(report: Report): string {
  return `${JSON.stringify({ ...report, breaks: countBreaks(report), conclusion: conclude(report) }, null, 2)}\n`;
}
