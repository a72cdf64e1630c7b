/**
 * Code as a consumer writes it. `npm run release:spec` keeps a copy in openapi/released, and `npm run breaking` compiles that copy with
 * what is here now: code that was right for the last release stays right until the version says otherwise. So it has right uses alone;
 * wrong ones stand in client.types.ts. Never run.
 */
import {
  type ClientOptions,
  type Cluster,
  type ClustersListCustomersParams,
  type Customer,
  type CustomersGetParams,
  type DateFilter,
  type DiscoveredStore,
  type ListOptions,
  type Page,
  type Promocode,
  type PromocodeInput,
  type PromocodesGetParams,
  type PromocodesListCustomersParams,
  type RequestOptions,
  related,
  type ShippingRule,
  toDate,
  toDay,
  toNumber,
  toWriteDateTime,
  type User,
  type Webhook,
  Yampi,
  YampiApiError,
  YampiConnectionError,
  YampiInputError,
  YampiNotFoundError,
  YampiRateLimitError,
  YampiValidationError,
} from "@yampi-openapi/client";
import type { ApiDateTime, Counter, CustomerAddress, CustomerPhone, ErrorBody, Money, Pagination } from "@yampi-openapi/types";

const settings: ClientOptions = { alias: "minha-loja", userToken: "a", userSecretKey: "b", timeoutMs: 10_000, maxRetries: 1 };
const yampi = new Yampi(settings);
const callOptions: RequestOptions = { alias: "outra-loja", timeoutMs: 5_000, maxRetries: 0, signal: AbortSignal.timeout(9_000) };
const listOptions: ListOptions = { ...callOptions, concurrency: 4 };

/** Every call, with every parameter. */
export async function calls(): Promise<void> {
  const couponParams: PromocodesGetParams = {
    skipCache: true,
    include: ["customer", "categories", "collections", "brand", "products", "payments"],
  };
  const customerParams: CustomersGetParams = { skipCache: true, include: ["addresses"] };
  const ofCouponParams: PromocodesListCustomersParams = {
    page: 1,
    limit: 50,
    skipCache: false,
    include: ["addresses"],
    search: "name:maria",
    searchFields: "name:like",
    date: { field: "updated_at", from: "2026-01-01", to: toDay(new Date()) },
    orderBy: "created_at",
    sortedBy: "desc",
  };
  const day: DateFilter = { on: "2026-01-31" };
  const ofClusterParams: ClustersListCustomersParams = {
    ...ofCouponParams,
    sortedBy: "asc",
    date: "created_at:2026-01-01|2026-01-31",
  };
  for await (const { addresses } of yampi.clusters.listCustomers(7, { date: day, include: ["addresses"] })) {
    const places: CustomerAddress[] = addresses.data;
    console.log(places.length);
  }

  const coupon: Promocode = await yampi.promocodes.get(9001, couponParams, callOptions);
  const customer: Customer = await yampi.customers.get(70001, customerParams, callOptions);
  const page: Page<Customer> = await yampi.promocodes.listCustomers(coupon.id, ofCouponParams, listOptions);
  const all: Customer[] = await yampi.clusters.listCustomers(7, ofClusterParams).toArray({ limit: 5_000 });
  for await (const each of yampi.clusters.listCustomers(7)) nameOf(each);
  for await (const { data } of yampi.clusters.listCustomers(7, {}, listOptions).pages()) for (const each of data) nameOf(each);

  const total: number | undefined = page.pagination?.total;
  const raw = await yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: customer.id } } });
  console.log(all.length, total, page.data.map(nameOf), raw.response.status);
}

/** Every kind of write, and what reads beside the lists above. */
export async function writes({ id, email, phone, ...customer }: Customer, coupon: Promocode): Promise<void> {
  const input: PromocodeInput = {
    code: "A",
    discount_type: "p",
    value: toNumber(coupon.value),
    min_value: 0,
    quantity: 1,
    start_at: toWriteDateTime(new Date()),
    end_at: toWriteDateTime(coupon.end_at),
  };
  const created: Promocode = await yampi.promocodes.create(input, callOptions);
  await yampi.promocodes.update(created.id, { ...input, active: false });
  const deleting: Promise<void> = yampi.promocodes.delete(created.id);
  const found: Promocode[] = await yampi.promocodes.list({ q: "A", active: [1], expired: [0] }).toArray({ limit: 10 });

  await yampi.customers.create({ active: true, type: "f", email });
  await yampi.customers.update(id, { ...customer, email, phone, homephone: phone.full_number });
  for await (const address of yampi.customers.addresses.list(id)) {
    await yampi.customers.addresses.update(id, address.id, { ...address, number: "200" });
    await yampi.customers.addresses.delete(id, address.id);
  }
  const cluster: Cluster = await yampi.clusters.create({ name: "Atacado" });
  const rules: ShippingRule[] = [...(await yampi.clusters.shippingRules.list(cluster.id)).data];
  const hook: Webhook = await yampi.webhooks.create({ name: "Pedidos", url: "https://loja.example.com", events: ["order.paid"] });
  const stores: DiscoveredStore[] = await Yampi.discover({ accessToken: async () => "a", partnerClientId: "b" });
  const me: User = (await stores[0]?.yampi.auth.me()) ?? (await yampi.auth.me());
  console.log(await deleting, found, rules, hook.id, me.id);
}

