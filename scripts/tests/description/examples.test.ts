import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { Description } from "../../src/generate/description.ts";
import { shapes } from "../../src/mock/examples.ts";
import { startMock } from "../../src/mock/server.ts";
import type { OpenAPI3 } from "../../src/openapi-types.ts";
import { bundleFile } from "../../src/paths.ts";
import { ask } from "../mock/ask.ts";

const document = JSON.parse(readFileSync(bundleFile, "utf8")) as OpenAPI3;
const operations = new Description(document).operations();

const asDescribed = await startMock();
const byShape = { documented: await startMock({ shape: "documented" }), observed: await startMock({ shape: "observed" }) };
afterAll(() => Promise.all([asDescribed, byShape.documented, byShape.observed].map((mock) => mock.close())));

/** What stands nearest to each shape, the nearest first. */
const nearest = { documented: ["documented", "inferred", "observed"], observed: ["observed", "inferred", "documented"] } as const;

const withExamples = operations
  .map(({ id, path, httpMethod, definition }) => {
    const responses = definition.responses ?? {};
    const success = Object.keys(responses).find((status) => status.startsWith("2")) ?? "";
    const [body] = Object.values(examplesOf(definition.requestBody));
    const asking = { method: httpMethod, body, query: requiredQuery(definition) };
    return { id, path, definition, asking, examples: examplesOf(responses[success]) };
  })
  .filter(({ examples }) => Object.keys(examples).length > 0);

/** `npm run test:ci` asks all operations, `npm test` up to 30 of them, spread over all. */
const step = process.env.YAMPI_TEST_ALL === "1" ? 1 : Math.ceil(withExamples.length / 30);
const asked = withExamples.filter((_, index) => index % step === 0);

describe.each(asked)("The mock of $id", ({ path, definition, asking, examples }) => {
  const names = Object.keys(examples);
  const nearestName = (shape: keyof typeof nearest, among: object): string => nearest[shape].find((name) => name in among) ?? "";

  it("gives the first example of the description, unless it is started with a shape", async () => {
    expect(await (await ask(asDescribed.url, path, asking)).json()).toEqual(examples[names[0] ?? ""]);
  });

  it.each(shapes)("gives the %s example, or else what is nearest to it, where it is started with that shape", async (shape) => {
    expect(await (await ask(byShape[shape].url, path, asking)).json()).toEqual(examples[nearestName(shape, examples)]);
  });

  it.each(shapes)("says what it gives, started as %s, and which examples can be asked for", (shape) => {
    const serves = byShape[shape].serves.find((served) => served.path === path && served.method === asking.method);
    expect(serves?.examples[0]).toBe(nearestName(shape, examples));
    expect([...(serves?.examples ?? [])].sort()).toEqual([...names].sort());
  });

  it.each(shapes)("gives any example that a request asks for, started as %s", async (shape) => {
    for (const name of names) {
      const answer = await ask(byShape[shape].url, path, { ...asking, prefer: `example=${name}` });
      expect(await answer.json()).toEqual(examples[name]);
    }
  });

  it.each(shapes)("gives errors in the same shape, started as %s", async (shape) => {
    const answer = await ask(byShape[shape].url, path, { ...asking, prefer: "code=429" });
    expect(answer.status).toBe(429);
    expect(await answer.json()).toEqual(examplesOf(definition.responses?.["429"])[shape]);
  });
});

/** The parameters that a good call has, by their examples. */
function requiredQuery({ parameters = [] }: (typeof operations)[0]["definition"]): { [name: string]: string } {
  const description = new Description(document);
  const needed = parameters.map((each) => description.resolve(each)).filter((each) => each.in === "query" && each.required);
  return Object.fromEntries(
    needed.map(({ name, example, schema }) => {
      const [first] = description.resolve<{ examples?: unknown[] }>((schema ?? {}) as never).examples ?? [];
      return [name, String(example ?? first)];
    }),
  );
}

/** The named examples of a response or a request body in JSON. */
function examplesOf(holder: unknown): { [name: string]: unknown } {
  const description = new Description(document);
  const { content } = description.resolve<{ content?: { [type: string]: { examples: { [name: string]: object } } } }>(
    (holder ?? {}) as object as never,
  );
  const examples = Object.entries(content?.["application/json"]?.examples ?? {});
  return Object.fromEntries(examples.map(([name, example]) => [name, description.resolve(example as { value: unknown }).value]));
}
