import type { Writable } from "node:stream";
import { AppendFile } from "./append-file.js";
import type { Arguments } from "./arguments.js";
import { UsageError } from "./failure.js";
import { nameOfCoupon } from "./format.js";
import { csvFormat, type FileFormat, jsonFormat, jsonLinesFormat } from "./formats.js";
import { type DoneCoupon, Journal } from "./journal.js";
import { findTarget, writeTo } from "./output.js";
import type { CouponSummary, CustomerRow } from "./report.js";

interface Target {
  readonly path: string;
  readonly format: FileFormat;
  readonly file: AppendFile;
}

/**
 * The files of a report, and standard output where it is one of them. They grow beside their place, coupon by coupon, and are put in
 * place when the report is complete. A journal tells which coupons are in them; a coupon that is not in the journal is cut off again,
 * and read anew from its beginning, so that no list is put together from two readings.
 */
export class ReportFiles {
  readonly #stdout: Writable;
  readonly #streamed: FileFormat | undefined;
  readonly #targets: Target[] = [];
  #journal: Journal | undefined;
  #journalFile: AppendFile | undefined;
  /** How long each file is with the coupons that are done. */
  #sizes: readonly number[] = [];
  #doneCount = 0;
  #rowsOfCoupon = 0;
  #isOver = false;

  private constructor(stdout: Writable, streamed: FileFormat | undefined) {
    this.#stdout = stdout;
    this.#streamed = streamed;
  }

  /** @throws UsageError where a file is left of another run, OutputError where one cannot be written. */
  static async open(args: Arguments, coupons: ReadonlyMap<number, string>, stdout: Writable): Promise<ReportFiles> {
    const destinations = [
      { path: args.csv, format: csvFormat(args) },
      { path: args.jsonl, format: jsonLinesFormat },
      { path: args.json, format: jsonFormat },
    ];
    const files = new ReportFiles(stdout, destinations.find(({ path }) => path === "-")?.format);
    try {
      for (const { path, format } of destinations) {
        if (path !== undefined && path !== "-") await files.#openTarget(path, format, args.resume);
      }
      await files.#openJournal(args);
      const unwanted = files.done.find(({ coupon }) => !coupons.has(coupon.id));
      if (unwanted) {
        throw new UsageError(`--resume: coupon ${nameOfCoupon(unwanted.coupon)} is in the files and was not asked for now`);
      }
      return files;
    } catch (error) {
      // What a run before has left is not ours to remove.
      for (const file of files.#opened) await (file.hadText ? file.close() : file.remove());
      throw error;
    }
  }

  /** The coupons that a run before has put into the files. */
  get done(): readonly DoneCoupon[] {
    return this.#journal?.done ?? [];
  }

  /** Cuts off what is not done, and writes what the files begin with. */
  async begin(): Promise<void> {
    const sizes = this.done.at(-1)?.sizes;
    for (const [index, { file, format }] of this.#targets.entries()) {
      await file.cut(sizes?.[index] ?? 0);
      if (!sizes) await file.append(format.head());
    }
    this.#sizes = await this.#settle();
    if (this.#streamed) await writeTo(this.#stdout, this.#streamed.head());
  }

  async openCoupon(coupon: CouponSummary): Promise<void> {
    await this.#write((format) => format.open(coupon));
  }

  async addRows(coupon: CouponSummary, rows: readonly CustomerRow[]): Promise<void> {
    const before = this.#rowsOfCoupon;
    await this.#write((format) => rows.map((row, index) => format.row(coupon, row, before + index)).join(""));
    this.#rowsOfCoupon += rows.length;
  }

  async closeCoupon(coupon: CouponSummary): Promise<void> {
    await this.#write((format) => format.close());
    this.#sizes = await this.#settle();
    await this.#journal?.add({ coupon, customers: this.#rowsOfCoupon, sizes: this.#sizes });
    this.#doneCount += 1;
    this.#rowsOfCoupon = 0;
  }

  /**
   * Takes back what was written of a coupon that is not closed.
   *
   * @returns Whether something of it stays, since standard output takes nothing back.
   */
  async dropCoupon(): Promise<boolean> {
    for (const [index, { file }] of this.#targets.entries()) await file.cut(this.#sizes[index] ?? 0);
    const stays = this.#streamed !== undefined && this.#rowsOfCoupon > 0;
    this.#rowsOfCoupon = 0;
    return stays;
  }

  /** Puts the files in place. */
  async finish(): Promise<void> {
    for (const { file, path } of this.#targets) await file.moveTo(path);
    await this.#journalFile?.remove();
    this.#isOver = true;
  }

  /** Whether there are files that are not in place. */
  get areUnfinished(): boolean {
    return this.#targets.length > 0 && !this.#isOver;
  }

  /**
   * Ends without putting the files in place.
   *
   * @returns Whether they were kept for `--resume`. Files without a whole coupon are removed.
   */
  async leave(): Promise<boolean> {
    if (this.#isOver) return false;
    this.#isOver = true;
    const kept = this.#targets.length > 0 && this.#doneCount > 0;
    for (const file of this.#opened) await (kept ? file.close() : file.remove());
    return kept;
  }

  get #opened(): AppendFile[] {
    const files = this.#targets.map(({ file }) => file);
    return this.#journalFile ? [...files, this.#journalFile] : files;
  }

  async #openTarget(name: string, format: FileFormat, keep: boolean): Promise<void> {
    const path = await findTarget(name);
    this.#targets.push({ path, format, file: await AppendFile.open(`${path}.part`, { name, keep }) });
  }

  async #openJournal({ resume, ...args }: Arguments): Promise<void> {
    const [first] = this.#targets;
    if (!first) return;
    this.#journalFile = await AppendFile.open(`${first.path}.journal`, { name: first.path, keep: resume });
    const { alias, baseUrl, limit, showPersonalData, delimiter, bom } = args;
    const files = this.#targets.map(({ path }) => path);
    const settings = { files, alias, baseUrl, limit, showPersonalData, delimiter, bom };
    this.#journal = await Journal.open(this.#journalFile, settings, (done) => this.#holds(done));
    this.#doneCount = this.#journal.done.length;
  }

  async #holds({ sizes }: DoneCoupon): Promise<boolean> {
    const ends = await Promise.all(this.#targets.map(({ file }, index) => file.hasLineEndAt(sizes[index] ?? 0)));
    return ends.every(Boolean);
  }

  async #write(text: (format: FileFormat) => string): Promise<void> {
    for (const { file, format } of this.#targets) await file.append(text(format));
    if (this.#streamed) await writeTo(this.#stdout, text(this.#streamed));
  }

  #settle(): Promise<number[]> {
    return Promise.all(this.#targets.map(({ file }) => file.settle()));
  }
}
