/** Compiled by `npm run typecheck`, never run: each `@ts-expect-error` is a mistake that the types must catch. */
import type {
  ApiDateTime,
  Counter,
  Customer,
  CustomerAddress,
  CustomerPage,
  EmptyRelation,
  ListMeta,
  Money,
  operations,
  Pagination,
  Promocode,
  paths,
  ValidationErrorBody,
} from "../src/index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

holds<Equal<Money, number | string>>();
holds<Equal<Counter, number | string>>();
holds<Equal<EmptyRelation["data"], []>>();
holds<Equal<ListMeta["pagination"], Pagination>>();
holds<Equal<CustomerPage["data"], Customer[]>>();
holds<Equal<ValidationErrorBody["errors"], { [field: string]: string[] }>>();

holds<Equal<Promocode["discount_type"], "p" | "v">>();
holds<Equal<Promocode["value"], Money>>();
holds<Equal<Promocode["start_at"], ApiDateTime>>();
holds<Equal<Promocode["price_products"], Money | null>>();
holds<Equal<Customer["type"], "f" | "j">>();
holds<Equal<Customer["cpf"], string | null>>();
holds<Equal<Customer["social_id"], number | string | null>>();
holds<Equal<CustomerAddress["complement"], string | null>>();

type CustomerAnswer = operations["customers.get"]["responses"][200]["content"]["application/json"];
holds<Equal<CustomerAnswer, { data: Customer } | { data: [Customer] }>>();
holds<Equal<paths["/{alias}/customers/{id}"]["get"], operations["customers.get"]>>();

declare const customer: Customer;
// @ts-expect-error the CPF of a legal person is null
customer.cpf.length;
// @ts-expect-error not every route sends the addresses
customer.addresses.data;
// @ts-expect-error a relation that is empty holds no such thing
customer.spreadsheet?.data.city;
// @ts-expect-error the API spells this field with one t
customer.phone.formatted_number;

declare const coupon: Promocode;
// @ts-expect-error an amount may be a string
coupon.value.toFixed(2);
// @ts-expect-error a date is an object with its zone
new Date(coupon.start_at);
// @ts-expect-error reduced coupons come without it
coupon.include.products_ids;

// @ts-expect-error there is no such operation
type Unknown = operations["promocodes.archive"];

export type { Unknown };
