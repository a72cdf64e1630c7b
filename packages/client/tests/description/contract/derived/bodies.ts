import { expect } from "vitest";
import type { Described } from "../../../support/description.js";
import type { Schemas } from "../../../support/schemas.js";
import { altered } from "../altered.js";
import type { Typed, Types } from "./types.js";

/** An example of a body with every field that the types have; what an example leaves out is taken from their comments. */
export function wholeBody(types: Types, type: Typed, example: unknown): unknown {
  const branch = types.branchOf(type, example);
  if (Array.isArray(example)) {
    const item = types.itemOf(branch);
    return item ? example.map((each) => wholeBody(types, item, each)) : example;
  }
  if (typeof example !== "object" || example === null) return example;
  const whole: { [name: string]: unknown } = { ...example };
  for (const field of types.fieldsOf(branch)) {
    const shown = whole[field.name];
    const value = shown === undefined ? types.exampleOf(field) : wholeBody(types, field, shown);
    if (shown !== undefined || (value !== undefined && types.fits(field, value))) whole[field.name] = value;
  }
  return whole;
}

/** An example of a body with nothing but the fields that the types demand. */
export function leastBody(types: Types, type: Typed, example: unknown): unknown {
  if (Array.isArray(example)) {
    const item = types.itemOf(type);
    return item ? example.slice(0, 1).map((each) => leastBody(types, item, each)) : example;
  }
  if (typeof example !== "object" || example === null) return example;
  const demanded = types.fieldsOf(type).filter(({ required }) => required);
  return Object.fromEntries(
    demanded.map((field) => {
      const value = (example as { readonly [name: string]: unknown })[field.name] ?? types.exampleOf(field);
      return [field.name, leastBody(types, field, value)];
    }),
  );
}

/**
 * Changes a body in every place, and compares what the schema says of it with what the generated types say, which are read as text.
 * Types know no bounds, patterns and formats: a text or a number that they take may be refused.
 */
export function expectAgreement(types: Types, schemas: Schemas, { id, body }: Described, example: unknown): void {
  const type = types.bodyOf(id);
  if (!type || !body) expect.fail(`${id} has ${type ? "no body in the description" : "no body in the types"}`);
  const root = { body: wholeBody(types, type, example) };
  const faults = schemas.faults(body.schema, root.body);
  expect(faults, "the example with every field of the types").toEqual([]);
  for (const { pointer, how } of altered(root)) {
    if (how === "added" || (pointer === "/body" && how === "left out")) continue;
    const isTyped = types.fits(type, root.body);
    const isDescribed = schemas.fits(body.schema, root.body);
    const mayBeRefused = !/^(left out|replaced by (null|true|false))$/.test(how);
    if (isTyped === isDescribed || (isTyped && mayBeRefused)) continue;
    expect.fail(`${pointer} ${how}: the description ${isDescribed ? "takes" : "refuses"} it, the types do not`);
  }
}
