/** Hears a line that holds no body, no secret and no personal data. */
export type Log = (line: string) => void;

/** What of an error can be told anywhere: SQLite's own words, or its name. The message of any other may quote what it is about. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { errstr } = error as { readonly errstr?: unknown };
  return typeof errstr === "string" ? errstr : error.name;
}
