import { startReceiver } from "@yampi-openapi/example-webhook-receiver/server";

/** A receiver whose handler begins and never ends. */
const { YAMPI_WEBHOOK_SECRET: secret = "", DATABASE: database = "" } = process.env;
const work = (): Promise<never> => {
  console.log("working");
  return new Promise(() => {});
};
const { url } = await startReceiver({ secret, database, handlers: { "order.paid": work } });
console.log(`at ${url}`);
