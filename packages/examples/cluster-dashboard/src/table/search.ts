import type { CustomerRow } from "../figures/customer-row.ts";

/** The customers in whose name, e-mail, city or state every word of the text occurs, whatever its accents and case. */
export function searchRows(rows: readonly CustomerRow[], text: string): readonly CustomerRow[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ name, email, city = "", uf = "" }) => {
    const searched = plain(`${name} ${email} ${city} ${uf}`);
    return words.every((word) => searched.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
