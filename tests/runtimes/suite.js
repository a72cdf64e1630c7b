import { driftValidator } from "@yampi-openapi/client/drift";
import { memorySeenStore, parseWebhook } from "@yampi-openapi/client/webhooks";

/**
 * One and the same contract in every run time. No test framework runs in all of them, so the cases are functions that throw.
 *
 * @param {typeof import("@yampi-openapi/client")} client
 * @param {{ mock: string, faults: string, closed: string, inWebPage?: boolean }} addresses - A mock of the API, a server that misbehaves,
 * and an address where nobody answers.
 * @returns {Promise<{ name: string, problem?: string }[]>}
 */
export async function runSuite(client, { mock, faults, closed, inWebPage = false }) {
  const secrets = { userToken: "token-of-the-suite", userSecretKey: "key-of-the-suite" };
  const make = (options = {}) =>
    new client.Yampi({
      alias: "minha-loja",
      ...secrets,
      baseUrl: mock,
      maxRetries: 0,
      rateLimit: new client.MemoryRateLimiter(),
      dangerouslyAllowBrowser: inWebPage,
      ...options,
    });
  const prefer = (value) => ({ headers: { Prefer: value } });

  const cases = {
    "an entity from either envelope": async () => {
      for (const example of ["observed", "documented"]) {
        equal((await make().promocodes.get(9001, {}, prefer(`example=${example}`))).id, 9001);
      }
    },
    "a page with counters that are numbers": async () => {
      const page = await make().clusters.listCustomers(7, {}, prefer("example=documented"));
      equal(page.pagination?.total, 3);
    },
    "a list, item by item": async () => {
      const ids = [];
      for await (const customer of make().promocodes.listCustomers(9001)) ids.push(customer.id);
      equal(ids.join(), "70001,70002");
    },
    "errors by status": async () => {
      const classes = {
        401: "Authentication",
        403: "Permission",
        404: "NotFound",
        422: "Validation",
        429: "RateLimit",
        500: "Server",
      };
      for (const [code, name] of Object.entries(classes)) {
        const error = await failure(make().customers.get(1, {}, prefer(`code=${code}`)));
        equal(error instanceof client[`Yampi${name}Error`], true);
        equal(error.status, Number(code));
      }
    },
    "bad input before anything is sent": async () => {
      const error = await failure(make({ baseUrl: closed }).customers.get(-1));
      equal(error instanceof client.YampiInputError, true);
    },
    "a connection that is refused": async () => {
      const error = await failure(make({ baseUrl: closed }).customers.get(1));
      equal(error.name, "YampiConnectionError");
    },
    "a body that stalls": async () => {
      const error = await failure(make({ baseUrl: `${faults}/stall`, timeoutMs: 200 }).customers.get(1));
      equal(error.name, "YampiTimeoutError");
    },
    "a retry after a failure": async () => {
      const retries = [];
      const onEvent = (event) => event.type === "retry" && retries.push(event.status);
      equal((await make({ baseUrl: `${faults}/once`, maxRetries: 1, onEvent }).customers.get(1)).id, 1);
      equal(retries.join(), "503");
    },
    "a redirect, not followed": async () => {
      const error = await failure(make({ baseUrl: `${faults}/redirect` }).customers.get(1));
      equal(error.name, "YampiResponseError");
    },
    "an abort, with the caller's reason": async () => {
      const reason = new Error("enough");
      const controller = new AbortController();
      const call = make({ baseUrl: `${faults}/stall` }).customers.get(1, {}, { signal: controller.signal });
      setTimeout(() => controller.abort(reason), 20);
      equal(await failure(call), reason);
    },
    "both credentials": async () => {
      const seen = await make({ baseUrl: `${faults}/echo` }).customers.get(1);
      equal(seen["user-token"], secrets.userToken);
      equal(seen["user-secret-key"], secrets.userSecretKey);
    },
    "the raw client": async () => {
      const { data } = await make().raw.GET("/{alias}/customers/{id}", { params: { path: { alias: "minha-loja", id: 70001 } } });
      equal(data.data.id, 70001);
    },
    "a local date with its daylight saving": () => {
      const date = client.toDate({ date: "2018-12-24 12:00:00.000000", timezone_type: 3, timezone: "America/Sao_Paulo" });
      equal(date.toISOString(), "2018-12-24T14:00:00.000Z");
    },
    "nothing secret in what is printed": () => {
      const yampi = make();
      equal(`${JSON.stringify(yampi)}${String(yampi)}${Object.keys(yampi)}`.includes("of-the-suite"), false);
    },
    "drifts, without a value of the answer": async () => {
      const told = [];
      const validate = driftValidator({ onDrift: (drift) => told.push(drift) });
      await make({ validate }).customers.get(70001);
      equal(told.length, 0);
      await make({ validate, baseUrl: `${faults}/echo` }).customers.get(1);
      equal(
        told.some(({ kind, pointer }) => kind === "missing" && pointer === "/data/email"),
        true,
      );
      equal(JSON.stringify(told).includes("of-the-suite"), false);
    },
    "an event whose signature fits, once": async () => {
      const event = {
        rawBody: new TextEncoder().encode('{"event":"order.paid","resource":{"name":"Conceição"}}'),
        signature: "Ta12jzgX2JQB05LqKgQigBYrb1YBezyZm1nf7VyPFWM=",
        secret: "secret-of-the-suite",
        seen: memorySeenStore(),
      };
      equal((await failure(parseWebhook({ ...event, secret: "another" })))?.reason, "signature");
      equal((await parseWebhook(event)).resource.name, "Conceição");
      equal((await failure(parseWebhook(event)))?.reason, "replay");
    },
    "credentials in a web page": async () => {
      const error = await failure((async () => make({ dangerouslyAllowBrowser: false }))());
      equal(error?.argument, inWebPage ? "dangerouslyAllowBrowser" : undefined);
    },
  };

  const results = [];
  for (const [name, run] of Object.entries(cases)) {
    try {
      await run();
      results.push({ name });
    } catch (error) {
      results.push({ name, problem: String(error?.message ?? error) });
    }
  }
  return results;
}

function equal(actual, expected) {
  if (!Object.is(actual, expected)) throw new Error(`expected ${String(expected)}, got ${String(actual)}`);
}

/** The error of a call; undefined where there is none. */
async function failure(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  return undefined;
}
