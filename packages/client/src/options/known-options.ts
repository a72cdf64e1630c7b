import { YampiInputError } from "../errors.js";
import { isPlain } from "../helpers/plain.js";
import { shown } from "../helpers/shown.js";
import { type HeaderValues, readHeaders } from "../request/headers.js";
import { isSignal } from "../transport/signal.js";

interface Kind {
  readonly fits: (value: unknown) => boolean;
  readonly expected: string;
}

const whole = (least: number): Kind => ({
  fits: (value) => Number.isSafeInteger(value) && (value as number) >= least,
  expected: `a whole number from ${least}`,
});
const milliseconds = (least: number): Kind => ({
  fits: (value) => typeof value === "number" && value >= least,
  expected: `a number of milliseconds from ${least}`,
});

const kinds = {
  /** Checked where it is used. */
  any: { fits: () => true, expected: "" },
  text: { fits: (value) => typeof value === "string", expected: "text" },
  flag: { fits: (value) => typeof value === "boolean", expected: "true or false" },
  function: { fits: (value) => typeof value === "function", expected: "a function" },
  signal: { fits: isSignal, expected: "an AbortSignal" },
  headers: { fits: isPlain, expected: "an object of names and texts" },
  "whole from 0": whole(0),
  "whole from 1": whole(1),
  "ms from 0": milliseconds(0),
  "ms from 1": milliseconds(1),
} satisfies { readonly [name: string]: Kind };

/** Every option of an object, and what its value has to be. */
export type KnownOptions<Options> = { readonly [Name in keyof Required<Options>]: keyof typeof kinds };

/**
 * A copy of the options that a caller gave, each read once and checked, without those that are undefined, and with the names of headers in
 * lower case. What every object inherits, since something polluted `Object.prototype`, is none of them.
 *
 * @param place - What the options are called in messages.
 * @throws YampiInputError for a name that is not known or a value of another kind. The message never repeats a text.
 */
export function readKnown<Options extends object>(
  place: string,
  given: Options | undefined,
  known: KnownOptions<Options>,
): { -readonly [Name in keyof Options]?: Options[Name] } {
  if (given === undefined) return readKnown(place, {} as Options, known);
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new YampiInputError(place, `expected an object, got ${shown(given)}`);
  }
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(known, name)) continue;
    throw new YampiInputError(name, `${place} have no option of this name; they are ${Object.keys(known).join(", ")}`);
  }
  const read: { -readonly [Name in keyof Options]?: Options[Name] } = {};
  for (const name of Object.keys(known) as (keyof Options & string)[]) {
    const isInherited = name in Object.prototype;
    const value = isInherited && !Object.hasOwn(given, name) ? undefined : given[name];
    if (value === undefined) {
      // The copy inherits it as well, unless it has one of its own.
      if (isInherited) Object.assign(read, { [name]: undefined });
      continue;
    }
    const { fits, expected } = kinds[known[name]];
    if (!fits(value)) throw new YampiInputError(name, `expected ${expected}, got ${shown(value)}`);
    read[name] = known[name] === "headers" ? (readHeaders(value as HeaderValues) as typeof value) : value;
  }
  return read;
}
