import { maskEmail } from "@yampi-openapi/example-store-gateway/mask";
import type { CustomerRow } from "../figures/customer-row.ts";
import type { OrderRow } from "../figures/order-row.ts";
import { plain } from "../pick/choices.ts";

/** The customers in whose name, e-mail, city or state every word of the text occurs, whatever its accents and case. */
export function searchCustomers(rows: readonly CustomerRow[], text: string): readonly CustomerRow[] {
  return search(rows, text, ({ name, email, city = "", uf = "" }) => `${name} ${email} ${city} ${uf}`);
}

/** The orders in whose number, customer, e-mail, state, status, coupon or payment every word of the text occurs. */
export function searchOrders(rows: readonly OrderRow[], text: string): readonly OrderRow[] {
  return search(rows, text, ({ number, customer = "", email = "", uf = "", status, coupon = "", payment = "" }) =>
    [number, customer, email, uf, status, coupon, payment].join(" "),
  );
}

/** Whether a search is for a whole e-mail where e-mails are masked: it then finds all that have the same mask. */
export function isMaskedSearch(emails: readonly (string | undefined)[], text: string): boolean {
  return text.includes("@") && emails.some((email) => email?.includes("***"));
}

function search<T>(rows: readonly T[], text: string, textOf: (row: T) => string): readonly T[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const forms = words.map((word) => [word, ...(isEmail(word) ? [maskEmail(word)] : [])]);
  return rows.filter((row) => {
    const searched = plain(textOf(row));
    return forms.every((either) => either.some((word) => searched.includes(word)));
  });
}

function isEmail(word: string): boolean {
  return /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(word);
}
