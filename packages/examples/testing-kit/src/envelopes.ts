import type {
  Customer,
  CustomerAddress,
  CustomerAddressPage,
  CustomerArrayEnvelope,
  CustomerEnvelope,
  CustomerList,
  CustomerPage,
  CustomerScrollPage,
  ErrorBody,
  Order,
  OrderScrollPage,
  Pagination,
  Promocode,
  PromocodeEnvelope,
  PromocodeList,
  User,
  UserEnvelope,
  ValidationErrorBody,
} from "@yampi-openapi/types";

/** A page of a list, or one part of a scroll. */
export type Scrollable<T> =
  | { readonly items: readonly T[]; readonly place: PagePlace }
  | { readonly items: readonly T[]; readonly scrollId: string };

/** Which of its two faces the API shows: the one of the vendor's pages, or the one that programs have seen. */
export type Shape = "documented" | "observed";

/** The counters of a page. */
export interface PagePlace {
  readonly page: number;
  readonly limit: number;
  /** Items of the whole list. */
  readonly total: number;
}

/** The response of `promocodes.get`: bare on the vendor's page, in an envelope in truth. */
export function promocodeResponse(promocode: Promocode, shape: Shape): Promocode | PromocodeEnvelope {
  return shape === "documented" ? promocode : { data: promocode };
}

/** The response of `customers.get`: in an array on the vendor's page, an object in truth. */
export function customerResponse(customer: Customer, shape: Shape): CustomerArrayEnvelope | CustomerEnvelope {
  return shape === "documented" ? { data: [customer] } : { data: customer };
}

/** A page of `clusters.listCustomers`: with counters as strings on the vendor's page, as numbers in every list that was seen. */
export function customerPage(customers: readonly Customer[], place: PagePlace, shape: Shape): CustomerPage {
  return pageResponse(customers, place, shape);
}

/**
 * A page of `promocodes.listCustomers`. The vendor's page shows one bare customer, which nothing but a list of one can be. Whether the
 * list that was seen has counters is not known.
 */
export function promocodeCustomersResponse(
  customers: readonly Customer[],
  place: PagePlace,
  { shape, counters }: { readonly shape: Shape; readonly counters: boolean },
): Customer | CustomerList {
  const [only] = customers;
  if (shape === "documented" && only && place.total === 1) return only;
  return counters ? customerPage(customers, place, shape) : { data: [...customers] };
}

/** A page of `promocodes.list`: without counters on the vendor's page. */
export function promocodesResponse(promocodes: readonly Promocode[], place: PagePlace, shape: Shape): PromocodeList {
  return shape === "documented" ? { data: [...promocodes] } : pageResponse(promocodes, place, shape);
}

/** A page of `customers.list`, or a part of a scroll. */
export function customersResponse(part: Scrollable<Customer>, shape: Shape): CustomerScrollPage {
  return scrollableResponse(part, shape);
}

/** A page of `orders.list`, or a part of a scroll. */
export function ordersResponse(part: Scrollable<Order>, shape: Shape): OrderScrollPage {
  return scrollableResponse(part, shape);
}

/** The response of `orders.get`: in an array on the vendor's page, an object in truth. */
export function orderResponse(order: Order, shape: Shape): { data: Order } | { data: [Order] } {
  return shape === "documented" ? { data: [order] } : { data: order };
}

/** A response of `customers.search`. The vendor's page speaks of a list and shows one customer in an envelope. */
export function searchResponse(customers: readonly Customer[], place: PagePlace, shape: Shape): CustomerEnvelope | CustomerList {
  const [only] = customers;
  return shape === "documented" && only && place.total === 1 ? { data: only } : pageResponse(customers, place, shape);
}

/** A page of `customers.addresses.list`. */
export function addressesResponse(addresses: readonly CustomerAddress[], place: PagePlace, shape: Shape): CustomerAddressPage {
  return pageResponse(addresses, place, shape);
}

/** The response of `auth.me`: bare on one of the vendor's pages, in an envelope on the other and in truth. */
export function userResponse(user: User, shape: Shape): User | UserEnvelope {
  return shape === "documented" ? user : { data: user };
}

const messages = {
  400: "Maximum limit is 10000",
  401: "401 Unauthorized",
  403: "403 Forbidden",
  404: "404 Not Found",
  429: "Too Many Requests",
  500: "500 Internal Server Error",
  503: "503 Service Unavailable",
} as const;

/** A status whose body the kit knows. */
export type ErrorStatus = keyof typeof messages;

/** The body of an error. Only that of a 429 is documented, and only those of 400 and 429 were seen; the others are inferred. */
export function errorBody(status: ErrorStatus, shape: Shape): ErrorBody {
  if (status === 400) return { message: messages[status] };
  if (status === 429 && shape === "observed") return { message: "Too Many Attempts." };
  return { message: messages[status], status_code: status };
}

/** What a 422 says, by field. */
export function validationErrorBody(errors: ValidationErrorBody["errors"]): ValidationErrorBody {
  return { message: "422 Unprocessable Entity", errors };
}

/** Outside of a scroll, `scroll_id` was seen as null. */
function scrollableResponse<T>(part: Scrollable<T>, shape: Shape) {
  if ("scrollId" in part) return { scroll_id: part.scrollId, data: [...part.items], meta: {} };
  const page = pageResponse(part.items, part.place, shape);
  return shape === "documented" ? page : { ...page, scroll_id: null };
}

/** A page of a list that both shapes have counters for. */
export function pageResponse<T>(
  items: readonly T[],
  place: PagePlace,
  shape: Shape,
): { data: T[]; meta: { pagination: Pagination } } {
  return { data: [...items], meta: { pagination: paginationOf(items.length, place, shape) } };
}

function paginationOf(count: number, { page, limit, total }: PagePlace, shape: Shape): Pagination {
  const numbers = {
    total,
    count,
    per_page: limit,
    current_page: page,
    total_pages: Math.max(1, Math.ceil(total / limit)),
  };
  if (shape === "observed") return { ...numbers, links: [] };
  return {
    total: String(numbers.total),
    count: String(numbers.count),
    per_page: String(numbers.per_page),
    current_page: String(numbers.current_page),
    total_pages: String(numbers.total_pages),
    links: { previous: "", next: "" },
  };
}
