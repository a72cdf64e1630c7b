import { YampiInputError } from "../errors.js";
import { shown } from "../helpers/shown.js";
import { unknownName } from "../helpers/unknown-name.js";

/** What the value of an option has to be. */
export interface Kind {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
  /** Makes the copy of it, where it is no plain value. */
  readonly copy?: (value: never) => unknown;
}

/** Checked where it is used. */
export const anything: Kind = { expected: "", fits: () => true };
export const text: Kind = { expected: "text", fits: (value) => typeof value === "string" };
export const flag: Kind = { expected: "true or false", fits: (value) => typeof value === "boolean" };
export const callback: Kind = { expected: "a function", fits: (value) => typeof value === "function" };

export const withMethod = (name: string): Kind => ({
  expected: `an object with a method ${name}`,
  fits: (value) => typeof (value as { readonly [name: string]: unknown } | null)?.[name] === "function",
});

export const wholeFrom = (least: number): Kind => ({
  expected: `a whole number from ${least}`,
  fits: (value) => Number.isSafeInteger(value) && (value as number) >= least,
});

export const millisecondsFrom = (least: number): Kind => ({
  expected: `a number of milliseconds from ${least}`,
  fits: (value) => typeof value === "number" && value >= least,
});

/** Every option of an object, and what its value has to be. */
export type KnownOptions<Options> = { readonly [Name in keyof Required<Options>]: Kind };

/**
 * A copy of the options that a caller gave, each read once and checked, without those that are undefined. What every object inherits, since
 * something polluted `Object.prototype`, is none of them.
 *
 * @param owner - What has the options, as messages call it.
 * @throws YampiInputError for a name that is not known or a value of another kind. The message never repeats a text.
 */
export function readKnown<Options extends object>(
  owner: string,
  given: Options | undefined,
  known: KnownOptions<Options>,
): { -readonly [Name in keyof Options]?: Options[Name] } {
  if (given === undefined) return readKnown(owner, {} as Options, known);
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new YampiInputError(`the options of ${owner}`, `expected an object, got ${shown(given)}`);
  }
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(known, name)) throw unknownName(name, `option of ${owner}`, Object.keys(known));
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
    const { fits, expected, copy } = known[name];
    if (!fits(value)) throw new YampiInputError(name, `expected ${expected}, got ${shown(value)}`);
    read[name] = copy ? (copy(value as never) as typeof value) : value;
  }
  return read;
}
