import { describe, expect, it } from "vitest";
import type { Change } from "../../src/breaking/breaks.ts";
import { judge } from "../../src/breaking/next-version.ts";
import { report } from "../../src/breaking/report.ts";

const change = (of: Partial<Change>): Change => ({
  kind: "changed",
  breaking: false,
  of: "schema",
  place: "Item.kind",
  text: "enum gained values: 'x'",
  operations: ["items.get"],
  ...of,
});
const broken = change({ breaking: true });
const added = change({ kind: "added", text: "added" });
const consumerError = { at: "openapi/released/consumer.ts:12:3", message: "Type '\"x\"' is not assignable to type '\"p\"'." };

const on = (released: string, present: string, ...changes: Change[]) => judge({ released, present, changes, consumerErrors: [] });

describe("the next version", () => {
  it.each([
    ["0.1.0", "0.2.0", [broken, added]],
    ["0.1.0", "0.1.1", [added]],
    ["0.1.3", "0.1.3", []],
    ["1.2.3", "2.0.0", [broken]],
    ["1.2.3", "1.3.0", [added, change({})]],
    ["1.2.3", "1.2.4", [change({})]],
  ])("after %s is %s", (released, next, changes) => {
    expect(on(released, released, ...changes).next).toBe(next);
  });

  it("counts a consumer that no longer compiles as a break", () => {
    const verdict = judge({ released: "0.1.0", present: "0.1.1", changes: [], consumerErrors: [consumerError] });
    expect(verdict).toMatchObject({ breaks: true, next: "0.2.0", passes: false });
  });
});

describe("a description passes", () => {
  it("with a break, once its version says so", () => {
    expect(on("0.1.0", "0.1.1", broken).passes).toBe(false);
    expect(on("0.1.0", "0.2.0", broken).passes).toBe(true);
    expect(on("0.1.0", "1.0.0", broken).passes).toBe(true);
    expect(on("1.0.0", "1.1.0", broken).passes).toBe(false);
    expect(on("1.0.0", "2.0.0", broken).passes).toBe(true);
  });

  it("with what breaks nothing, at the version of the last release", () => {
    expect(on("0.1.0", "0.1.0", added).passes).toBe(true);
  });

  it("never with a version that goes back, or is none", () => {
    expect(on("0.2.0", "0.1.0").passes).toBe(false);
    expect(() => on("0.1.0", "next")).toThrow('info.version: expected a version such as 0.1.0, got "next"');
  });
});

describe("the report", () => {
  const verdict = judge({ released: "0.1.0", present: "0.1.0", changes: [broken, added], consumerErrors: [consumerError] });

  it("names the place, the operations, the line of the consumer, and what to do", () => {
    expect(report(verdict, "text").split("\n")).toEqual([
      "Breaks:",
      "  Item.kind: enum gained values: 'x' (items.get)",
      "",
      "A consumer of the last release no longer compiles:",
      "  openapi/released/consumer.ts:12:3: Type '\"x\"' is not assignable to type '\"p\"'.",
      "",
      "Added:",
      "  Item.kind: added (items.get)",
      "",
      "The last release is 0.1.0, the description is at 0.1.0. These changes break the code of consumers: take them back, or set info.version in openapi/openapi.yaml to 0.2.0 and run this again.",
    ]);
  });

  it("is a list in Markdown, and data in JSON", () => {
    expect(report(verdict, "markdown")).toContain("### Breaks\n\n- Item.kind: enum gained values: 'x' (items.get)\n");
    expect(JSON.parse(report(verdict, "json"))).toEqual(verdict);
  });

  it.each([
    ["0.1.0", [], "No consumer can see a difference."],
    ["0.1.0", [added], "The next release is 0.1.1 or higher."],
    ["0.2.0", [broken], "It breaks the code of consumers, and its version says so."],
    ["0.0.9", [], "A version does not go back: set info.version in openapi/openapi.yaml to 0.1.0 or higher."],
  ])("at %s with %j says so", (present, changes, words) => {
    expect(report(on("0.1.0", present, ...changes), "text")).toContain(words);
  });
});
