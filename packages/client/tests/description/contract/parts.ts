import type { OpenAPI3 } from "openapi-typescript";
import type { DescribedResponses } from "../../../src/drift/described-response.js";
import type * as client from "../../../src/index.js";
import type { ClientOptions, RequestOptions, Yampi } from "../../../src/index.js";
import type { Operation } from "../../../src/operation.js";
import type { WholeResponse } from "../../../src/response/validator.js";
import type { Described, DescribedParameter, DescribedResponse } from "../../support/description.js";

/** What has to agree: the description, a mock that serves it, and the client that was made from it. */
export interface Parts {
  readonly document: OpenAPI3;
  readonly mockUrl: string;
  readonly client: typeof client;
  /** The generated table of the client. */
  readonly operations: readonly Operation[];
  /** The generated bodies of its responses. */
  readonly responses: DescribedResponses;
  /** Most alterations of one example that are tried, spread over all of it. */
  readonly mostAlterations: number;
  /** The client's check for drift. */
  readonly inspectResponse: (response: WholeResponse) => Inspection;
}

/** What the contract asks of an inspection. */
interface Inspection {
  readonly drifts: readonly { readonly kind: string; readonly pointer: string; readonly expected: string }[];
  readonly envelope: string | undefined;
  readonly described: boolean;
}

/** One thing that has to be so. */
export interface Check {
  readonly says: string;
  /** What it is about, where operations share that: a sample checks it for one of them. */
  readonly shared?: string;
  readonly run: () => void | Promise<void>;
}

/** Made up, and different, so that one cannot pass for the other. */
export const credentials = { userToken: "token-of-the-user", userSecretKey: "secret-key-of-the-user" };
export const appCredentials = { accessToken: "access-token-of-the-app", partnerClientId: "client-id-of-the-app" };
export const alias = "minha-loja";

/** A request of the client and its response. */
export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** A client of the mock that tries once, waits for no quota, and keeps what goes over the wire. */
export function clientOf(
  { client, mockUrl }: Pick<Parts, "client" | "mockUrl">,
  options: ClientOptions = {},
): { readonly yampi: Yampi; readonly exchanges: Exchange[] } {
  const exchanges: Exchange[] = [];
  const send = options.fetch ?? fetch;
  const yampi = new client.Yampi({
    alias,
    ...credentials,
    baseUrl: mockUrl,
    maxRetries: 0,
    rateLimit: { acquire: async () => ({ release: () => {} }) },
    ...options,
    fetch: async (url, init) => {
      const response = await send(url, init);
      exchanges.push({ request: new Request(url, init), response });
      return response;
    },
  });
  return { yampi, exchanges };
}

/**
 * What the method gives whose name the operationId is, called with the examples of the path and of the query that it demands, and the
 * first one of the body.
 */
export function call(
  yampi: Yampi,
  operation: Described,
  params?: object,
  options?: RequestOptions,
  path: { readonly [name: string]: unknown } = {},
): unknown {
  const { id, parameters, body } = operation;
  const steps = id.split(".");
  const method = steps.pop() ?? "";
  let resource = yampi as unknown as { readonly [name: string]: unknown };
  for (const step of steps) resource = resource[step] as typeof resource;
  const positional = parameters.filter((parameter) => parameter.in === "path" && parameter.name !== "alias");
  const values = positional.map(({ name, example }) => (name in path ? path[name] : example));
  const demanded = Object.fromEntries(demandedQuery(operation).map((each) => [argumentOf(each), each.example]));
  const query = Object.keys(demanded).length > 0 ? { ...demanded, ...params } : params;
  const given = body ? [exampleBody(operation), { ...options, query }] : [query, options];
  return (resource[method] as (...args: unknown[]) => unknown).call(resource, ...values, ...given);
}

/** Calls a method with every parameter of its query, too. */
export function callWithAll(yampi: Yampi, operation: Described, options: RequestOptions): unknown {
  const query = given(operation).filter((parameter) => parameter.in === "query" && parameter.example !== undefined);
  const params = Object.fromEntries(query.map((parameter) => [argumentOf(parameter), parameter.example]));
  return call(yampi, operation, query.length > 0 || !operation.body ? params : undefined, options);
}

/** Why an operation cannot be called with what the description says; undefined where it can. */
export function missingExample({ id, parameters, body }: Described): string | undefined {
  const needed = parameters.filter((each) => each.in === "path" || each.required === true);
  const parameter = needed.find(({ name, example }) => name !== "alias" && example === undefined);
  if (parameter) return `${id}: ${parameter.in} parameter ${parameter.name} has no example`;
  return body && Object.keys(body.examples).length === 0 ? `${id}: the body has no example` : undefined;
}

/** What a caller may give: of a list by scroll, all but what the client itself sends. */
export function given({ parameters, definition }: Described): readonly DescribedParameter[] {
  const { paging } = (definition["x-yampi-list"] ?? {}) as { readonly paging?: string };
  return paging === "scroll" ? parameters.filter(({ name }) => !["scroll", "scroll_id"].includes(name)) : parameters;
}

/** What the client calls a parameter. */
export function argumentOf({ name }: Pick<DescribedParameter, "name">): string {
  return name.replace(/\[\]$/, "");
}

function demandedQuery({ parameters }: Described): readonly DescribedParameter[] {
  return parameters.filter((each) => each.in === "query" && each.required === true);
}

/** The first example of the body of an operation; undefined where it has none. */
export function exampleBody({ body }: Described): unknown {
  return Object.values(body?.examples ?? {})[0];
}

/** Whether operations share a response. */
export function isShared({ place }: DescribedResponse): boolean {
  return place.startsWith("/components/");
}

/** The responses that tell of success. */
export function successesOf({ responses }: Described): readonly DescribedResponse[] {
  return responses.filter(({ status }) => status.startsWith("2"));
}

/** How the mock is asked without the client. */
export function plainRequest(operation: Described, headers: HeadersInit): RequestInit {
  const body = exampleBody(operation);
  return {
    method: operation.method,
    headers: [...new Headers(headers), ["content-type", "application/json"]],
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

/** The path of an operation with the examples in it, and the query that it demands. */
export function addressOf(operation: Described): string {
  const { path, parameters } = operation;
  const example = (name: string): string =>
    String(name === "alias" ? alias : parameters.find((each) => each.name === name)?.example);
  const query = demandedQuery(operation).map(({ name, example: value }) => `${name}=${encodeURIComponent(String(value))}`);
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => example(name));
  return query.length > 0 ? `${address}?${query.join("&")}` : address;
}

/** What something rejects with or throws. */
export async function rejection(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  return undefined;
}
