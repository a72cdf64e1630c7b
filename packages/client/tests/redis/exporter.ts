/** One of several processes that export at once under one Redis limit; run by Node itself, on the built package. */
import { Yampi } from "@yampi-openapi/client";
import { RedisRateLimiter } from "@yampi-openapi/client/redis";
import { createClient } from "redis";

const [baseUrl = "", redisUrl = ""] = process.argv.slice(2);
const redis = await createClient({ url: redisUrl }).connect();
const shared = new RedisRateLimiter({ redis });
const yampi = new Yampi({
  alias: "minha-loja",
  userToken: "any",
  userSecretKey: "any",
  baseUrl,
  maxRetries: 0,
  // The server of the test has windows of a second, not of a minute.
  rateLimit: { acquire: (route, options) => shared.acquire({ ...route, limit: 50, windowMs: 1000 }, options) },
});
let items = 0;
for await (const _ of yampi.clusters.listCustomers(7, { limit: 1 }, { concurrency: 4 })) items++;
redis.destroy();
console.log(items);
