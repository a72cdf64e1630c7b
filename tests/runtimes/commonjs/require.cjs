/** What a program in CommonJS does: Node loads an ES module by `require` as long as none of it awaits at its top level. */
const assert = require("node:assert/strict");

const { Yampi } = require("@yampi-openapi/client");
const { driftValidator } = require("@yampi-openapi/client/drift");
const { RedisRateLimiter } = require("@yampi-openapi/client/redis");
const { parseWebhook } = require("@yampi-openapi/client/webhooks");

for (const exported of [Yampi, driftValidator, RedisRateLimiter, parseWebhook]) assert.equal(typeof exported, "function");
const yampi = new Yampi({ alias: "minha-loja", userToken: "any", userSecretKey: "any" });
assert.rejects(yampi.customers.get(-1), { name: "YampiInputError" });
