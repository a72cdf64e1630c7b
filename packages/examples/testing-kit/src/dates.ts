import type { ApiDateTime } from "@yampi-openapi/types";

/** Making one takes longer than a hundred uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant as the API writes it: the local time of a zone, with six digits of a fraction and without an offset. */
export function apiDateTime(instant: Date, timezone = "America/Sao_Paulo"): ApiDateTime {
  return { date: `${formatOf(timezone).format(instant)}.000000`, timezone_type: 3, timezone };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  // Sweden writes dates as ISO does.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  formats.set(timeZone, format);
  return format;
}
