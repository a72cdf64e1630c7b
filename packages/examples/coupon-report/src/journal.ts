import type { AppendFile } from "@yampi-openapi/example-command-line/append-file";
import { UsageError } from "@yampi-openapi/example-command-line/failure";
import { JournalFile } from "@yampi-openapi/example-command-line/journal-file";
import { readObject } from "@yampi-openapi/example-command-line/sealed-lines";
import { differencesFrom, headOf, type JournalSettings, whichVersion } from "./journal-settings.js";
import type { CouponSummary } from "./report.js";

/** A coupon whose customers are all in the files. */
export interface DoneCoupon {
  /** How long each file was then, in bytes, and a fingerprint of what was in it. */
  readonly sizes: readonly number[];
  readonly sha256: readonly string[];
  readonly coupon: CouponSummary;
  /** How many customers of it were reported. */
  readonly customers: number;
}

/**
 * Which coupons are in the files, and where each of them ends: one line of JSON under a line of settings. A line is written after what
 * it speaks of is on the disk, and before anything else is written. So all that a crash leaves is a torn line at the end, and files that
 * are longer than the journal says. Whatever differs more was done to them afterwards, and is refused.
 */
export class Journal {
  readonly #file: JournalFile;
  readonly #parts: readonly AppendFile[];
  readonly #done: DoneCoupon[] = [];

  private constructor(file: AppendFile, parts: readonly AppendFile[]) {
    this.#file = new JournalFile(file);
    this.#parts = parts;
  }

  /**
   * Reads the journal of a run before, or begins one.
   *
   * @param parts - The files that it speaks of.
   * @throws UsageError where it does not fit the files or the settings. Nothing is changed then.
   */
  static async open(file: AppendFile, parts: readonly AppendFile[], settings: JournalSettings): Promise<Journal> {
    const journal = new Journal(file, parts);
    const { lines, torn } = await journal.#file.lines();
    if (lines.length === 0) await journal.#begin(torn, settings);
    else await journal.#goOn(lines, torn, settings);
    return journal;
  }

  /** What a run before has done. */
  get done(): readonly DoneCoupon[] {
    return this.#done;
  }

  async add({ sizes, sha256, coupon, customers }: DoneCoupon): Promise<void> {
    // The sizes come first, so that a torn line can be known by them.
    await this.#file.append({ sizes, sha256, coupon, customers });
  }

  async #begin(torn: string, settings: JournalSettings): Promise<void> {
    if ((await this.#sizes()).some((size) => size > 0)) {
      throw this.#misfit(torn === "" ? "it is empty or missing" : "its first line is cut off");
    }
    await this.#file.clear();
    await this.#file.append(headOf(settings));
  }

  async #goOn(lines: readonly string[], torn: string, settings: JournalSettings): Promise<void> {
    const wrongVersion = whichVersion(readObject(lines[0] ?? ""));
    if (wrongVersion) throw this.#misfit(wrongVersion);
    for (const [index, line] of lines.entries()) {
      const read = this.#file.read(line);
      if (read === undefined) throw this.#misfit(`line ${index + 1} is damaged`, index + 1);
      if (index === 0) this.#refuseOtherSettings(differencesFrom(read, settings));
      // The seal says that it was written here.
      else this.#done.push(read as unknown as DoneCoupon);
    }
    // A crash tears the line of a coupon that ends where the files do.
    const start = `{"sizes":${JSON.stringify(await this.#sizes())},"sha256":`;
    const isOfCrash = torn.startsWith(start) || start.startsWith(torn);
    if (!isOfCrash) throw this.#misfit(`line ${lines.length + 1} is cut off`, lines.length + 1);
    await this.#refuseChangedFiles();
    await this.#file.keep(lines);
  }

  #refuseOtherSettings(differences: string): void {
    if (differences === "") return;
    throw new UsageError(
      `--resume: the run that was stopped had ${differences}.\nRepeat the arguments of that run, or remove ${this.#names()} to start over.`,
    );
  }

  async #refuseChangedFiles(): Promise<void> {
    const last = this.#done.at(-1);
    for (const [index, part] of this.#parts.entries()) {
      const [size, sha256] = [last?.sizes[index], last?.sha256[index]];
      if (size === undefined || sha256 === undefined) continue;
      if (!part.existed) throw this.#misfit(`${part.path} is missing; the report may be in place already`);
      if ((await part.size()) < size) throw this.#misfit(`${part.path} is shorter than the journal says`);
      if (!(await part.goOnAt({ size, sha256 }))) throw this.#misfit(`${part.path} has changed since it was written`);
    }
  }

  #sizes(): Promise<number[]> {
    return Promise.all(this.#parts.map((part) => part.size()));
  }

  #names(): string {
    return [this.#file, ...this.#parts].map(({ path }) => path).join(" and ");
  }

  /** @param from - The first line that is damaged. Nothing can go on without the line of settings. */
  #misfit(why: string, from = 1): UsageError {
    const goOn = from > 1 ? `To keep what is sound, remove line ${from} and all behind it. ` : "";
    return new UsageError(
      `--resume: ${this.#file.path} cannot be used: ${why}. Nothing was changed.\n${goOn}To start over, remove ${this.#names()}.`,
    );
  }
}
