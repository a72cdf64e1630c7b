import type { DescribedBody, Fault } from "./described-answer.js";
import type { Drift } from "./drift.js";
import { placeOf, shownName } from "./place.js";
import { typeOf, wordsFor, wordsOf } from "./words.js";

/** What a drift says of the body. */
export type BodyDrift = Pick<Drift, "kind" | "pointer" | "place" | "expected" | "found">;

const kinds: { readonly [keyword: string]: Drift["kind"] } = {
  type: "type",
  // Of arrays that hold exactly so many, or nothing at all: their length is what tells them from another form.
  minItems: "type",
  maxItems: "type",
  required: "missing",
  enum: "enum",
  additionalProperties: "new-property",
};

/** Where a body is not what its validator says, one drift for each kind and place. */
export function bodyDrifts({ validate }: DescribedBody, body: unknown): BodyDrift[] {
  if (validate(body)) return [];
  const drifts = new Map<string, BodyDrift>();
  const pointers = new Set<string>();
  for (const fault of validate.errors ?? []) {
    // Ajv says of a choice only that it failed; what failed in it has been said.
    if (fault.keyword === "if") continue;
    const name = fault.params.missingProperty ?? fault.params.additionalProperty;
    const pointer = `${fault.instancePath}/${name ?? ""}`;
    // What is of the wrong type breaks every other rule as well.
    if (pointers.has(pointer)) continue;
    pointers.add(pointer);
    const drift = toDrift(fault, body, name);
    const key = `${drift.kind} ${drift.place}`;
    if (!drifts.has(key)) drifts.set(key, drift);
  }
  return [...drifts.values()];
}

function toDrift(fault: Fault, body: unknown, name: string | undefined): BodyDrift {
  const kind = kinds[fault.keyword] ?? "format";
  const { pointer, place } = placeOf(body, fault.instancePath);
  const last = name === undefined ? "" : `/${shownName(name)}`;
  return { kind, pointer: pointer + last, place: place + last, ...comparison(kind, fault, name ?? "") };
}

function comparison(kind: Drift["kind"], { parentSchema, data }: Fault, name: string): Pick<Drift, "expected" | "found"> {
  if (kind === "missing") return { expected: wordsFor(parentSchema.properties?.[name]), found: "nothing" };
  if (kind === "new-property")
    return { expected: "nothing", found: wordsOf((data as { readonly [name: string]: unknown })[name]) };
  const expected = wordsFor(parentSchema);
  if (kind === "type") return { expected, found: wordsOf(data) };
  // Of a value that its enum does not have, not even the looks.
  const looksFitting = kind === "enum" || expected.includes(wordsOf(data));
  return { expected, found: looksFitting ? typeOf(data) : wordsOf(data) };
}
