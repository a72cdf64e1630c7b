import type { Customer, Promocode } from "@yampi-openapi/types";
import { queryOf } from "./requests.js";

/** The coupons that a request asks for, by a part of the code and by flags. */
export function filterPromocodes(request: Request, promocodes: readonly Promocode[]): Promocode[] {
  const query = queryOf(request);
  const wanted = plain(query.get("q") ?? "");
  const has = (name: string, flag: boolean) => {
    const values = query.getAll(name);
    return values.length === 0 || values.includes(flag ? "1" : "0");
  };
  return promocodes.filter(
    ({ code, active, expired }) => plain(code).includes(wanted) && has("active[]", active) && has("expired[]", expired),
  );
}

/** The customers that a request asks for, by a part of the name, the e-mail address or the digits of the CPF. */
export function filterCustomers(request: Request, customers: readonly Customer[]): Customer[] {
  const wanted = plain(queryOf(request).get("q") ?? "");
  // With its punctuation or without.
  const digits = /^[\d.\-\s]+$/.test(wanted) ? wanted.replace(/\D/g, "") : "";
  return customers.filter(({ name, email, cpf }) => {
    return plain(name).includes(wanted) || plain(email).includes(wanted) || (digits !== "" && cpf?.includes(digits));
  });
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
