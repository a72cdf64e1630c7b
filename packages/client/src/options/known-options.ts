import { YampiInputError } from "../errors.js";
import { shown } from "../request/arguments.js";

const kinds = {
  /** Checked where it is used. */
  any: { fits: () => true, expected: "" },
  text: { fits: (value: unknown) => typeof value === "string", expected: "text" },
  flag: { fits: (value: unknown) => typeof value === "boolean", expected: "true or false" },
  function: { fits: (value: unknown) => typeof value === "function", expected: "a function" },
} as const;

/** Every option of an object, and what its value has to be. */
export type KnownOptions<Options> = { readonly [Name in keyof Required<Options>]: keyof typeof kinds };

/**
 * A copy of the options that a caller gave, each read once, without those that are undefined. What every object inherits, since something
 * polluted `Object.prototype`, is none of them.
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
    read[name] = value;
  }
  return read;
}
