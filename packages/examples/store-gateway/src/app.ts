import { type ClientOptions, type Page, Yampi, YampiInputError } from "@yampi-openapi/client";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { methodNotAllowed } from "hono/method-not-allowed";
import { secureHeaders } from "hono/secure-headers";
import { Cache } from "./cache.js";
import { FairShare } from "./fair-share.js";
import { leaving } from "./leaving.js";
import { describeGateway } from "./openapi.js";
import { type PageQuery, readId, readOrderQuery, readPageQuery, readPromocodeQuery, refuseQuery } from "./parameters.js";
import { BusyError, ImpatientRateLimiter } from "./patience.js";
import { asMissingError, asPageError, explain, logLine, MissingError, problem } from "./problem.js";
import type { GatewayPage, GatewayPromocode } from "./responses.js";
import { cluster, customer, type Fields, order, promocode, status } from "./treatments.js";

export type * from "./responses.js";

/** Settings of a gateway. */
export interface GatewayOptions extends Pick<ClientOptions, "baseUrl" | "fetch"> {
  /** Alias of the store. */
  readonly alias: string;
  readonly userToken: string;
  readonly userSecretKey: string;
  /** Whether personal data is masked. Default: true. */
  readonly masked?: boolean | undefined;
  /** How long a response is kept, in seconds. Default: 300. With 0, only requests at the same time share one call. */
  readonly cacheSeconds?: number | undefined;
  /** How many bytes of responses are kept. Default: 16 MiB. */
  readonly cacheBytes?: number | undefined;
  /** Origins of other web pages that may read. Default: none, which leaves the gateway's own. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** How long one attempt at a call of the API may take, in milliseconds. Default: 10 000. */
  readonly timeoutMs?: number | undefined;
  /** Called with a line for each failure that the visitor did not cause. It has no personal data. Default: standard error. */
  readonly log?: ((line: string) => void) | undefined;
}

/** What the gateway needs of its runtime. */
export interface Surroundings {
  /** Whom a request comes from, as {@link visitorOf} names them. */
  readonly visitor: (c: Context) => string;
  /** Refuses visitors who ask too often. */
  readonly limitVisitors: MiddlewareHandler;
  /** Ends the calls of the store that are under way. */
  readonly ending?: AbortSignal;
  /** Keeps a call alive when the visitor who began it leaves, since others may wait for it. */
  readonly keepAlive?: (c: Context, call: Promise<unknown>) => void;
}

const keptResponses = 200;
const keptBytes = 16 * 1024 * 1024;
/** A page of a hundred customers has a tenth of it. */
const largestResponse = 4 * 1024 * 1024;

/** The store's routes behind the gateway's, as the client's limiter names them: each has a limit of its own. */
const routes = {
  clusters: "GET /{alias}/customers/clusters",
  clusterCustomers: "GET /{alias}/customers/clusters/{id}/customers",
  orders: "GET /{alias}/orders",
  promocodes: "GET /{alias}/pricing/promocodes",
  promocode: "GET /{alias}/pricing/promocodes/{id}",
  promocodeCustomers: "GET /{alias}/pricing/promocodes/{id}/customers",
  statuses: "GET /{alias}/checkout/statuses",
} as const;

/** What of the store a visitor asks for: by which route, and what of it. */
interface Asked {
  readonly route: string;
  readonly key: string;
}

/** A list that a visitor asks for, and what of its items leaves. */
interface AskedList extends Asked {
  readonly query: PageQuery;
  readonly fields: Fields;
}

/** Relations of an order that the gateway lets out. Without the last, the API does not bring the coupon reliably. */
const ofOrders = ["status", "customer", "shipping_address", "promocode"] as const;

type Load<T> = (call: { readonly signal: AbortSignal }) => PromiseLike<T>;

/**
 * Makes the gateway. It knows nothing of its runtime.
 *
 * @throws YampiInputError where an option does not fit.
 */
