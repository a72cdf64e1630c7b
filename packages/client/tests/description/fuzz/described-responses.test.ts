import { withAskedId } from "@yampi-openapi/scripts/asked-id";
import { type Mock, startMock } from "@yampi-openapi/scripts/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inspectResponse } from "../../../src/drift/index.js";
import * as client from "../../../src/index.js";
import type { WholeResponse } from "../../../src/response/validator.js";
import { type Described, description, operationsOf } from "../../support/description.js";
import { sampled } from "../../support/random.js";
import { closed, closedSchemas } from "../../support/schemas.js";
import { isWhole } from "../../support/whole.js";
import { call, clientOf, rejection, successesOf } from "../contract/parts.js";

// `npm test` asks as many operations however many there are, with other responses than `npm run test:ci`, which asks all of them.
const all = operationsOf(description);
const operations = isWhole ? all : sampled(all, 10);
/** Responses that Prism makes up for each success of an operation. */
const responses = isWhole ? 500 : 5;
/** Responses for each of its errors. */
const errorResponses = isWhole ? 3 : 1;
/** Most responses that may break the description themselves, as those of Prism's generator do now and then. */
const mostBroken = Math.max(3, responses / 20);
/** Responses are made from seeds. Each day has others, so that in time all are met; `FUZZ_ROUND` is that of a failure. */
const round = Number(process.env.FUZZ_ROUND ?? (isWhole ? Math.floor(Date.now() / 86_400_000) : 0));
const firstSeed = round * 1_000;
/**
 * How long a success is asked for. It ends sooner than with all responses where these are large or operations are many, but not before it
 * had a few. The round of a failure has all of them.
 */
const mostMs = process.env.FUZZ_ROUND ? Number.POSITIVE_INFINITY : (isWhole ? 60_000 : 4_000) / operations.length;
const fewestResponses = isWhole ? 5 : 2;

const schemas = closedSchemas(description);
let mock: Mock;
beforeAll(async () => {
  const paths = new Set(operations.map(({ path }) => path));
  const served = Object.entries(description.paths ?? {}).filter(([path]) => paths.has(path));
  mock = await startMock({ file: forGenerator(closed({ ...description, paths: Object.fromEntries(served) })) });
});
afterAll(() => mock.close());

describe.each(operations)("$id, with a response that its schema allows,", (operation) => {
  const withBody = successesOf(operation).filter(({ examples }) => Object.keys(examples).length > 0);
  // A 201 that is described as the 200 is says nothing new.
  const successes = withBody.filter(({ schema }, index) => withBody.findIndex((each) => each.schema === schema) === index);
  const errors = operation.responses.filter(({ status }) => !status.startsWith("2"));

  it.each(successes)(
    "gives the entity or the page, and finds no drift, for $status",
    async ({ status, schema }) => {
      const kind = operation.definition["x-yampi-result"];
      const begin = performance.now();
      let broken = 0;
      for (let count = 0; count < responses + broken; count++) {
        if (count >= fewestResponses && performance.now() - begin > mostMs) break;
        const seed = firstSeed + count;
        const context = `seed ${seed}, FUZZ_ROUND=${round}`;
        const { result, error, response } = await ask(operation, `code=${status}, dynamic=true, seed=${seed}`);
        if (!schemas.fits(schema, response?.body)) {
          if (++broken > mostBroken) expect.fail(`Prism made up ${broken} responses that break the description`);
          continue;
        }
        expect(error, context).toBeUndefined();
        const body = response?.body as Body;
        if (kind === "none") expect(result).toBeUndefined();
        else if (kind === "list") expect(listsIn(body), context).toContainEqual((result as client.Page<unknown>).data);
        else expect([body, dataOf(body), [dataOf(body)].flat()[0]], context).toContainEqual(result);
        expect(inspectResponse(response as WholeResponse), context).toMatchObject({ drifts: [], described: true });
      }
    },
    // A made-up page of orders takes a tenth of a second, and several where the machine has other work.
    600_000,
  );

  it.each(errors)("rejects with an error of the API, and finds no drift, for $status", async ({ status, schema }) => {
    const code = Number(status.replace("XX", "00"));
    for (let count = 0; count < errorResponses; count++) {
      const seed = firstSeed + count;
      const { error, response } = await ask(operation, `code=${code}, dynamic=true, seed=${seed}`);
      expect(schemas.fits(schema, response?.body), `seed ${seed}, FUZZ_ROUND=${round}`).toBe(true);
      expect(error, `seed ${seed}, FUZZ_ROUND=${round}`).toBeInstanceOf(client.YampiApiError);
      expect(error).toMatchObject({ status: code });
      expect(inspectResponse(response as WholeResponse)).toMatchObject({ drifts: [], described: true });
    }
  });
});

type Body = { readonly data?: unknown } | readonly unknown[] | undefined;

/** The lists that a body may be: bare, in its envelope, or of the one entity that it has. */
function listsIn(body: Body): unknown[] {
  return Array.isArray(body) ? [body] : [dataOf(body), [body], [dataOf(body)]];
}

function dataOf(body: Body): unknown {
  return body && "data" in body ? body.data : undefined;
}

/** What a method gives, or rejects with, and the response that it came from. */
async function ask(
  operation: Described,
  prefer: string,
): Promise<{ readonly result: unknown; readonly error: unknown; readonly response: WholeResponse | undefined }> {
  let response: WholeResponse | undefined;
  const validate = (shown: WholeResponse): void => {
    response = shown;
  };
  const fetch: client.ClientOptions["fetch"] = async (url, init) =>
    withEntityAsked(operation, url, await globalThis.fetch(url, init));
  const { yampi } = clientOf({ client, mockUrl: mock.url }, { validate, fetch });
  let result: unknown;
  const error = await rejection(async () => {
    result = await call(yampi, operation, {}, { headers: { Prefer: prefer } });
  });
  return { result, error, response };
}

/** A response whose entity is the one that was asked for, which Prism does not know when it makes one up. */
async function withEntityAsked({ path, method }: Described, url: string, response: Response): Promise<Response> {
  if (!response.ok || method === "POST" || !path.endsWith("/{id}")) return response;
  const { status, headers } = response;
  const text = await response.text();
  if (text === "") return new Response(null, { status, headers });
  const body: unknown = JSON.parse(text);
  return new Response(JSON.stringify(withAskedId(path, new URL(url).pathname, body) ?? body), { status, headers });
}

/** Items in a made-up array: what more of them would show is not worth the time. */
const mostItems = 3;

/**
 * The description as Prism's generator understands it: it fails over arrays that do not say what is in them, though nothing may be. It
 * would make pages of a hundred kilobytes.
 */
function forGenerator<T>(node: T): T {
  if (Array.isArray(node)) return node.map(forGenerator) as T;
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, forGenerator(value)]));
  if (![copy.type].flat().includes("array")) return copy as T;
  const { items = {}, minItems = 0, maxItems = mostItems } = copy;
  return { ...copy, items, maxItems: Math.min(maxItems, Math.max(minItems, mostItems)) } as T;
}
