import { readFileSync } from "node:fs";
import type { OpenAPI3 } from "openapi-typescript";
import { afterAll, describe, expect, it } from "vitest";
import { Description } from "../../src/generate/description.ts";
import { startMock } from "../../src/mock/server.ts";
import { shapes } from "../../src/mock/shape.ts";
import { bundleFile } from "../../src/paths.ts";
import { ask } from "./ask.ts";

const document = JSON.parse(readFileSync(bundleFile, "utf8")) as OpenAPI3;
const operations = new Description(document).operations();

const asDescribed = await startMock();
const byShape = { documented: await startMock({ shape: "documented" }), observed: await startMock({ shape: "observed" }) };
afterAll(() => Promise.all([asDescribed, byShape.documented, byShape.observed].map((mock) => mock.close())));

describe.each(operations)("The mock of $id", ({ path, definition }) => {
  const examples = examplesOf(definition.responses?.["200"]);
  const names = Object.keys(examples);

  it("gives the first example of the description, unless it is started with a shape", async () => {
    expect(await (await ask(asDescribed.url, path)).json()).toEqual(examples[names[0] ?? ""]);
  });

  it.each(shapes)("gives the %s example, or else the inferred one, where it is started with that shape", async (shape) => {
    const name = shape in examples ? shape : "inferred";
    expect(await (await ask(byShape[shape].url, path)).json()).toEqual(examples[name]);
  });

  it.each(shapes)("says what it gives, started as %s, and which examples can be asked for", (shape) => {
    const serves = byShape[shape].serves.find((served) => served.path === path);
    expect(serves?.method).toBe("GET");
    expect(serves?.examples[0]).toBe(shape in examples ? shape : "inferred");
    expect([...(serves?.examples ?? [])].sort()).toEqual([...names].sort());
  });

  it.each(shapes)("gives any example that a request asks for, started as %s", async (shape) => {
    for (const name of names) {
      expect(await (await ask(byShape[shape].url, path, `example=${name}`)).json()).toEqual(examples[name]);
    }
  });

  it.each(shapes)("gives errors in the same shape, started as %s", async (shape) => {
    const answer = await ask(byShape[shape].url, path, "code=429");
    expect(answer.status).toBe(429);
    expect(await answer.json()).toEqual(examplesOf(definition.responses?.["429"])[shape]);
  });
});

function examplesOf(response: unknown): { [name: string]: unknown } {
  const description = new Description(document);
  const { content } = description.resolve<{ content: { [type: string]: { examples: { [name: string]: object } } } }>(
    response as object as never,
  );
  const examples = Object.entries(content["application/json"]?.examples ?? {});
  return Object.fromEntries(examples.map(([name, example]) => [name, description.resolve(example as { value: unknown }).value]));
}
