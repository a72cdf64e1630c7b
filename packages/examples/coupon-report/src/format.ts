import type { ApiDateTime, EmptyDate } from "@yampi-openapi/client";
import { clean, formatNumber } from "@yampi-openapi/example-command-line/text";

const cpf = /^(\d{3})(\d{3})(\d{3})(\d{2})$/;
/** Since 2026 a CNPJ may have letters, but for its check digits. */
const cnpj = /^([\dA-Z]{2})([\dA-Z]{3})([\dA-Z]{3})([\dA-Z]{4})(\d{2})$/;
const phone = /^(\d{2})(\d{4,5})(\d{4})$/;

/** What messages call a coupon: `BEMVINDO10 (9001)`. */
export function nameOfCoupon({ id, code }: { readonly id: number; readonly code: string | null }): string {
  return code === null ? String(id) : `${code} (${id})`;
}

/** An amount as it is written in Brazil: `R$ 1.234,50`. */
export function formatMoney(value: number): string {
  // Intl puts a no-break space after the sign, which nobody finds who searches the output.
  return new Intl.NumberFormat("pt-BR", { style: "currency", currency: "BRL" }).format(value).replace(/\u00a0/g, " ");
}

/** `10 %` or `R$ 10,00`; a type that the description does not know is shown unchanged. */
export function formatDiscount(type: string | null, value: number): string {
  if (type === "p") return `${formatNumber(value)} %`;
  if (type === "v") return formatMoney(value);
  return `${formatNumber(value)} (${type ?? "unknown type"})`;
}

/**
 * The text of a document with this number of digits. As a number it has lost its leading zeros, so they are put back; a text is as the
 * store has it.
 */
export function cleanDigits(value: unknown, length: number): string | null {
  const isDocument = typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
  return isDocument ? String(value).padStart(length, "0") : clean(value);
}

/** The API's local time without the fraction, `2026-03-05 14:07:21`. It stays a text, since without an offset it is no instant. */
export function localTime(time: ApiDateTime | EmptyDate | null | undefined): string | null {
  return clean(dated(time)?.date)?.replace(/\.\d+$/, "") ?? null;
}

/** A date that is there. The API sends an empty list in place of one that is not. */
export function dated(time: ApiDateTime | EmptyDate | null | undefined): ApiDateTime | undefined {
  return Array.isArray(time) ? undefined : (time ?? undefined);
}

/** A local time as it is written in Brazil: `05/03/2026 14:07`. */
export function formatLocalTime(time: string): string {
  return time.replace(/^(\d{4})-(\d{2})-(\d{2}) (\d{2}:\d{2}).*$/, "$3/$2/$1 $4");
}

/** `123.456.789-09`; what is no CPF stays as it is. */
export function formatCpf(text: string): string {
  return punctuate(text, cpf, "$1.$2.$3-$4");
}

/** `11.222.333/0001-81`; what is no CNPJ stays as it is. */
export function formatCnpj(text: string): string {
  return punctuate(text, cnpj, "$1.$2.$3/$4-$5");
}

/** `(11) 90000-0000`; what is no Brazilian number with its area code stays as it is. */
export function formatPhone(text: string): string {
  return punctuate(text, phone, "($1) $2-$3");
}

function punctuate(text: string, form: RegExp, replacement: string): string {
  const bare = text.replace(/[^\dA-Za-z]/g, "").toUpperCase();
  return form.test(bare) ? bare.replace(form, replacement) : text;
}
