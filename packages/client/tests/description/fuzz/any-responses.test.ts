import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspectResponse } from "../../../src/drift/index.js";
import { YampiError, type YampiList } from "../../../src/index.js";
import { seed } from "../../properties/repeatable.js";
import { type Described, description, operationsOf } from "../../support/description.js";
import { fakeClient } from "../../support/fake-fetch.js";
import { isWhole } from "../../support/whole.js";
import { call } from "../contract/parts.js";

/** A response of any kind: its status, and its body as text. */
interface AnyResponse {
  readonly status: number;
  readonly text: string;
}

const operations = operationsOf(description);
// As many responses in all, however many operations there are, but a few for each.
const numRuns = Math.ceil(isWhole ? Math.max(20, 8_000 / operations.length) : Math.max(2, 400 / operations.length));

/** Whatever is read of a response is read at once, so that this is for ever, also where the machine has other work. */
const patienceMs = 50_000;

describe.each(operations)("$id, with any response at all,", (operation) => {
  const runs = { numRuns, seed: seed + operations.indexOf(operation) };

  it("gives what it promises, or rejects with an error of the client, and does not hang", async () => {
    await fc.assert(
      fc.asyncProperty(anyResponse(operation), async (response) => {
        const { yampi } = fakeClient(() => responseOf(response));
        const outcome = await settled(async () => isPromised(operation, await call(yampi, operation)));
        expect([true, "error of the client"]).toContain(outcome);
      }),
      runs,
    );
  });

  if (operation.definition["x-yampi-result"] === "list") {
    it("is read to an end, or rejects with an error of the client, whatever every page says", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyResponse(operation), { minLength: 1, maxLength: 4 }), async (responses) => {
          const { yampi } = fakeClient(responses.map((response) => () => responseOf(response)));
          const outcome = await settled(async () => {
            for await (const page of (call(yampi, operation) as YampiList<object>).pages()) {
              if (page.data.length === 0) return "a page without items";
            }
            return true;
          });
          expect([true, "error of the client"]).toContain(outcome);
        }),
        runs,
      );
    });
  }

  it("is inspected for drift without a failure", () => {
    fc.assert(
      fc.property(anyResponse(operation), ({ status, text }) => {
        const { drifts } = inspectResponse({ operation: operation.id, status, body: jsonOf(text) });
        for (const { pointer, place } of drifts) expect(place).toBe(pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*"));
      }),
      runs,
    );
  });
});

/** Whether a result is of the kind that the description says. */
function isPromised({ definition }: Described, result: unknown): boolean {
  const kind = definition["x-yampi-result"];
  if (kind === "whole") return true;
  if (kind === "none") return result === undefined;
  const entities = kind === "list" ? (result as { readonly data: readonly unknown[] }).data : [result];
  return entities.every((entity) => typeof entity === "object" && entity !== null && !Array.isArray(entity));
}

/** Something that has nothing to do with the API, or an example of it with some places changed. */
function anyResponse({ responses }: Described): fc.Arbitrary<AnyResponse> {
  const examples = responses.filter(({ status }) => status.startsWith("2")).flatMap((success) => Object.values(success.examples));
  const statuses = [200, 200, 200, 201, 204, 301, 418, 599, ...responses.map(({ status }) => Number(status.replace("XX", "00")))];
  const changed = fc
    .tuple(
      fc.constantFrom(...examples, {}),
      fc.array(fc.tuple(fc.nat(), fc.jsonValue({ maxDepth: 2 })), { minLength: 1, maxLength: 3 }),
    )
    .map(([example, changes]) => changes.reduce((body, [place, value]) => replaced(body, place, value), example));
  const json = fc.oneof(changed, fc.jsonValue()).map((value) => JSON.stringify(value));
  return fc.record({
    status: fc.constantFrom(...statuses),
    text: fc.oneof({ weight: 9, arbitrary: json }, { weight: 1, arbitrary: fc.string() }),
  });
}

/** A copy of a body with another value in one of its places, counted from the outside. */
function replaced(body: unknown, place: number, value: unknown): unknown {
  const copy = { body: structuredClone(body) };
  const places: { readonly holder: { [key: string]: unknown }; readonly key: string }[] = [];
  const visit = (holder: { [key: string]: unknown }): void => {
    for (const [key, child] of Object.entries(holder)) {
      places.push({ holder, key });
      if (typeof child === "object" && child !== null) visit(child as typeof holder);
    }
  };
  visit(copy);
  const { holder, key } = places[place % places.length] as (typeof places)[number];
  holder[key] = value;
  return copy.body;
}

function responseOf({ status, text }: AnyResponse): Response {
  return new Response(status === 204 ? null : text, { status, headers: { "Content-Type": "application/json" } });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What the work gives, or how it failed. */
async function settled(work: () => Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve("nothing: it hangs"), patienceMs);
  });
  const done = work().catch((error: unknown) => (error instanceof YampiError ? "error of the client" : error));
  const outcome = await Promise.race([done, late]);
  clearTimeout(timer);
  return outcome;
}
