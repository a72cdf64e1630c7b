import { vi } from "vitest";
import type { Mutant } from "../mutant.js";
import { fresh } from "./fresh.js";

type Context = typeof import("../../../src/request/call-context.js");
type Credentials = typeof import("../../../src/credentials/credentials.js");
type Envelope = typeof import("../../../src/response/envelope.js");
type ErrorBody = typeof import("../../../src/response/read-error.js");
type Errors = typeof import("../../../src/errors.js");
type Arguments = typeof import("../../../src/request/arguments.js");
type Inspect = typeof import("../../../src/drift/inspect.js");
type Pages = typeof import("../../../src/lists/pages.js");
type Path = typeof import("../../../src/request/path.js");
type Query = typeof import("../../../src/request/query.js");
type RateLimit = typeof import("../../../src/transport/rate-limit.js");
type Retry = typeof import("../../../src/transport/retry.js");
type RetryAfter = typeof import("../../../src/transport/retry-after.js");
type SeenModule = typeof import("../../../src/lists/seen.js");
type Validator = typeof import("../../../src/response/validator.js");
type Constants = typeof import("../../../src/generated/constants.js");

type Page = ReturnType<Envelope["readPage"]>;
type Json = { readonly [name: string]: unknown };

/** Every mistake, planted by giving the client another module in place of its own. */
export function codeMutants(): Mutant[] {
  return [
    ...mistakes<Envelope>("response/envelope", {
      "gives the envelope with the entity": {
        readOne:
          () =>
          (_, { body }) =>
            body as never,
      },
      "gives the array with the entity": {
        readOne:
          () =>
          (_, { body }) =>
            ((body as Json).data ?? body) as never,
      },
      "loses the counters": {
        readPage: (right) => (operation, response) => ({ ...right(operation, response), pagination: undefined }),
      },
      "leaves counters as texts": {
        readPage: (right) => (operation, response) => {
          const { meta } = response.body as { readonly meta?: { readonly pagination: Page["pagination"] } };
          return { ...right(operation, response), pagination: meta?.pagination };
        },
      },
      "takes a bare entity for no page": {
        readPage: (right) => (operation, response) =>
          "id" in (response.body as Json)
            ? { ...right(operation, response), data: [], pagination: undefined }
            : right(operation, response),
      },
      "ignores total_pages": {
        readPage: (right) => (operation, response) =>
          withPages(right(operation, response), () => Number.POSITIVE_INFINITY) as never,
      },
      "takes one page too few": {
        readPage: (right) => (operation, response) => withPages(right(operation, response), (pages) => pages - 1) as never,
      },
      "drops the last item": {
        readPage: (right) => (operation, response) => {
          const page = right(operation, response);
          return { ...page, data: page.data.slice(0, -1) as never };
        },
      },
    }),
    ...mistakes<Path>("request/path", {
      "puts values in the wrong places": {
        serializePath: (right) => (path, values) => right(path, { alias: values.id, id: values.alias }),
      },
      "encodes nothing": {
        serializePath: () => (path, values) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
      },
      "ends with a slash": { serializePath: (right) => (path, values) => `${right(path, values)}/` },
    }),
    ...mistakes<Query>("request/query", {
      "loses the query": { serializeQuery: () => () => "" },
      "leaves out what is false": {
        serializeQuery: (right) => (query) => right(Object.fromEntries(Object.entries(query).filter(([, value]) => value))),
      },
      "writes booleans as 1 and 0": {
        serializeQuery: (right) => (query) => right(query).replaceAll("=true", "=1").replaceAll("=false", "=0"),
      },
      "repeats the name for each item": {
        serializeQuery: (right) => (query) =>
          right(query).replaceAll(/([^&]+?)=([^&]*)/g, (_, name: string, value: string) =>
            value
              .split(",")
              .map((item) => `${name}=${item}`)
              .join("&"),
          ),
      },
    }),
    ...mistakes<Arguments>("request/arguments", {
      "checks no value": { checkPathParameter: () => () => {} },
      "checks no query": { readQuery: () => (_, query) => ({ ...(query as object) }) },
      "names no argument": {
        checkPathParameter: (right) => (operation, parameter, value) =>
          right(operation, { ...parameter, name: "argument" }, value),
      },
    }),
    ...mistakes<ErrorBody>("response/read-error", {
      "tells another status": { toApiError: wrongError((error) => ({ status: error.status + 1 })) },
      "loses the fields": { toApiError: wrongError(() => ({ errors: {} })) },
      "loses the message": { toApiError: wrongError(() => ({ message: "It failed." })) },
      "loses the operation": { toApiError: wrongError(() => ({ operation: "" })) },
      "loses Retry-After": { toApiError: wrongError(() => ({ retryAfterMs: undefined })) },
    }),
    ...mistakes<Errors>("errors", {
      "gives every error the same class": { apiError: wrongClass(() => 418) },
      "takes 403 for 401": { apiError: wrongClass((status) => (status === 403 ? 401 : status)) },
      "takes 5xx for 4xx": { apiError: wrongClass((status) => (status >= 500 ? 400 : status)) },
    }),
    ...mistakes<SeenModule>("lists/seen", {
      "gives items twice": {
        Seen: (Right) =>
          class<T> extends Right<T> {
            override add(
              ...args: Parameters<InstanceType<typeof Right<T>>["add"]>
            ): ReturnType<InstanceType<typeof Right<T>>["add"]> {
              return { ...super.add(...args), data: args[0] };
            }
          },
      },
    }),
    ...mistakes<Pages>("lists/pages", {
      "reads the first page alone": {
        readPages: (right) =>
          async function* (source, place) {
            for await (const page of right(source, place)) {
              yield page;
              return;
            }
          },
      },
      "begins at the second page": {
        readPages: (right) => (source, place) => right(source, { ...place, page: place.page + 1 }),
      },
      "asks for smaller pages": { readPages: (right) => (source, place) => right({ ...source, limit: 50 }, place) },
      "goes by no key": { readPages: (right) => (source, place) => right({ ...source, key: undefined }, place) },
    }),
    ...mistakes<Credentials>("credentials/credentials", {
      "signs nothing": { sign: () => () => ({ headers: {}, secrets: [] }) },
      "mixes the user's credentials up": {
        sign: (right) => (credentials) => {
          if (!("userToken" in credentials)) return right(credentials);
          const { userToken, userSecretKey } = credentials;
          return right({ userToken: userSecretKey, userSecretKey: userToken });
        },
      },
      "signs in the way of an app whatever it is given": {
        sign: (right) => (credentials) => {
          const [accessToken, partnerClientId] = Object.values(credentials);
          return right({ accessToken: String(accessToken), partnerClientId: String(partnerClientId) });
        },
      },
      "sends the access token under the name that the page has": {
        sign: (right) => (credentials) => {
          const signed = right(credentials);
          if (typeof signed === "function") return signed;
          const { authorization, ...others } = signed.headers;
          return { ...signed, headers: { ...others, ...(authorization && { access_token: authorization.slice(7) }) } };
        },
      },
    }),
    ...mistakes<Retry>("transport/retry", {
      "never tries again": {
        withRetry: (right) => (settings, next) => {
          const send = right(settings, next);
          return (request, context, ...rest) => send(request, { ...context, maxRetries: 0 }, ...rest);
        },
      },
      "tries once more than it may": {
        withRetry: (right) => (settings, next) => {
          const send = right(settings, next);
          return (request, context, ...rest) => send(request, { ...context, maxRetries: context.maxRetries + 1 }, ...rest);
        },
      },
    }),
    ...mistakes<RateLimit>("transport/rate-limit", {
      "asks nobody": { withRateLimit: () => (_, next) => next },
      "tells nothing": {
        withRateLimit: (right) => (settings, next) => {
          const { rateLimiter } = settings;
          const acquire: typeof rateLimiter.acquire = async (...asked) => {
            const permit = await rateLimiter.acquire(...asked);
            return { release: () => permit.release() };
          };
          return right({ ...settings, rateLimiter: { acquire } }, next);
        },
      },
    }),
    ...mistakes<RetryAfter>("transport/retry-after", { "reads no Retry-After": { readRetryAfter: () => () => undefined } }),
    ...mistakes<Validator>("response/validator", {
      "shows nothing": { showTo: () => () => {} },
      "shows what was unwrapped": {
        showTo: (right) => (validate, response) => {
          const { data } = JSON.parse(response.text) as Json;
          right(validate, data ? { ...response, text: JSON.stringify(data) } : response);
        },
      },
    }),
    ...mistakes<Context>("request/call-context", {
      "takes every call for idempotent": { callContext: wrongContext(() => ({ idempotent: true })) },
      "takes no call for idempotent": { callContext: wrongContext(() => ({ idempotent: false })) },
      "knows no quota": { callContext: wrongContext(({ route }) => ({ route: { ...route, limit: undefined } })) },
      "counts by method alone": { callContext: wrongContext(({ route }) => ({ route: { ...route, key: "GET" } })) },
    }),
    ...mistakes<Constants>("generated/constants", {
      "knows no rate limit by default": { defaultRateLimit: () => undefined as never },
      "knows another rate limit by default": { defaultRateLimit: () => ({ limit: 30, windowSeconds: 60 }) as never },
      "goes to another server": { productionUrl: () => "https://api.example.com/v2" as never },
    }),
    ...mistakes<Inspect>("drift/inspect", {
      "finds no drift": { inspectResponse: (right) => (response) => ({ ...right(response), drifts: [] }) },
      "tells no place": {
        inspectResponse: (right) => (response) => {
          const inspection = right(response);
          return { ...inspection, drifts: inspection.drifts.map((drift) => ({ ...drift, pointer: "" })) };
        },
      },
      "knows no envelope": { inspectResponse: (right) => (response) => ({ ...right(response), envelope: undefined }) },
      "keeps new properties to itself": {
        inspectResponse: (right) => (response) => {
          const inspection = right(response);
          return { ...inspection, drifts: inspection.drifts.filter(({ kind }) => kind !== "new-property") };
        },
      },
    }),
  ];
}

