import { type Mock, startMock } from "@yampi-openapi/scripts/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inspectAnswer } from "../../src/drift/index.js";
import * as client from "../../src/index.js";
import type { WholeAnswer } from "../../src/validator.js";
import { call, clientOf, rejection, successesOf } from "../contract/parts.js";
import { type Described, description, operationsOf } from "../support/description.js";
import { closed, closedSchemas } from "../support/schemas.js";

/** Answers that Prism makes up for each operation, from seeds that are the same every time. */
const answers = process.env.YAMPI_TEST_ALL ? 500 : 50;
/** Answers for each of its errors. */
const errorAnswers = 5;
/** Most answers that may break the description themselves, as those of Prism's generator do now and then. */
const mostBroken = answers / 20;

const schemas = closedSchemas(description);
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ file: forGenerator(closed(description)) });
});
afterAll(() => mock.close());

describe.each(operationsOf(description))("$id, answered with what its schema allows,", (operation) => {
  const withBody = successesOf(operation).filter(({ examples }) => Object.keys(examples).length > 0);
  // A 201 that is described as the 200 is says nothing new.
  const successes = withBody.filter(({ schema }, index) => withBody.findIndex((each) => each.schema === schema) === index);
  const errors = operation.responses.filter(({ status }) => !status.startsWith("2"));

  it.each(successes)(
    `gives the entity or the page, and finds no drift, ${answers} times, for $status`,
    async ({ status, schema }) => {
      const kind = operation.definition["x-yampi-result"];
      let broken = 0;
      for (let seed = 0; seed < answers + broken; seed++) {
        const { result, error, answer } = await ask(operation, `code=${status}, dynamic=true, seed=${seed}`);
        if (!schemas.fits(schema, answer?.body)) {
          if (++broken > mostBroken) expect.fail(`Prism made up ${broken} answers that break the description`);
          continue;
        }
        expect(error, `seed ${seed}`).toBeUndefined();
        const body = answer?.body as Body;
        if (kind === "none") expect(result).toBeUndefined();
        else if (kind === "list")
          expect([body?.data, [body], [body?.data]], `seed ${seed}`).toContainEqual((result as client.Page<unknown>).data);
        else expect([body, body?.data, [body?.data].flat()[0]], `seed ${seed}`).toContainEqual(result);
        expect(inspectAnswer(answer as WholeAnswer), `seed ${seed}`).toMatchObject({ drifts: [], described: true });
      }
    },
    // A made-up page of orders takes a tenth of a second, and several where the machine has other work.
    60_000 + answers * 500,
  );

  it.each(errors)("rejects with an error of the API, and finds no drift, for $status", async ({ status, schema }) => {
    const code = Number(status.replace("XX", "00"));
    for (let seed = 0; seed < errorAnswers; seed++) {
      const { error, answer } = await ask(operation, `code=${code}, dynamic=true, seed=${seed}`);
      expect(schemas.fits(schema, answer?.body), `seed ${seed}`).toBe(true);
      expect(error, `seed ${seed}`).toBeInstanceOf(client.YampiApiError);
      expect(error).toMatchObject({ status: code });
      expect(inspectAnswer(answer as WholeAnswer)).toMatchObject({ drifts: [], described: true });
    }
  });
});

type Body = { readonly data?: unknown } | undefined;

/** What a method gives, or rejects with, and the answer that it came from. */
async function ask(
  operation: Described,
  prefer: string,
): Promise<{ readonly result: unknown; readonly error: unknown; readonly answer: WholeAnswer | undefined }> {
  let answer: WholeAnswer | undefined;
  const validate = (shown: WholeAnswer): void => {
    answer = shown;
  };
  const fetch: client.ClientOptions["fetch"] = async (url, init) =>
    withAskedId(operation, url, await globalThis.fetch(url, init));
  const { yampi } = clientOf({ client, mockUrl: mock.url }, { validate, fetch });
  let result: unknown;
  const error = await rejection(async () => {
    result = await call(yampi, operation, {}, { headers: { Prefer: prefer } });
  });
  return { result, error, answer };
}

/** A response whose entity is the one that was asked for, which Prism does not know when it makes one up. */
async function withAskedId({ path, method }: Described, url: string, response: Response): Promise<Response> {
  const [, asked] = /\/(\d+)(?:\?|$)/.exec(url) ?? [];
  if (!response.ok || method === "POST" || !path.endsWith("/{id}") || asked === undefined) return response;
  const { status, headers } = response;
  const text = await response.text();
  if (text === "") return new Response(null, { status, headers });
  const body: unknown = JSON.parse(text);
  const [entity] = [(body as Body)?.data ?? body].flat() as { id?: unknown }[];
  if (entity && "id" in entity) entity.id = Number(asked);
  return new Response(JSON.stringify(body), { status, headers });
}

/** The description as Prism's generator understands it: it fails over arrays that do not say what is in them, though nothing may be. */
function forGenerator<T>(node: T): T {
  if (Array.isArray(node)) return node.map(forGenerator) as T;
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, forGenerator(value)]));
  return (copy.type === "array" && !copy.items ? { ...copy, items: {} } : copy) as T;
}
