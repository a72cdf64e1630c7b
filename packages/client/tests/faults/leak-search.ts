import { format, inspect } from "node:util";
import { planted } from "./fixtures.js";

/** So much of a secret that is seen is the secret seen. */
const window = 8;

const pieces = Object.entries(planted).flatMap(([name, secret]) =>
  Array.from({ length: secret.length - window + 1 }, (_, start) => secret.slice(start, start + window))
    .filter((piece) => /\d/.test(piece))
    .map((piece) => ({ name, piece })),
);

/** Names of the planted secrets of which a part is in one of these texts. */
export function leaksIn(texts: readonly string[]): string[] {
  // The same texts are reached from every event.
  const all = [...new Set(texts)].join("\n");
  return [...new Set(pieces.filter(({ piece }) => all.includes(piece)).map(({ name }) => name))];
}

/** Every text that a value can be made into, and every text that can be reached from it. */
export function textsOf(value: unknown): string[] {
  const inspected = [
    inspect(value),
    inspect(value, { showHidden: true, depth: Number.POSITIVE_INFINITY, getters: true, maxStringLength: null }),
  ];
  return [
    String(value),
    JSON.stringify(value) ?? "",
    format("%s %o %O %j", value, value, value, value),
    ...inspected,
    ...reached(value),
  ];
}

/** What belongs to the language, and not to the client. */
const intrinsic = new Set<unknown>([Object.prototype, Function.prototype, Array.prototype, Error.prototype, Promise.prototype]);

/** Texts in a value, in all its properties, hidden ones too, in their names, and in its prototypes. */
function reached(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "string") return [value];
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return [];
  if (seen.has(value) || intrinsic.has(value)) return [];
  seen.add(value);
  const held: unknown[] = value instanceof Map || value instanceof Set ? [...value].flat() : [];
  for (const key of Reflect.ownKeys(value)) {
    held.push(typeof key === "symbol" ? key.description : key);
    try {
      held.push(Reflect.get(value, key));
    } catch {}
  }
  return [...held, Object.getPrototypeOf(value)].flatMap((each) => reached(each, seen));
}
