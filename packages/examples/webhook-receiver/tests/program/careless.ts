import { startReceiver } from "@yampi-openapi/example-webhook-receiver/server";
import { guardProcess } from "../../dist/guard.js";

/** A receiver whose handlers leave something behind that fails: a promise, then a timer. */
const { YAMPI_WEBHOOK_SECRET: secret = "", DATABASE: database = "" } = process.env;
guardProcess();
const { url } = await startReceiver({
  secret,
  database,
  handlers: {
    "order.paid": ({ resource }) => {
      void Promise.reject(new RangeError(JSON.stringify(resource)));
      return [];
    },
    "order.created": ({ resource }) => {
      setTimeout(() => {
        throw new RangeError(JSON.stringify(resource));
      });
      return new Promise(() => {});
    },
  },
});
console.log(`at ${url}`);