export function complaint(error: YampiValidationError): readonly string[] {
  return error.errorsOf("promocodes.create")?.min_value ?? [];
}

/** A consumer that does without a default: one more value would leave it without a result. */
export function discountOf({ discount_type, value }: Promocode): string {
  switch (discount_type) {
    case "p":
      return `${toNumber(value)} %`;
    case "v":
      return `R$ ${toNumber(value)}`;
  }
}

export function nameOf({ type, name, razao_social }: Customer): string {
  switch (type) {
    case "f":
      return name;
    case "j":
      return razao_social ?? name;
  }
}

/** A consumer that copies what it reads into types of its own, field by field. */
export interface CouponRow {
  readonly id: number;
  readonly code: string;
  readonly description: string | null;
  readonly customer_id: number | null;
  readonly discount_type: "p" | "v";
  readonly value: number | string;
  readonly price_products: number | string | null;
  readonly percent_products?: number;
  readonly quantity: number | string;
  readonly total_customers_used?: number | string;
  readonly min_value: number | string;
  readonly product_quantity: number;
  readonly product_max_quantity?: number;
  readonly used: number;
  readonly items_count: number;
  readonly use_percent?: number;
  readonly shipment_percent?: number;
  readonly type_increment_value?: string;
  readonly payments_ids: readonly number[];
  readonly include_ids?: readonly number[];
  readonly exclude_ids?: readonly number[];
  readonly start_at: LocalTime;
  readonly end_at: LocalTime;
  readonly created_at: LocalTime;
  readonly updated_at: LocalTime;
}

export interface CustomerRow {
  readonly id: number;
  readonly merchant_id: number;
  readonly marketplace_id: number | null;
  readonly cluster_id: number | null;
  readonly type: "f" | "j";
  readonly name: string;
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly generic_name: string | null;
  readonly razao_social: string | null;
  readonly cpf: string | null;
  readonly cnpj: string | null;
  readonly state_registration: string | null;
  readonly email: string;
  readonly birthday: string | null;
  readonly social_driver: string | null;
  readonly social_id: number | string | null;
  readonly ip: string | null;
  readonly utm_source: string | null;
  readonly utm_campaign: string | null;
  readonly notes: string | null;
  readonly created_at?: LocalTime;
  readonly updated_at?: LocalTime;
}

export interface LocalTime {
  readonly date: string;
  readonly timezone_type: number;
  readonly timezone: string;
}

export const couponRow = (coupon: Promocode): CouponRow => coupon;
export const customerRow = (customer: Customer): CustomerRow => customer;
export const localTime = (time: ApiDateTime): LocalTime => time;

export function couponFlags(coupon: Promocode): boolean[] {
  const { active, expired, for_the_price_of, cart_default, accumulate, once_per_customer, abandoned_cart, newsletter } = coupon;
  const { free_shipment, ignore_promotion_products } = coupon;
  const flags = [active, expired, for_the_price_of, cart_default, accumulate, once_per_customer, abandoned_cart, newsletter];
  return [...flags, free_shipment, ignore_promotion_products];
}

export function customerParts(customer: Customer): unknown[] {
  const flags: boolean[] = [customer.active, customer.newsletter, customer.whatsapp, customer.anonymized];
  const phone: CustomerPhone = customer.phone;
  const addresses: CustomerAddress[] = customer.addresses?.data ?? [];
  const places: (string | null)[] = addresses.flatMap(({ street, number, city, uf, zip_code, complement }) => [
    street,
    number,
    city,
    uf,
    zip_code,
    complement,
  ]);
  const row = related(customer.spreadsheet);
  const lastOrder: Date | undefined = toDate(row?.last_order_date);
  const erasure = related(customer.deletion_request);
  return [flags, phone.area_code, phone.number, phone.full_number, phone.formated_number, places, row, lastOrder, erasure];
}

export function values(money: Money, counter: Counter, time: ApiDateTime): [number, number, Date] {
  return [toNumber(money), toNumber(counter), toDate(time)];
}

export function counters({ total, count, per_page, current_page, total_pages }: Pagination): (number | string)[] {
  return [total, count, per_page, current_page, total_pages];
}

/** What can go wrong, from the special to the general. */
export function explain(error: unknown): string {
  if (error instanceof YampiValidationError) return Object.values(error.errors).flat().join("; ");
  if (error instanceof YampiRateLimitError) return `again in ${error.retryAfterMs ?? 60_000} ms`;
  if (error instanceof YampiNotFoundError) return error.operation;
  if (error instanceof YampiApiError) return `${error.status satisfies number} ${error.message}`;
  if (error instanceof YampiConnectionError || error instanceof YampiInputError) return error.message;
  throw error;
}

export const messageOf = ({ message }: ErrorBody): string => message;