export function createApp(options: GatewayOptions, { visitor, limitVisitors, ending, keepAlive }: Surroundings): Hono {
  const { alias, userToken, userSecretKey, baseUrl, fetch, masked = true, corsOrigins = [] } = options;
  const { cacheSeconds = 300, cacheBytes = keptBytes, timeoutMs = 10_000, log = console.error } = options;
  const rateLimit = new ImpatientRateLimiter();
  const limits = { rateLimit, timeoutMs, maxRetries: 1, maxResponseBytes: largestResponse };
  const yampi = new Yampi({ alias, userToken, userSecretKey, baseUrl, fetch, ...limits });
  const cache = new Cache({
    lifetimeMs: cacheSeconds * 1000,
    capacity: keptResponses,
    bytes: cacheBytes,
    isLasting: (error) => error instanceof MissingError,
  });
  const share = new FairShare();
  const masking = { masked };
  const description = describeGateway(masking);

  /** Responds from the cache or the store. What is kept is what leaves, so nothing that is masked stays in memory. */
  async function respond(c: Context, { route, key }: Asked, load: Load<object>): Promise<Response> {
    const loading = cache.get(key, async () => {
      const by = visitor(c);
      const giveBack = share.take(route, by, rateLimit.limitOf(route));
      // All attempts of a call with what it waits in between.
      const deadline = AbortSignal.timeout(3 * timeoutMs);
      try {
        const value = await load({ signal: ending ? AbortSignal.any([deadline, ending]) : deadline });
        return new TextEncoder().encode(JSON.stringify(value));
      } catch (thrown) {
        const error = asMissingError(thrown);
        if (error instanceof BusyError || error instanceof YampiInputError) giveBack();
        // A call that the store fails was tried twice; some IDs may make it fail.
        else if (explain(error).status >= 500) share.add(route, by);
        throw error;
      }
    });
    const ended = loading.catch(() => {});
    keepAlive?.(c, ended);
    const { body, loadedAt, remainingMs } = await loading;
    return c.body(body, 200, {
      "Content-Type": "application/json",
      "Cache-Control": `private, max-age=${Math.floor(remainingMs / 1000)}`,
      // When the store sent it, which is what a page can say of its age.
      "Last-Modified": loadedAt.toUTCString(),
    });
  }

  function respondWithPage(c: Context, { route, key, query, fields }: AskedList, load: Load<Page<object>>): Promise<Response> {
    return respond(c, { route, key: `${key}?${JSON.stringify(query)}` }, async (call) => {
      try {
        return toGatewayPage(await load(call), fields);
      } catch (error) {
        throw asPageError(error, query);
      }
    });
  }

  function toGatewayPage({ data, pagination }: Page<object>, fields: Fields): GatewayPage<object> {
    const { links: _links, ...counters } = pagination ?? {};
    return {
      data: data.map((item) => leaving<object>(item, fields, masking)),
      pagination: pagination ? (counters as GatewayPage["pagination"]) : null,
    };
  }

  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'self'"], frameAncestors: ["'none'"], objectSrc: ["'none'"], baseUri: ["'none'"] },
      xFrameOptions: "DENY",
    }),
  );
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header("Allow", methods.join(", "));
        return problem(c, { status: 405, detail: "The gateway only reads." });
      },
    }),
  );
  if (corsOrigins.length > 0) {
    app.use(cors({ origin: [...corsOrigins], allowMethods: ["GET", "HEAD"], exposeHeaders: ["Retry-After"], maxAge: 600 }));
  }
  app.get("/health", (c) => c.json({ status: "ok" }, 200, { "Cache-Control": "no-store" }));
  app.get("/openapi.json", (c) => c.json(description));

  for (const path of ["/clusters/*", "/orders", "/promocodes/*", "/statuses"]) app.use(path, limitVisitors);
  app.get("/clusters", (c) => {
    const query = readPageQuery(c.req);
    const asked = { route: routes.clusters, key: "clusters", query, fields: cluster };
    return respondWithPage(c, asked, (call) => yampi.clusters.list(query, call));
  });
  app.get("/clusters/:id/customers", (c) => {
    const [id, query] = [readId(c.req), readPageQuery(c.req)];
    const asked = { route: routes.clusterCustomers, key: `clusters/${id}/customers`, query, fields: customer };
    return respondWithPage(c, asked, (call) => yampi.clusters.listCustomers(id, query, call));
  });
  app.get("/orders", (c) => {
    const query = readOrderQuery(c.req);
    const { from, to, status_id, promocode_id, ...page } = query;
    const filters = {
      ...(from !== undefined && to !== undefined && { date: { from, to } }),
      ...(status_id !== undefined && { status_id: [status_id] }),
      ...(promocode_id !== undefined && { promocode_id: [promocode_id] }),
    };
    const asked = { route: routes.orders, key: "orders", query, fields: order };
    return respondWithPage(c, asked, (call) => yampi.orders.list({ ...page, ...filters, include: ofOrders }, call));
  });
  app.get("/promocodes", (c) => {
    const query = readPromocodeQuery(c.req);
    const asked = { route: routes.promocodes, key: "promocodes", query, fields: promocode };
    return respondWithPage(c, asked, (call) => yampi.promocodes.list(query, call));
  });
  app.get("/promocodes/:id", (c) => {
    const id = readId(c.req);
    refuseQuery(c.req);
    return respond(c, { route: routes.promocode, key: `promocodes/${id}` }, async (call) =>
      leaving<GatewayPromocode>(await yampi.promocodes.get(id, {}, call), promocode, masking),
    );
  });
  app.get("/promocodes/:id/customers", (c) => {
    const [id, query] = [readId(c.req), readPageQuery(c.req)];
    const asked = { route: routes.promocodeCustomers, key: `promocodes/${id}/customers`, query, fields: customer };
    return respondWithPage(c, asked, (call) => yampi.promocodes.listCustomers(id, query, call));
  });
  app.get("/statuses", (c) => {
    const query = readPageQuery(c.req);
    const asked = { route: routes.statuses, key: "statuses", query, fields: status };
    return respondWithPage(c, asked, (call) => yampi.checkout.statuses.list(query, call));
  });

  app.notFound(nothingHere);
  app.onError((error, c) => {
    const explanation = explain(error);
    if (explanation.status >= 500) log(logLine(error));
    return problem(c, explanation);
  });
  return app;
}

/** The response where the gateway has no route. */
export function nothingHere(c: Context): Response {
  return problem(c, { status: 404, detail: "The gateway has nothing here; /openapi.json tells what it has." });
}
