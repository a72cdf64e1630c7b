import { describe, expect, it } from "vitest";
import { inspectAnswer } from "../../src/drift/index.js";
import { at, description } from "../support/description.js";
import { closedSchemas, Schemas } from "../support/schemas.js";
import { exampleAnswers, planted, pointersIn } from "./answers.js";

const secret = "planted-secret-7f3a";
const emptyObject = {};
const plants = [undefined, null, true, 42, 7.5, -7, "", "12", secret, [], [secret], emptyObject];

// Ajv with the description as it stands knows whether an answer fits. How it says so is of no use to anybody.
const schemas = new Schemas(description);

describe.each(exampleAnswers)("$operation, $status, example $name", ({ operation, status, body, schema }) => {
  const places = pointersIn(body);
  const { envelope: before } = inspectAnswer({ operation, status, body });

  it("with anything in any place: where it does not fit, that place alone is told, once, and nothing of the value", () => {
    for (const place of places) {
      for (const value of plants) {
        if (value === undefined && (place === "" || isItem(body, place))) continue;
        const changed = planted(body, place, value);
        const { drifts, envelope } = inspectAnswer({ operation, status, body: changed });
        const context = `${JSON.stringify(value) ?? "nothing"} at ${place || "the root"}: ${JSON.stringify(drifts)}`;
        expect(drifts.length === 0, context).toBe(schemas.fits(schema, changed));
        // An empty object lacks all that was in it.
        if (value !== emptyObject) expect(drifts.length, context).toBeLessThan(2);
        // An object where a list stood is in another envelope, which may have no room for what stands beside it.
        const elsewhere = drifts.filter(({ kind, pointer }) => kind !== "envelope" && !pointer.startsWith(shown(place)));
        if (envelope === before) expect(elsewhere, context).toEqual([]);
        expect(JSON.stringify(drifts), context).not.toContain(secret);
      }
    }
  });

  it("with a new property in any object that takes no others: that place alone is told, and that it breaks nothing", () => {
    for (const place of places) {
      const object = at(body, place);
      if (typeof object !== "object" || object === null || Array.isArray(object)) continue;
      const changed = planted(body, place, { ...object, new_thing: [secret] });
      // Some objects take any: the messages of a 422 by the names of fields, and what is described in part alone.
      const isTaken = closedSchemas(description).fits(schema, changed);
      const told = { kind: "new-property", breaking: false, pointer: `${place}/new_thing`, found: "array of 1" };
      const expected = isTaken ? [] : [told];
      expect(inspectAnswer({ operation, status, body: changed }).drifts, `at ${place}`).toMatchObject(expected);
    }
  });
});

/** Taking an item out of an array would move the others. */
function isItem(body: unknown, place: string): boolean {
  return Array.isArray(at(body, place.slice(0, place.lastIndexOf("/"))));
}

/** The keys of a map are data: in the messages of a 422, the names of fields. */
function shown(place: string): string {
  return place.replace(/^(\/errors\/)[^/]+/, "$1*");
}
