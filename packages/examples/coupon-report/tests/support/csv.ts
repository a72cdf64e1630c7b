/** Reads CSV by RFC 4180, each line as an object by the names of the first. */
export function parseCsv(text: string, delimiter = ","): { [name: string]: string }[] {
  const [names = [], ...rows] = parseRows(text, delimiter);
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? "MISSING"])));
}

function parseRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = "", end] of text.matchAll(
    new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\n]*))(${delimiter}|\\n)`, "g"),
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
