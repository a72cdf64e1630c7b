import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { OutputError, UsageError } from "@yampi-openapi/example-command-line/failure";
import { clean, formatNumber } from "@yampi-openapi/example-command-line/text";
import { CsvError, type Info, parse } from "csv-parse/sync";
import { type Reading, readPrice, readQuantity } from "./numbers.js";
import { type Prices, priceColumns, type Refusal, type Row } from "./rows.js";

/** The CSV file of a run. */
export interface Sheet {
  readonly rows: readonly Row[];
  readonly refused: readonly Refusal[];
  /** Columns that the program does not know. */
  readonly ignored: readonly string[];
  /** A fingerprint of the file. */
  readonly sha256: string;
}

const wanted = ["quantity", ...priceColumns];
/** The number of lines that a refusal names. */
const shownLines = 5;
const delimiters = [",", ";", "\t"] as const;

/**
 * Reads a CSV file: UTF-8 with or without a byte order mark, RFC 4180, separated by commas, semicolons or tabs.
 *
 * @throws UsageError if it is no such file, or has no column `sku` or nothing beside it; OutputError if it cannot be read.
 */
export async function readSheet(path: string): Promise<Sheet> {
  const bytes = await readFile(path).catch(({ code, message }: NodeJS.ErrnoException) => {
    if (code === "ENOENT") throw new UsageError(`${path} does not exist`);
    throw new OutputError(`cannot read ${path}: ${code ?? message}`);
  });
  const records = parseRecords(decode(bytes, path), path);
  const [header, ...body] = records;
  const names = namesOf(header?.record);
  refuseHeader(names, path);
  const refused: Refusal[] = [];
  const rows: Row[] = [];
  const lines = linesBySku(body, names);
  for (const { record, line } of body) {
    const read = readRow(record, names, line);
    // Which of several rows of one SKU is right cannot be known, so all of them are refused.
    const same = lines.get(read.sku) ?? [];
    if (same.length > 1) refused.push(refusal(read, `the file has this SKU several times, on lines ${listed(same)}`));
    else if ("reason" in read) refused.push(read);
    else rows.push(read);
  }
  return {
    rows,
    refused,
    ignored: names.filter((name) => name !== "sku" && !wanted.includes(name)),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
}

interface Line {
  readonly record: readonly string[];
  readonly line: number;
}

function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} is not UTF-8. In Excel, save it as "CSV UTF-8".`);
  }
}

function parseRecords(text: string, path: string): Line[] {
  const delimiter = delimiters.find((candidate) => headerOf(text, candidate).includes("sku")) ?? ",";
  try {
    const options = { delimiter, trim: true, relax_column_count: true, skip_empty_lines: true, info: true };
    const records = parse(text, options) as unknown as { readonly record: string[]; readonly info: Info }[];
    return records.map(({ record, info }) => ({ record, line: info.lines - breaksIn(record) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UsageError(`${path} is not CSV: ${clean(error.message)}`);
  }
}

/** A record with line breaks in its cells is counted by its last line. */
function breaksIn(record: readonly string[]): number {
  return record.reduce((count, cell) => count + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

function headerOf(text: string, delimiter: string): readonly string[] {
  try {
    return namesOf(parse(text, { delimiter, trim: true, to: 1 })[0]);
  } catch {
    return [];
  }
}

/** The names of the columns; those of an ERP are often in capitals. */
function namesOf(header: readonly string[] = []): string[] {
  return header.map((name) => name.toLowerCase());
}

function refuseHeader(names: readonly string[], path: string): void {
  const known = ["sku", ...wanted];
  if (!names.includes("sku")) {
    throw new UsageError(`${path} has no column sku. Expected a header line with sku and any of ${wanted.join(", ")}.`);
  }
  if (!names.some((name) => wanted.includes(name))) {
    throw new UsageError(`${path} has nothing to set: expected a column of ${wanted.join(", ")} beside sku.`);
  }
  const twice = known.find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice !== undefined) throw new UsageError(`${path} has the column ${twice} twice`);
}

function readRow(record: readonly string[], names: readonly string[], line: number): Row | Refusal {
  const cell = (name: string): string => record[names.indexOf(name)] ?? "";
  const sku = cell("sku");
  const refuse = (reason: string): Refusal => refusal({ line, sku }, reason);
  if (record.length !== names.length) return refuse(`has ${record.length} cells, but the header has ${names.length}`);
  if (sku === "") return refuse("has no SKU");
  const problems: string[] = [];
  const read = (name: string, reader: (text: string) => Reading): number | undefined => {
    const text = cell(name);
    if (text === "") return undefined;
    const reading = reader(text);
    if ("value" in reading) return reading.value;
    problems.push(`${name}: ${reading.problem}`);
    return undefined;
  };
  const quantity = read("quantity", readQuantity);
  const prices: Prices = Object.fromEntries(
    priceColumns.map((name) => [name, read(name, readPrice)]).filter(([, value]) => value !== undefined),
  );
  return problems.length > 0 ? refuse(problems.join("; ")) : { line, sku, quantity, prices };
}

function linesBySku(body: readonly Line[], names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const { record, line } of body) {
    const sku = record[names.indexOf("sku")];
    if (!sku) continue;
    const same = lines.get(sku);
    if (same) same.push(line);
    else lines.set(sku, [line]);
  }
  return lines;
}

/** Each of the rows tells it, so a list without an end would be as long as the square of their number. */
function listed(lines: readonly number[]): string {
  const more = lines.length - shownLines;
  return `${lines.slice(0, shownLines).join(", ")}${more > 0 ? ` and ${formatNumber(more)} more` : ""}`;
}

function refusal({ line, sku }: { readonly line: number; readonly sku: string }, reason: string): Refusal {
  return { line, sku, reason };
}
