/** Compiled by `npm run typecheck`, never run: each `@ts-expect-error` is a mistake that the types must catch. */
import {
  type BodyOptions,
  type Customer,
  type CustomersGetParams,
  type DateFilter,
  type DiscoveredStore,
  type Page,
  type Promocode,
  type PromocodesGetParams,
  type PromocodesListParams,
  type User,
  Yampi,
  type YampiApiError,
  type YampiList,
  type YampiPromise,
  YampiValidationError,
} from "../../src/index.js";
import type { BodyOf, Including } from "../../src/operation.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(): T | undefined => undefined;

const yampi = new Yampi({ alias: "minha-loja", userToken: process.env.ANY, userSecretKey: undefined });

// @ts-expect-error an option that does not exist
new Yampi({ timeout: 5 });
// @ts-expect-error an option of a call that does not exist
yampi.promocodes.get(1, {}, { retries: 5 });
const promocode = yampi.promocodes.get(1);
holds<Equal<typeof promocode, YampiPromise<Promocode>>>();
const list = yampi.clusters.listCustomers(7, { limit: 50, sortedBy: "asc" });
holds<Equal<typeof list, YampiList<Customer>>>();
holds<Equal<Awaited<typeof list>, Page<Customer>>>();
holds<Equal<Awaited<ReturnType<typeof list.toArray>>, Customer[]>>();
holds<Equal<PromocodesGetParams["skipCache"], boolean | undefined>>();

const asked = yampi.customers.get(1, { include: ["addresses"] });
holds<Equal<typeof asked, YampiPromise<Customer & Required<Pick<Customer, "addresses">>>>>();
const streets: string[] = (await asked).addresses.data.map(({ street }) => street);
for await (const { addresses } of yampi.clusters.listCustomers(7, { include: ["addresses"] }))
  streets.push(...addresses.data.map(String));
const constant = { include: ["addresses"], skipCache: true } as const;
(await yampi.customers.get(1, constant)).addresses.data;
const unrelated = yampi.promocodes.get(1, { include: ["customer", "products"] });
holds<Equal<typeof unrelated, YampiPromise<Promocode>>>();
const notAsked = yampi.customers.get(1, { skipCache: true });
holds<Equal<typeof notAsked, YampiPromise<Customer>>>();
const nothing = yampi.customers.get(1, { include: [] });
holds<Equal<typeof nothing, YampiPromise<Customer>>>();
declare const perhaps: "addresses"[];
const perhapsAsked = yampi.customers.get(1, { include: perhaps });
holds<Equal<typeof perhapsAsked, YampiPromise<Customer>>>();
const params: CustomersGetParams = { include: ["addresses"] };
const throughParams = yampi.customers.get(1, params);
holds<Equal<typeof throughParams, YampiPromise<Customer>>>();
const sometimes = yampi.customers.get(1, { include: Math.random() < 0.5 ? ["addresses"] : [] });
// @ts-expect-error it may not have been asked for
(await sometimes).addresses.data;

type Entity = { id: number; a?: string; b?: number };
holds<Equal<Including<Entity, ["a", "b"]>, Entity & Required<Pick<Entity, "a">> & Required<Pick<Entity, "b">>>>();
holds<Equal<Including<Entity, ["a" | "b"]>, (Entity & Required<Pick<Entity, "a">>) | (Entity & Required<Pick<Entity, "b">>)>>();
holds<Equal<Including<Entity, ["c"]>, Entity>>();
holds<Equal<Including<Entity, readonly ("a" | "b")[]>, Entity>>();

