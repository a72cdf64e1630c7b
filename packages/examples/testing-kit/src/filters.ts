import type { Customer, Order, Promocode } from "@yampi-openapi/types";
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

/**
 * The orders that a request asks for, by the store's day of their creation, by statuses and by coupons.
 *
 * @param reject - Is called for another date than that, since the API ignores what it does not know.
 */
export function filterOrders(request: Request, orders: readonly Order[], reject: (messages: string[]) => never): Order[] {
  const query = queryOf(request);
  const date = query.get("date");
  const [, from = "", to = from] = /^created_at:([\d-]{10})(?:\|([\d-]{10}))?$/.exec(date ?? "") ?? [];
  if (date !== null && from === "") reject(["The testing kit simulates days of created_at alone."]);
  const has = (name: string, id: number | null | undefined) => {
    const values = query.getAll(name);
    return values.length === 0 || values.includes(String(id));
  };
  return orders.filter(({ created_at, status_id, promocode_id }) => {
    const day = (typeof created_at === "string" ? created_at : created_at.date).slice(0, 10);
    return (date === null || (day >= from && day <= to)) && has("status_id[]", status_id) && has("promocode_id[]", promocode_id);
  });
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
