import junit, { type Builder, type TestCase } from "junit-report-builder";
import { findingPlace, findingText, noteLines, times } from "./cells.ts";
import type { Finding, OperationReport, Report } from "./report.ts";

// Its types speak of a module with a default export, which it is not in Node.
const reports = junit as unknown as Builder;

/** The report for a CI: a test case an operation. */
export function renderJunit(report: Report): string {
  const builder = reports.newBuilder();
  const suite = builder.testSuite().name(report.title);
  suite.property("description", report.description);
  noteLines(report).forEach((note, index) => {
    suite.property(`note ${index + 1}`, note);
  });
  for (const operation of report.operations) addCase(suite.testCase(), operation);
  return `${builder.build()}\n`;
}

function addCase(testCase: TestCase, { operation, outcome, reason, latencyMs, findings }: OperationReport): void {
  testCase.className("contract").name(operation);
  if (latencyMs !== undefined) testCase.time(latencyMs / 1000);
  const breaks = findings.filter(({ breaking }) => breaking).map(line);
  const others = [
    ...findings.filter(({ breaking }) => !breaking).map(line),
    ...(outcome === "skipped" && reason ? [reason] : []),
  ];
  if (breaks.length > 0) testCase.failure(breaks.join("\n"), "break");
  if (outcome === "failed") testCase.error(reason ?? "no response", "not checked");
  if (outcome === "skipped") testCase.skipped();
  if (others.length > 0) testCase.standardOutput(others.join("\n"));
}

function line(finding: Finding): string {
  return `${findingPlace(finding)}: ${findingText(finding)}${times(finding)}`;
}
