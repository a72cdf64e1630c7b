import { expect, test } from "vitest";
import { renderTable } from "../src/table.js";

test("a table has its columns as wide as their widest cells", () => {
  const rows = [
    ["7", "Maria", "1,5"],
    ["1000", "", "10"],
  ];
  expect(renderTable(["ID", "Name", "Sum"], rows, { rightAligned: [0, 2] })).toBe(
    [
      "┌──────┬───────┬─────┐",
      "│   ID │ Name  │ Sum │",
      "├──────┼───────┼─────┤",
      "│    7 │ Maria │ 1,5 │",
      "│ 1000 │       │  10 │",
      "└──────┴───────┴─────┘",
    ].join("\n"),
  );
});

test("wide characters take two columns", () => {
  const lines = renderTable(["Name"], [["日本"], ["abcd"]]).split("\n");
  expect(lines).toContain("│ 日本 │");
  expect(lines).toContain("│ abcd │");
});
