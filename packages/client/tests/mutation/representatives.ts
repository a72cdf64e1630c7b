import type { Described } from "../support/description.js";

/** The fewest operations that show, one after the other, every kind of operation, of parameter and of body that there is. */
export function representatives(operations: readonly Described[]): Set<string> {
  const met = new Set<string>();
  const chosen = new Set<string>();
  for (const operation of operations) {
    const kinds = kindsOf(operation).filter((kind) => !met.has(kind));
    for (const kind of kinds) met.add(kind);
    if (kinds.length > 0) chosen.add(operation.id);
  }
  return chosen;
}

/** What the client does differently for one operation than for another. */
function kindsOf({ method, path, definition, parameters, body, responses }: Described): string[] {
  const { paging, key } = (definition["x-yampi-list"] ?? {}) as { readonly paging?: string; readonly key?: string };
  const depth = path.split("{").length;
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  return [
    `${definition["x-yampi-result"]} ${paging} ${key === undefined}`,
    `${method} ${body?.required} ${definition["x-yampi-idempotent"]}`,
    `path ${depth}`,
    `quota ${typeof definition["x-yampi-rate-limit"]}`,
    `successes ${successes.map(({ status }) => status)}`,
    ...successes.flatMap(({ examples }) => Object.values(examples).map((example) => `form ${formOf(example)}`)),
    ...parameters.map(({ in: place, required, name, schema, explode, ...more }) => {
      const { type, items, enum: choices, pattern, minimum } = schema as { readonly [keyword: string]: unknown };
      const bounds = [choices, pattern, minimum].map((bound) => bound !== undefined);
      return `parameter ${[place, required, name.endsWith("[]"), more["x-yampi-value"], type, items !== undefined, explode, ...bounds]}`;
    }),
  ];
}

function formOf(example: unknown): string {
  if (Array.isArray(example)) return "array";
  const { id, data, meta } = (example ?? {}) as { readonly [name: string]: unknown };
  const { pagination } = (meta ?? {}) as { readonly pagination?: { readonly total?: unknown } };
  const content = data === undefined ? "bare" : Array.isArray(data) ? `array of ${Math.min(data.length, 2)}` : typeof data;
  return [content, id === undefined, typeof pagination?.total].join(" ");
}
