import Papa from "papaparse";

/** How spreadsheets of a language read a file: in Portuguese the comma is in the amounts. */
export interface CsvForm {
  readonly delimiter: "," | ";";
  /** An amount in reais as a cell. */
  amount(reais: number): string;
}

export function csvForm(language: string): CsvForm {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false });
  return { delimiter: language === "en" ? "," : ";", amount: (reais) => number.format(reais) };
}

/** Rows as the text of a CSV file. A cell that a spreadsheet would take for a formula is a text. */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[], { delimiter }: CsvForm): string {
  return Papa.unparse({ fields: [...header], data: rows.map((row) => [...row]) }, { delimiter, escapeFormulae: true });
}

/** Lets the browser save a CSV file. The mark at its beginning tells Excel that it is UTF-8. */
export function saveCsv(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}
