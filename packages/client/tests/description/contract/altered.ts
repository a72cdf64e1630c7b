/** What was done to a value, and where. */
export interface Alteration {
  /** JSON pointer from what holds the value. */
  readonly pointer: string;
  readonly how: string;
}

/** Values of every type of JSON, and some that break a pattern, a format, an enum or a bound. */
const strangers: readonly unknown[] = [null, true, 0, -1, 1.5, "x", "10", [], ["x"], [null], {}];

/** A property that no description has. */
const notDescribed = "not_described";

/**
 * Changes a value in every single place, one after the other, and tells where and how. The value is altered while the caller looks at
 * it, and as it was at the end. Places that are known already, as those of another item of the same list, are left alone.
 */
export function* altered(holder: object, known = new Set<string>(), pointer = ""): Generator<Alteration> {
  const node = holder as { [key: string]: unknown };
  for (const key of Object.keys(node)) {
    const value = node[key];
    const place = `${pointer}/${key}`;
    const kind = `${place.replaceAll(/\/\d+/g, "/*")} ${typeof value}`;
    if (known.has(kind) && (typeof value !== "object" || value === null)) continue;
    known.add(kind);
    if (!Array.isArray(holder)) {
      delete node[key];
      yield { pointer: place, how: "left out" };
    }
    for (const stranger of strangers) {
      node[key] = stranger;
      yield { pointer: place, how: `replaced by ${JSON.stringify(stranger)}` };
    }
    if (typeof value === "string") {
      for (const longer of [`x${value}`, `${value}x`]) {
        node[key] = longer;
        yield { pointer: place, how: `replaced by ${JSON.stringify(longer)}` };
      }
    }
    if (Array.isArray(value) && value.length > 0) {
      node[key] = [...value, value[0]];
      yield { pointer: place, how: "with an item more" };
    }
    node[key] = value;
    if (typeof value === "object" && value !== null) yield* altered(value, known, place);
  }
  if (Array.isArray(holder)) return;
  node[notDescribed] = 1;
  yield { pointer: `${pointer}/${notDescribed}`, how: "added" };
  delete node[notDescribed];
}

/** A copy of what holds a value, with another in the place that a pointer leads to. */
export function replaced<T extends object>(holder: T, pointer: string, value: unknown): T {
  const copy = structuredClone(holder);
  const steps = pointer.split("/").slice(1);
  const last = steps.pop() ?? "";
  let node = copy as { [key: string]: unknown };
  for (const step of steps) node = node[step] as typeof node;
  node[last] = value;
  return copy;
}
