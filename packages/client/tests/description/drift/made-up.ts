import fc from "fast-check";

type Json = { readonly [key: string]: unknown };

/** A schema, and values that fit it or nearly do. */
export interface MadeUp {
  readonly schema: Json;
  readonly value: fc.Arbitrary<unknown>;
}

const anything = fc.jsonValue({ maxDepth: 1 });
const mostly = (value: fc.Arbitrary<unknown>) => fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: anything });

const scalar = fc.constantFrom<MadeUp>(
  { schema: { type: "string" }, value: fc.string() },
  { schema: { type: "boolean" }, value: fc.boolean() },
  { schema: { type: "integer" }, value: fc.constantFrom(1, -0, 1.5, 2 ** 60, "1") },
  { schema: { type: ["integer", "null"] }, value: fc.constantFrom(1, null, 1.5) },
  {
    schema: { type: ["string", "null"], minLength: 2, maxLength: 3 },
    value: fc.constantFrom("a", "ab", "abcd", "😀", "😀😀😀", null),
  },
  { schema: { type: "string", pattern: "^\\p{L}+$", examples: ["é"] }, value: fc.constantFrom("a", "é", "1", "") },
  { schema: { type: "string", format: "email" }, value: fc.constantFrom("ana@example.com", "ana@@example.com", "") },
  { schema: { type: ["string", "null"], format: "date" }, value: fc.constantFrom("2026-03-05", "2026-02-30", null) },
  {
    schema: { type: ["number", "string"], minimum: -1, maximum: 9.5, pattern: "^\\d+$" },
    value: fc.constantFrom(-1, -1.5, 9.5, 10, "12", "x"),
  },
  { schema: { enum: ["a", 1, null, true] }, value: fc.constantFrom("a", 1, null, true, "1", false) },
  { schema: { const: "a" }, value: fc.constantFrom("a", "b") },
  { schema: { $ref: "#/components/schemas/Tree" }, value: fc.letrec((tie) => ({ tree: treeOf(tie("tree")) })).tree },
  { schema: {}, value: anything },
);

/** Of the component below, which refers to itself. */
function treeOf(tree: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const leaf = fc.constantFrom(null, "leaf");
  return fc.record(
    { id: fc.constantFrom(1, "1"), left: fc.oneof({ maxDepth: 3 }, leaf, tree), more: fc.array(tree, { maxLength: 1 }) },
    { requiredKeys: [] },
  );
}

const tree = { $ref: "#/components/schemas/Tree" };
export const components = {
  Tree: {
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "integer" },
      left: { oneOf: [{ type: "null" }, tree] },
      more: { type: "array", items: tree },
    },
  },
};

function listOf({ schema, value }: MadeUp): fc.Arbitrary<MadeUp> {
  const bounds = fc.constantFrom({}, { minItems: 1 }, { maxItems: 2 }, { minItems: 1, maxItems: 1 });
  return bounds.map((bound) => ({
    schema: { type: "array", items: schema, ...bound },
    value: fc.array(mostly(value), { maxLength: 3 }),
  }));
}

const names = ["id", "name", "data", "a/b~c", "items", "format", "properties"];
/** What a body may have that nobody described. */
const strangers = fc.dictionary(fc.constantFrom("new", "constructor", "toString", "__proto__", "a~b/c"), anything, {
  maxKeys: 2,
});

function objectOf(parts: readonly MadeUp[], other: MadeUp): fc.Arbitrary<MadeUp> {
  const described = parts.map((part, index) => [names[index] as string, part] as const);
  return fc
    .record({
      required: fc.subarray(described.map(([name]) => name)),
      additionalProperties: fc.constantFrom(undefined, true, false, other.schema),
    })
    .map(({ additionalProperties, required }) => {
      const properties = Object.fromEntries(described.map(([name, { schema }]) => [name, schema]));
      const values = Object.fromEntries(described.map(([name, { value }]) => [name, mostly(value)]));
      return {
        schema: { type: "object", required, properties, ...(additionalProperties !== undefined && { additionalProperties }) },
        value: fc
          .tuple(
            fc.record(values, { requiredKeys: [] }),
            fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: strangers }),
          )
          .map(([own, more]) => Object.fromEntries([...Object.entries(own), ...Object.entries(more)])),
      };
    });
}

/** As relations are described: one thing, or an empty array, or nothing. */
function choiceOf({ schema, value }: MadeUp, part: MadeUp): MadeUp {
  const inData = (data: object) => ({ type: "object", required: ["data"], properties: { data } });
  const branches = [inData(schema), { type: "null" }, inData({ type: "array", maxItems: 0 })];
  const data = fc.oneof(value, fc.constantFrom<unknown>([], [1], "none"), part.value);
  return { schema: { oneOf: branches }, value: fc.oneof(fc.constant(null), fc.record({ data }, { requiredKeys: [] })) };
}

/** Schemas with all that the drift check knows. */
export const madeUp: fc.Arbitrary<MadeUp> = fc.letrec<{ any: MadeUp; object: MadeUp }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalar,
    tie("any").chain(listOf),
    tie("object"),
    fc.tuple(tie("object"), tie("any")).map(([one, part]) => choiceOf(one, part)),
  ),
  object: fc.tuple(fc.array(tie("any"), { maxLength: names.length }), scalar).chain(([parts, other]) => objectOf(parts, other)),
})).any;
