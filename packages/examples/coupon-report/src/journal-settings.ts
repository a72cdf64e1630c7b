import { formatNumber } from "@yampi-openapi/example-command-line/text";

/** What must be the same for two runs to write one file. */
export interface JournalSettings {
  readonly files: readonly string[];
  readonly alias: string | undefined;
  readonly baseUrl: string | undefined;
  readonly limit: number | undefined;
  readonly showPersonalData: boolean;
  readonly delimiter: string;
  readonly bom: boolean;
  readonly columns: readonly string[];
  /** The IDs of the coupons that were asked for, in their order. */
  readonly coupons: readonly number[];
}

type Head = { readonly [name: string]: unknown };

/** Which form journal and files have; to be raised where the program comes to write either in another way. */
const format = 3;

export function headOf(settings: JournalSettings): object {
  return { format, ...settings };
}

/** Why a journal is none that this version of the program can read; undefined where it is. */
export function whichVersion(head: Head | undefined): string | undefined {
  if (head === undefined || !Number.isSafeInteger(head.format)) return "its first line is damaged";
  if (head.format === format) return undefined;
  return `${Number(head.format) > format ? "a newer" : "an older"} version of this program wrote it`;
}

const argumentNames: { readonly [setting in keyof JournalSettings]: string } = {
  files: "another --csv, --jsonl, --json",
  alias: "another --alias",
  baseUrl: "another --base-url",
  limit: "another --limit",
  showPersonalData: "another --show-personal-data",
  delimiter: "another --delimiter",
  bom: "another --bom",
  columns: "other columns, those of another version of this program",
  coupons: "other coupons",
};

/** In what the settings differ from those of the run that was stopped; empty where in nothing. */
export function differencesFrom(head: Head, settings: JournalSettings): string {
  return Object.entries(argumentNames)
    .filter(([name]) => JSON.stringify(head[name]) !== JSON.stringify(settings[name as keyof JournalSettings]))
    .map(([name, what]) => (name === "coupons" ? `${what} (${otherCoupons(head.coupons as number[], settings.coupons)})` : what))
    .join(", ");
}

function otherCoupons(before: readonly number[], now: readonly number[]): string {
  const without = (some: readonly number[], others: readonly number[]): number[] => {
    const known = new Set(others);
    return some.filter((id) => !known.has(id));
  };
  const [missing, added] = [without(before, now), without(now, before)];
  if (missing.length === 0 && added.length === 0) return "in another order";
  return [listed("missing now", missing), listed("added now", added)].filter(Boolean).join("; ");
}

const shownIds = 5;

function listed(what: string, ids: readonly number[]): string {
  if (ids.length === 0) return "";
  const more = ids.length > shownIds ? ` and ${formatNumber(ids.length - shownIds)} more` : "";
  return `${what}: ${ids.slice(0, shownIds).join(", ")}${more}`;
}
