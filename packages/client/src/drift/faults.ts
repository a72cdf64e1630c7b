import { checkBody, type Fault } from "./checks.js";
import type { DescribedBody } from "./described-response.js";
import type { Drift } from "./drift.js";
import { placeOf, shownName } from "./place.js";
import { typeOf, wordsFor, wordsOf } from "./words.js";

/** What a drift says of the body. */
export type BodyDrift = Pick<Drift, "kind" | "pointer" | "place" | "expected" | "found">;

/** Where a body is not what its schema says, one drift for each kind and place. */
export function bodyDrifts({ schema }: DescribedBody, body: unknown): BodyDrift[] {
  const drifts = new Map<string, BodyDrift>();
  checkBody(schema, body, (fault) => {
    const { kind, name } = fault;
    const { pointer, place } = placeOf(body, fault.pointer);
    const last = name === undefined ? "" : `/${shownName(name)}`;
    const key = `${kind} ${place}${last}`;
    if (!drifts.has(key)) drifts.set(key, { kind, pointer: pointer + last, place: place + last, ...comparison(fault) });
  });
  return [...drifts.values()];
}

function comparison({ kind, expected: schema, value }: Fault): Pick<Drift, "expected" | "found"> {
  if (kind === "missing") return { expected: wordsFor(schema), found: "nothing" };
  if (kind === "new-property") return { expected: "nothing", found: wordsOf(value) };
  const expected = wordsFor(schema);
  if (kind === "type") return { expected, found: wordsOf(value) };
  // Of a value that its enum does not have, not even the looks.
  const looksFitting = kind === "enum" || expected.includes(wordsOf(value));
  return { expected, found: looksFitting ? typeOf(value) : wordsOf(value) };
}