holds<Equal<PromocodesListParams["active"], readonly (0 | 1)[] | undefined>>();
holds<Equal<PromocodesListParams["date"], string | DateFilter | undefined>>();
holds<Equal<PromocodesListParams["sortedBy"], "asc" | "desc" | undefined>>();
yampi.clusters.listCustomers(7, { date: { on: "2026-01-31" } });
yampi.clusters.listCustomers(7, { date: { field: "birthday", from: "2026-01-01", to: "2026-01-31" } });
yampi.clusters.listCustomers(7, { date: "updated_at:2026-01-31", include: ["addresses"] as const });
yampi.orders.list({ date: { field: "cancelled_at", on: "2026-01-31" } });
// @ts-expect-error orders are not filtered by the day of the payment
yampi.orders.list({ date: { field: "paid_at", on: "2026-01-31" } });
// @ts-expect-error the list of carts ignores days of a change
yampi.carts.list({ date: { field: "updated_at", on: "2026-01-31" } });
// @ts-expect-error the API takes a string, and the client a boolean
yampi.orders.tracking.create(1, { status: "Objeto postado", notify_customer: "true" });
// @ts-expect-error a range has an end
yampi.clusters.listCustomers(7, { date: { from: "2026-01-01" } });
// @ts-expect-error one day or a range
yampi.clusters.listCustomers(7, { date: { on: "2026-01-01", from: "2026-01-01", to: "2026-01-02" } });
// @ts-expect-error a Date is an instant, and no day
yampi.clusters.listCustomers(7, { date: { on: new Date() } });

for await (const customer of list) holds<Equal<typeof customer, Customer>>();
for await (const page of list.pages()) {
  holds<Equal<NonNullable<typeof page.pagination>["total"], number>>();
  // @ts-expect-error a page is read-only
  page.data = [];
}

// @ts-expect-error an ID is a number
yampi.promocodes.get("1");
// @ts-expect-error an ID is needed
yampi.promocodes.get();
// @ts-expect-error no operation knows this parameter
yampi.clusters.listCustomers(7, { per_page: 50 });
// @ts-expect-error only known relations can be asked for
yampi.promocodes.get(1, { include: ["orders"] });
// @ts-expect-error coupons have no pages
yampi.promocodes.get(1, { page: 1 });
// @ts-expect-error no call knows this option
yampi.promocodes.get(1, {}, { retries: 1 });
// @ts-expect-error no client knows this option
new Yampi({ token: "a" });
// @ts-expect-error the limit is needed
list.toArray();
// @ts-expect-error there is no such method
yampi.promocodes.archive(1);
// @ts-expect-error there is no such route
yampi.raw.GET("/{alias}/orders", {});
// @ts-expect-error the alias is needed
yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { id: 1 } } });

declare const refused: YampiValidationError;
const wrong = refused.errorsOf("promocodes.create");
holds<Equal<NonNullable<typeof wrong>["min_value"], readonly string[] | undefined>>();
holds<Equal<NonNullable<typeof wrong>["rules.0.value"], readonly string[] | undefined>>();
// @ts-expect-error there is no such operation
refused.errorsOf("promocodes.archive");

const me = yampi.auth.me();
holds<Equal<typeof me, YampiPromise<User>>>();
const ping = yampi.system.ping({}, { timeoutMs: 1 });
holds<Equal<typeof ping, YampiPromise<void>>>();

new Yampi({ accessToken: "a", partnerClientId: "b" });
new Yampi({ accessToken: () => "a", partnerClientId: process.env.ANY });
new Yampi({ accessToken: async () => "a", partnerClientId: "b" });
// @ts-expect-error a token is a text
new Yampi({ accessToken: async () => 1, partnerClientId: "b" });
// @ts-expect-error only the token is given by a function
new Yampi({ accessToken: "a", partnerClientId: () => "b" });

const stores = await Yampi.discover({ maxRetries: 0 }, { signal: AbortSignal.timeout(1) });
holds<Equal<typeof stores, DiscoveredStore[]>>();
for (const store of stores) {
  holds<Equal<typeof store.yampi, Yampi>>();
  holds<Equal<typeof store.merchant.alias, string>>();
}
// @ts-expect-error the aliases are what it finds
Yampi.discover({ alias: "minha-loja" });

declare const error: YampiApiError;
if (error instanceof YampiValidationError) holds<Equal<(typeof error.errors)[string], readonly string[]>>();

declare const options: BodyOptions<{ notify?: boolean }>;
holds<Equal<typeof options.query, { notify?: boolean } | undefined>>();
type WithBody = { content: { "application/json": { name: string } } };
holds<Equal<BodyOf<{ requestBody: WithBody }>, { name: string }>>();
holds<Equal<BodyOf<{ requestBody?: WithBody }>, { name: string }>>();
// @ts-expect-error a call without a body takes its query as an argument of its own
yampi.promocodes.get(1, {}, { query: {} });