/** What stands in a module by mistake, made from what is right. */
type Wrong<Module> = { readonly [Name in keyof Module]?: (right: Module[Name]) => Module[Name] };

function mistakes<Module extends object>(module: string, each: { readonly [mistake: string]: Wrong<Module> }): Mutant[] {
  const file = `../../../src/${module}.js`;
  return Object.entries(each).map(([mistake, wrong]) => ({
    what: "code",
    change: mistake,
    place: `${module} ${Object.keys(wrong).join()}`,
    plant: async (parts) => {
      vi.doMock(file, async (importOriginal) => {
        const module = { ...((await importOriginal()) as Module) };
        for (const name of Object.keys(wrong) as (keyof Module)[]) {
          const make = wrong[name];
          if (make) module[name] = make(module[name]);
        }
        return module;
      });
      return fresh(parts);
    },
    unplant: () => vi.doUnmock(file),
  }));
}

function withPages(page: Page, change: (pages: number) => number): Page {
  const { pagination } = page;
  return { ...page, pagination: pagination && { ...pagination, total_pages: change(pagination.total_pages) } };
}

type ToApiError = ErrorBody["toApiError"];

function wrongError(change: (error: ReturnType<ToApiError>) => object): (right: ToApiError) => ToApiError {
  return (right) =>
    (...details) => {
      const error = right(...details);
      return Object.assign(error, change(error));
    };
}

/** The error for another status, which says that it is for the right one. */
function wrongClass(change: (status: number) => number): (right: Errors["apiError"]) => Errors["apiError"] {
  return (right) => (details) => {
    const error = right({ ...details, status: change(details.status) });
    return Object.assign(error, { status: details.status, message: error.message.replace(/: \d+/, `: ${details.status}`) });
  };
}

type CallContext = Context["callContext"];

function wrongContext(change: (context: ReturnType<CallContext>) => object): (right: CallContext) => CallContext {
  return (right) =>
    (...call) => {
      const context = right(...call);
      return { ...context, ...change(context) };
    };
}
