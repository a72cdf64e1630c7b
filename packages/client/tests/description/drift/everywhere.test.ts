import { describe, expect, it } from "vitest";
import { inspectResponse } from "../../../src/drift/index.js";
import { at, description } from "../../support/description.js";
import { sampled } from "../../support/random.js";
import { closedSchemas, Schemas } from "../../support/schemas.js";
import { isWhole } from "../../support/whole.js";
import { exampleResponses, planted, pointersIn } from "./responses.js";

const secret = "planted-secret-7f3a";
const emptyObject = {};
const plants = [undefined, null, true, 42, 7.5, -7, "", "12", secret, [], [secret], emptyObject];

// Ajv with the description as it stands knows whether a response fits. How it says so is of no use to anybody.
const schemas = new Schemas(description);

// The operations share their errors. `npm test` takes each example of a schema once.
const examples = isWhole
  ? exampleResponses
  : [...new Map(exampleResponses.map((each) => [`${each.schema} ${each.name}`, each])).values()];
// As many plants in all, however many operations there are, but a few in each example. A large example has ten thousand.
const plantsOfEach = isWhole ? Math.max(50, 100_000 / examples.length) : Math.max(6, 4_000 / examples.length);
const objectsOfEach = isWhole ? 40 : 4;

describe.each(examples.map((example, index) => ({ ...example, index })))(
  "$operation, $status, example $name",
  ({ operation, status, body, schema, index }) => {
    const places = pointersIn(body);
    const { envelope: before } = inspectResponse({ operation, status, body });

    it("with anything in any place: where it does not fit, that place alone is told, once, and nothing of the value", () => {
      const all = places.flatMap((place) => plants.map((value) => ({ place, value })));
      for (const { place, value } of sampled(all, plantsOfEach, index)) {
        if (value === undefined && (place === "" || isItem(body, place))) continue;
        const changed = planted(body, place, value);
        const { drifts, envelope } = inspectResponse({ operation, status, body: changed });
        const context = `${JSON.stringify(value) ?? "nothing"} at ${place || "the root"}: ${JSON.stringify(drifts)}`;
        expect(drifts.length === 0, context).toBe(schemas.fits(schema, changed));
        // An empty object lacks all that was in it.
        // So does a body without its envelope, of all that a bare entity has.
        const isUnwrapped = value === undefined && place === "/data";
        if (!isUnwrapped && value !== emptyObject) expect(drifts.length, context).toBeLessThan(2);
        // An object where a list stood is in another envelope, which may have no room for what stands beside it.
        const here = [place, masked(place)];
        const elsewhere = drifts.filter(
          ({ kind, pointer }) => kind !== "envelope" && !here.some((start) => pointer.startsWith(start)),
        );
        if (envelope === before) expect(elsewhere, context).toEqual([]);
        expect(JSON.stringify(drifts), context).not.toContain(secret);
      }
    });

    it("with a new property in any object that takes no others: that place alone is told, and that it breaks nothing", () => {
      const objects = places.filter((place) => isObject(at(body, place)));
      for (const place of sampled(objects, objectsOfEach, index)) {
        const object = at(body, place) as object;
        const changed = planted(body, place, { ...object, new_thing: [secret] });
        // Some objects take any: the messages of a 422 by the names of fields, and what is described in part alone.
        const isTaken = closedSchemas(description).fits(schema, changed);
        const told = { kind: "new-property", breaking: false, pointer: `${place}/new_thing`, found: "array of 1" };
        const expected = isTaken ? [] : [told];
        expect(inspectResponse({ operation, status, body: changed }).drifts, `at ${place}`).toMatchObject(expected);
      }
    });
  },
);

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Taking an item out of an array would move the others. */
function isItem(body: unknown, place: string): boolean {
  return Array.isArray(at(body, place.slice(0, place.lastIndexOf("/"))));
}

/** The keys of a map are data: in the messages of a 422, names of fields, which are shown where the description has them. */
function masked(place: string): string {
  return place.replace(/^(\/errors\/)[^/]+/, "$1*");
}
