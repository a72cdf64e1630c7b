import stringWidth from "string-width";

/** Renders rows of text as a table with a frame. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { rightAligned = [0] }: { rightAligned?: readonly number[] } = {},
): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => stringWidth(cells[column] ?? ""))));
  const rule = (left: string, middle: string, right: string): string =>
    `${left}${widths.map((width) => "─".repeat(width + 2)).join(middle)}${right}`;
  const line = (cells: readonly string[]): string => {
    const padded = widths.map((width, column) => {
      const text = cells[column] ?? "";
      const space = " ".repeat(width - stringWidth(text));
      return rightAligned.includes(column) ? space + text : text + space;
    });
    return `│ ${padded.join(" │ ")} │`;
  };
  return [rule("┌", "┬", "┐"), line(head), rule("├", "┼", "┤"), ...rows.map(line), rule("└", "┴", "┘")].join("\n");
}
