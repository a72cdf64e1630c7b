import type { AppendFile } from "./append-file.js";
import { UsageError } from "./failure.js";
import type { CouponSummary } from "./report.js";

/** A coupon whose customers are all in the files. */
export interface DoneCoupon {
  readonly coupon: CouponSummary;
  /** How many customers of it were reported. */
  readonly customers: number;
  /** How long each file was then, in bytes. */
  readonly sizes: readonly number[];
}

/** What must be the same for two runs to write one file. */
export interface JournalSettings {
  readonly files: readonly string[];
  readonly alias: string | undefined;
  readonly baseUrl: string | undefined;
  readonly limit: number | undefined;
  readonly showPersonalData: boolean;
  readonly delimiter: string;
  readonly bom: boolean;
}

/** Which form the journal has. One of another form is refused. */
const format = 2;

/**
 * Which coupons are in the files, and where each of them ends: one line of JSON under a line of settings. A line is written after what
 * it speaks of is on the disk. One that was torn, and all behind it, counts for nothing.
 */
export class Journal {
  /** What a run before has done, as far as its files prove it. */
  readonly done: readonly DoneCoupon[];
  readonly #file: AppendFile;

  private constructor(file: AppendFile, done: readonly DoneCoupon[]) {
    this.#file = file;
    this.done = done;
  }

  /**
   * @param proves - Whether the files hold what a line says.
   * @throws UsageError where it is there and must not be, or was written with other settings.
   */
  static async open(
    file: AppendFile,
    settings: JournalSettings,
    proves: (done: DoneCoupon) => Promise<boolean>,
  ): Promise<Journal> {
    const head = `${JSON.stringify({ format, ...settings })}\n`;
    // What stands behind the last line end was torn.
    const [found, ...lines] = (await file.text())
      .split("\n")
      .slice(0, -1)
      .map((line) => `${line}\n`);
    const foundSettings = readHead(found);
    if (foundSettings !== undefined && found !== head) throw new UsageError(differenceOf(foundSettings, settings));

    const records: DoneCoupon[] = [];
    for (const line of foundSettings === undefined ? [] : lines) {
      const record = readRecord(line);
      if (record === undefined) break;
      records.push(record);
    }
    // A disk that lost power may have kept the journal and not the end of a file.
    while (records.length > 0 && !(await proves(records.at(-1) as DoneCoupon))) records.pop();

    if (foundSettings === undefined) {
      await file.cut(0);
      await file.append(head);
    } else {
      await file.cut(Buffer.byteLength(head + lines.slice(0, records.length).join("")));
    }
    await file.settle();
    return new Journal(file, records);
  }

  async add(done: DoneCoupon): Promise<void> {
    await this.#file.append(`${JSON.stringify(done)}\n`);
    await this.#file.settle();
  }
}

function readHead(line: string | undefined): { readonly [name: string]: unknown } | undefined {
  const head = parse<{ readonly format?: unknown }>(line);
  return typeof head?.format === "number" ? head : undefined;
}

function readRecord(line: string): DoneCoupon | undefined {
  const record = parse<Partial<DoneCoupon>>(line);
  const numbers = [record?.coupon?.id, record?.customers, ...(record?.sizes ?? [undefined])];
  return numbers.every(Number.isSafeInteger) ? (record as DoneCoupon) : undefined;
}

function parse<T>(line: string | undefined): T | null | undefined {
  try {
    return line === undefined ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
}

const argumentNames: { readonly [setting in keyof JournalSettings]: string } = {
  files: "--csv, --jsonl, --json",
  alias: "--alias",
  baseUrl: "--base-url",
  limit: "--limit",
  showPersonalData: "--show-personal-data",
  delimiter: "--delimiter",
  bom: "--bom",
};

function differenceOf(found: { readonly [name: string]: unknown }, settings: JournalSettings): string {
  if (found.format !== format) return "--resume: the run that was stopped was one of another version of this program";
  const names = Object.entries(argumentNames)
    .filter(([name]) => JSON.stringify(found[name]) !== JSON.stringify(settings[name as keyof JournalSettings]))
    .map(([, argument]) => argument);
  return `--resume: the run that was stopped had another ${names.join(", ")}`;
}
