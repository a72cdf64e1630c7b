/** Receives a line that holds no body, no secret and no personal data. */
export type Log = (line: string) => void;

/** What of an error of the queue can be told anywhere: SQLite's own words for its code, else the name of the error. */
export function reasonOf(error: unknown): string {
  try {
    const { code, errstr } = error as { readonly code?: unknown; readonly errstr?: unknown };
    return code === "ERR_SQLITE_ERROR" && typeof errstr === "string" ? errstr : nameOf(error);
  } catch {
    return nameOf(error);
  }
}

/** The name of an error if it looks like that of a class of errors; all else of what somebody throws may quote what it is about. */
export function nameOf(thrown: unknown): string {
  try {
    const name: unknown = thrown instanceof Error ? thrown.name : undefined;
    return typeof name === "string" && /^([A-Z][A-Za-z]{0,50})?Error$/.test(name) ? name : "unknown";
  } catch {
    // Whatever reads a thrown object runs code of it.
    return "unknown";
  }
}

/** What somebody threw as a text, which may quote anything and has a bounded length. */
export function textOf(thrown: unknown): string {
  try {
    return String(thrown).slice(0, 1_000);
  } catch {
    return "What was thrown has no text.";
  }
}
