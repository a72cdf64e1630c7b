import { type Customer, type Promocode, related } from "@yampi-openapi/client";
import { clean } from "@yampi-openapi/example-command-line/text";
import { cleanDigits, dated, formatCnpj, formatCpf, formatPhone, localTime } from "./format.js";
import { maskEmail, maskNumber } from "./mask.js";

/** What the report tells of the coupon. Values are the API's; nothing else of it leaves the program. */
export interface CouponSummary {
  readonly id: number;
  readonly code: string | null;
  /** `p` for a percentage, `v` for an amount. */
  readonly discount_type: string | null;
  readonly value: number;
  readonly free_shipment: boolean;
  readonly used: number;
  readonly quantity: number;
  readonly start_at: string | null;
  readonly end_at: string | null;
  readonly timezone: string | null;
  readonly state: "active" | "inactive" | "expired";
}

/** What the report tells of a customer, masked or not. Nothing else of the customer leaves the program. */
export interface CustomerRow {
  readonly id: number;
  /** `f` for a natural person, `j` for a legal one. */
  readonly type: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly cpf: string | null;
  readonly cnpj: string | null;
  readonly phone: string | null;
  readonly city: string | null;
  readonly uf: string | null;
  readonly last_order_at: string | null;
  readonly last_order_timezone: string | null;
}

/**
 * The coupon of the report. Every text is cleaned and every number made one, whatever the types say: the client does not look into
 * entities, and the report goes to terminals.
 */
export function summarizeCoupon(coupon: Promocode): CouponSummary {
  return {
    id: Number(coupon.id),
    code: clean(coupon.code),
    discount_type: clean(coupon.discount_type),
    value: Number(coupon.value),
    free_shipment: coupon.free_shipment === true,
    used: Number(coupon.used),
    quantity: Number(coupon.quantity),
    start_at: localTime(coupon.start_at),
    end_at: localTime(coupon.end_at),
    timezone: clean(coupon.start_at?.timezone),
    state: coupon.expired ? "expired" : coupon.active ? "active" : "inactive",
  };
}

/** One customer of the report. The fields are picked one by one, so that no token and no field of tomorrow slips through. */
export function toCustomerRow(customer: Customer, { showPersonalData }: { showPersonalData: boolean }): CustomerRow {
  const address = related(customer.spreadsheet);
  const number = (text: string | null, format: (text: string) => string): string | null => {
    if (text === null) return null;
    return showPersonalData ? format(text) : maskNumber(format(text));
  };
  const email = clean(customer.email);
  return {
    id: Number(customer.id),
    type: clean(customer.type),
    name: clean(customer.name),
    email: email === null || showPersonalData ? email : maskEmail(email),
    cpf: number(cleanDigits(customer.cpf, 11), formatCpf),
    cnpj: number(cleanDigits(customer.cnpj, 14), formatCnpj),
    // The phone was never seen null, yet public clients guard for it.
    phone: number(clean(phoneOf(customer.phone)), formatPhone),
    city: clean(address?.city),
    uf: clean(address?.uf),
    last_order_at: localTime(address?.last_order_date),
    last_order_timezone: clean(dated(address?.last_order_date)?.timezone),
  };
}

/** Customers of other routes have their phone as a text. */
function phoneOf(phone: unknown): unknown {
  const isObject = typeof phone === "object" && phone !== null;
  return isObject ? (phone as { readonly full_number?: unknown }).full_number : phone;
}
