import { expect } from "vitest";
import { at, type Described, propertyNames } from "../../../support/description.js";
import { closedSchemas } from "../../../support/schemas.js";
import { altered, replaced } from "../altered.js";
import { wholeBody } from "../derived/bodies.js";
import { generatedTypes } from "../derived/types.js";
import { type Check, isShared, type Parts } from "../parts.js";

/** Whether the client's drift check says of a body what the description says of it. */
export function bodyChecks({
  document,
  inspectResponse,
  mostAlterations,
}: Omit<Parts, "mockUrl">): (operation: Described) => Check[] {
  const schemas = closedSchemas(document);
  const names = propertyNames(document);
  // Any other key is data, and could be anything: the client does not tell it.
  const told = (pointer: string): string =>
    pointer.replaceAll(/[^/]+/g, (step) => (/^(body|\d+)$/.test(step) || names.has(step) ? step : "*"));

  return ({ id, definition, responses }) =>
    responses.flatMap((response) => {
      const { status, schema, examples } = response;
      const inspect = (body: unknown) => inspectResponse({ operation: id, status: Number(status.replace("XX", "00")), body });
      const places = new Set<string>();
      const placeOf = (name: string): string => {
        const described = [at(document, schema), at(document, schema.replace(/schema$/, `examples/${name}`))];
        return isShared(response) ? `${response.place} ${name}` : JSON.stringify(described);
      };
      return [
        {
          says: `has examples of its ${status}, named by where they come from`,
          run: () => {
            const mayBeEmpty = status.startsWith("2") && definition["x-yampi-result"] === "none";
            if (!mayBeEmpty) expect(examples).not.toEqual({});
            for (const name of Object.keys(examples)) expect(["documented", "observed", "inferred", "empty"]).toContain(name);
          },
        },
        ...Object.entries(examples).flatMap(([name, example]): Check[] => [
          {
            says: `finds no drift in the example ${name} of its ${status}, and says which envelope it is in`,
            ...(isShared(response) && { shared: `fits ${placeOf(name)}` }),
            run: () => {
              const { drifts, envelope, described } = inspect(example);
              expect({ drifts, described }).toEqual({ drifts: [], described: true });
              expect(schemas.fits(schema, example)).toBe(true);
              const isInEnvelope = status.startsWith("2") && definition["x-yampi-result"] !== "whole";
              if (isInEnvelope) expect(Object.keys(examples)).toContain(envelope);
              else expect(envelope).toBeUndefined();
            },
          },
          {
            says: `finds a drift in the example ${name} of its ${status} exactly where an alteration breaks the description`,
            shared: `alterations of ${placeOf(name)}`,
            run: () => {
              const type = isShared(response) ? undefined : generatedTypes().responseOf(id, status);
              const root = { body: structuredClone(type ? wholeBody(generatedTypes(), type, example) : example) };
              expect(schemas.faults(schema, root.body), "the example with every field of the types").toEqual([]);
              const words = new Map<string, string[]>();
              const count = [...altered(structuredClone(root), new Set(places))].length;
              const step = Math.max(1, Math.ceil(count / mostAlterations));
              let index = 0;
              for (const { pointer, how } of altered(root, places)) {
                index += 1;
                if (index % step !== 0) continue;
                const { drifts } = inspect(root.body);
                const fits = schemas.fits(schema, root.body);
                for (const drift of drifts)
                  if (drift.kind === "enum") words.set(`/body${drift.pointer}`, wordsIn(drift.expected));
                if (fits && drifts.length === 0) continue;
                // What is in no envelope at all, the client says of the body as a whole; what is in another one, of its fields.
                const place = told(pointer);
                const isTold = drifts.some(
                  (drift) =>
                    pointer === "/body/data" ||
                    drift.kind === "envelope" ||
                    told(`/body${drift.pointer}/`).startsWith(`${place}/`),
                );
                if (!fits && isTold) continue;
                const found = drifts.map((drift) => `${drift.kind} at ${drift.pointer || "the body"}`).join(", ") || "nothing";
                expect.fail(`${pointer} ${how} ${fits ? "fits" : "breaks"} the description; the client tells ${found}`);
              }
              for (const [pointer, expected] of words) {
                for (const word of expected) expect(schemas.fits(schema, replaced(root, pointer, word).body), word).toBe(true);
              }
            },
          },
        ]),
      ];
    });
}

/** The words of an enum, as a drift tells that they were expected. */
function wordsIn(expected: string): string[] {
  return (expected.match(/"[^"]*"/g) ?? []).map((word) => JSON.parse(word) as string);
}
