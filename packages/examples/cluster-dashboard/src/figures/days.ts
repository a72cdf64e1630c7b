const dayMs = 86_400_000;

/** Where a day begins for a store before anything of it was read: the API has given this zone alone so far. */
export const usualZone = "America/Sao_Paulo";

/** The calendar day of a moment in a zone, as `YYYY-MM-DD`. */
export function dayIn(moment: Date, timeZone = usualZone): string {
  // Of the locales, this one writes YYYY-MM-DD.
  return new Intl.DateTimeFormat("sv", { timeZone }).format(moment);
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** All days of a range, both ends included; none where it is the wrong way round. */
export function daysOf(from: string, to: string): readonly string[] {
  const count = Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(from, index));
}

/** The range that is shown unless another is chosen: the last thirty days, with today. */
export function lastDays(now: Date, count = 30): { readonly from: string; readonly to: string } {
  const to = dayIn(now);
  return { from: addDays(to, 1 - count), to };
}
