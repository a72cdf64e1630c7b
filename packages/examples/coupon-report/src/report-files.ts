import type { Writable } from "node:stream";
import { AppendFile, type Mark } from "@yampi-openapi/example-command-line/append-file";
import { UsageError } from "@yampi-openapi/example-command-line/failure";
import { Lock } from "@yampi-openapi/example-command-line/lock";
import { findTarget, writeTo } from "@yampi-openapi/example-command-line/output";
import type { Arguments } from "./arguments.js";
import { columns, csvFormat, type FileFormat, jsonFormat, jsonLinesFormat } from "./formats.js";
import { type DoneCoupon, Journal } from "./journal.js";
import type { CouponSummary, CustomerRow } from "./report.js";

interface Target {
  readonly path: string;
  readonly format: FileFormat;
  readonly file: AppendFile;
}

interface Output {
  readonly stdout: Writable;
  /** Stops a write to standard output. */
  readonly signal: AbortSignal;
}

/**
 * The files of a report, and standard output where it is one of them. They grow beside their place, coupon by coupon, and are put in
 * place when the report is complete. A journal tells which coupons are in them; a coupon that is not in the journal is cut off again,
 * and read again from its beginning, so that no list is put together from two readings.
 */
export class ReportFiles {
  readonly #stdout: Writable;
  readonly #signal: AbortSignal;
  readonly #streamed: FileFormat | undefined;
  readonly #targets: Target[] = [];
  readonly #locks: Lock[] = [];
  #journal: Journal | undefined;
  #journalFile: AppendFile | undefined;
  #doneCount = 0;
  #rowsOfCoupon = 0;
  #isOver = false;

  private constructor({ stdout, signal }: Output, streamed: FileFormat | undefined) {
    this.#stdout = stdout;
    this.#signal = signal;
    this.#streamed = streamed;
  }

  /** @throws UsageError where a file is left of another run, BusyError where one is being written, OutputError where one cannot be. */
  static async open(args: Arguments, coupons: ReadonlyMap<number, string>, output: Output): Promise<ReportFiles> {
    const destinations = [
      { name: args.csv, format: csvFormat(args) },
      { name: args.jsonl, format: jsonLinesFormat },
      { name: args.json, format: jsonFormat },
    ];
    const files = new ReportFiles(output, destinations.find(({ name }) => name === "-")?.format);
    try {
      for (const { name, format } of destinations) {
        if (name !== undefined && name !== "-") await files.#openTarget(name, format, args.resume);
      }
      await files.#openJournal(args, [...coupons.keys()]);
      return files;
    } catch (error) {
      // What a run before has left is not ours to remove.
      await files.#close((file) => (file.existed ? file.close() : file.remove()));
      throw error;
    }
  }

  /** The coupons that a run before has put into the files. */
  get done(): readonly DoneCoupon[] {
    return this.#journal?.done ?? [];
  }

  /** Cuts off what is not done, and writes what the files begin with. */
  async begin(): Promise<void> {
    for (const { file, format } of this.#targets) {
      await file.cut();
      if (this.done.length === 0) await file.append(format.head());
    }
    await this.#settle();
    if (this.#streamed) await writeTo(this.#stdout, this.#streamed.head(), this.#signal);
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
    const marks = await this.#settle();
    const [sizes, sha256] = [marks.map(({ size }) => size), marks.map((mark) => mark.sha256)];
    await this.#journal?.add({ sizes, sha256, coupon, customers: this.#rowsOfCoupon });
    this.#doneCount += 1;
    this.#rowsOfCoupon = 0;
  }

  /**
   * Takes back what was written of a coupon that is not closed.
   *
   * @returns Whether something of it stays, since standard output takes nothing back.
   */
  async dropCoupon(): Promise<boolean> {
    for (const { file } of this.#targets) await file.cut();
    const stays = this.#streamed !== undefined && this.#rowsOfCoupon > 0;
    this.#rowsOfCoupon = 0;
    return stays;
  }

  /** Puts the files in place. */
  async finish(): Promise<void> {
    for (const { file, path } of this.#targets) await file.moveTo(path);
    await this.#journalFile?.remove();
    await this.#release();
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
    await this.#close((file) => (kept ? file.close() : file.remove()));
    return kept;
  }

  async #close(end: (file: AppendFile) => Promise<void>): Promise<void> {
    const files = this.#targets.map(({ file }) => file);
    for (const file of this.#journalFile ? [...files, this.#journalFile] : files) await end(file);
    await this.#release();
  }

  async #release(): Promise<void> {
    for (const lock of this.#locks.splice(0)) await lock.release();
  }

  async #openTarget(name: string, format: FileFormat, keep: boolean): Promise<void> {
    const path = await findTarget(name);
    if (this.#targets.some((target) => target.path === path)) throw new UsageError(`two formats cannot both go to ${path}`);
    this.#locks.push(await Lock.take(path, name));
    this.#targets.push({ path, format, file: await AppendFile.open(`${path}.part`, { name, keep }) });
  }

  async #openJournal(args: Arguments, coupons: readonly number[]): Promise<void> {
    const [first] = this.#targets;
    if (!first) return;
    this.#journalFile = await AppendFile.open(`${first.path}.journal`, { name: first.path, keep: args.resume });
    const { alias, baseUrl, limit, showPersonalData, delimiter, bom } = args;
    const files = this.#targets.map(({ path }) => path);
    const settings = { files, alias, baseUrl, limit, showPersonalData, delimiter, bom, columns, coupons };
    const parts = this.#targets.map(({ file }) => file);
    this.#journal = await Journal.open(this.#journalFile, parts, settings);
    this.#doneCount = this.#journal.done.length;
  }

  async #write(text: (format: FileFormat) => string): Promise<void> {
    for (const { file, format } of this.#targets) await file.append(text(format));
    if (this.#streamed) await writeTo(this.#stdout, text(this.#streamed), this.#signal);
  }

  #settle(): Promise<Mark[]> {
    return Promise.all(this.#targets.map(({ file }) => file.settle()));
  }
}
