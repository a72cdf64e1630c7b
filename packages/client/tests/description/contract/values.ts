import fc from "fast-check";
import type { Parameter } from "../../../src/operation.js";

/** What is said of one value, in the words of JSON Schema. */
export type Rule = Pick<Parameter, "enum" | "pattern" | "minimum" | "maximum">;

const seed = 20_260_305;

/** A few values of every type. */
const common: readonly unknown[] = [null, true, false, 0, 1, -1, 1.5, "", "1", "x", {}, []];

/** Values on both sides of every bound of a rule. */
export function valuesAround({ enum: choices = [], pattern, minimum, maximum }: Rule): unknown[] {
  const bounds = [minimum, maximum].flatMap((bound) => (bound === undefined ? [] : [bound - 1, bound, bound + 1]));
  return [...new Set([...common, ...bounds, ...choices, ...(pattern ? textsAround(pattern) : [])])];
}

/** A text, and the same with something before, behind or missing, or in upper case. */
export function variants(text: string): string[] {
  return [text, `!;${text}`, `${text};!`, text.slice(0, -1), text.toUpperCase()];
}

const texts = new Map<string, readonly string[]>();

/** Texts that fit a pattern, and the same with something before, behind or missing. */
function textsAround(pattern: string): readonly string[] {
  const known = texts.get(pattern);
  if (known) return known;
  const fitting = fc.sample(fc.stringMatching(new RegExp(pattern), { size: "-1" }), { seed, numRuns: 1 });
  const around = fitting.flatMap(variants);
  texts.set(pattern, around);
  return around;
}
