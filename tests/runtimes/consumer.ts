/** Compiled, never run: what a user writes, under every TypeScript and module resolution that is promised. */
import { type Customer, related, toDate, toNumber, Yampi, YampiApiError } from "@yampi-openapi/client";
import { parseWebhook } from "@yampi-openapi/client/webhooks";
import type { Promocode } from "@yampi-openapi/types";

const yampi = new Yampi({ alias: "minha-loja", userToken: "any", userSecretKey: "any" });
const coupon: Promocode = await yampi.promocodes.get(1, { include: ["customer"] });
const value: number = toNumber(coupon.value);
const start: Date = toDate(coupon.start_at);
for await (const customer of yampi.clusters.listCustomers(7, { limit: 50 }, { concurrency: 4 })) {
  const city: string | undefined = related((customer satisfies Customer).spreadsheet)?.city;
  console.log(city, value, start);
}
const { data } = await yampi.raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: 1 } } });
console.log(data);
try {
  await yampi.customers.get(1);
} catch (error) {
  if (error instanceof YampiApiError) console.log(error.status satisfies number);
}
const event = await parseWebhook({ rawBody: new Uint8Array(), signature: null, secret: "any" });
if (event.event === "order.paid") console.log(event.resource.id satisfies number);
// @ts-expect-error no event has this name
if (event.event === "order.lost") console.log();
// @ts-expect-error an ID is a number
yampi.customers.get("1");
// @ts-expect-error no operation knows this parameter
yampi.clusters.listCustomers(7, { per_page: 1 });
