import type { OpenAPI3 } from "openapi-typescript";
import { below } from "../../support/description.js";
import { type Change, type Node, remove, rename, set } from "./changes.js";

/** What a type is mistaken for. */
const otherType: { readonly [type: string]: string } = {
  string: "integer",
  integer: "string",
  number: "boolean",
  boolean: "string",
  object: "array",
  array: "object",
};

/** Every change of a schema and of the schemas in it; what a reference leads to is changed where it stands. */
export function schemaChanges(document: OpenAPI3, pointer: string, schema: Node): Change[] {
  const here = (keyword: string, change: string, apply: Change["apply"], detail?: string): Change => ({
    change,
    pointer: below(pointer, keyword),
    apply,
    ...(detail && { detail }),
  });
  const {
    properties = {},
    required = [],
    oneOf = [],
    items,
    additionalProperties,
  } = schema as {
    readonly properties?: { readonly [name: string]: Node };
    readonly required?: readonly string[];
    readonly oneOf?: readonly Node[];
    readonly items?: Node;
    readonly additionalProperties?: Node;
  };
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  return [
    ...typeChanges(schema, here),
    ...boundChanges(schema, here),
    ...(typeof schema.$ref === "string"
      ? [here("$ref", "reference to another schema", set(`#/components/schemas/${anotherSchema(document, schema.$ref)}`))]
      : []),
    ...required.map((name) => here("required", "required lost", set(required.filter((each) => each !== name)), name)),
    ...optional.map((name) => here("required", "required gained", set([...required, name]), name)),
    ...Object.entries(properties).flatMap(([name, property]) => {
      const place = below(pointer, "properties", name);
      return [
        { change: "property lost", pointer: place, apply: remove },
        { change: "property renamed", pointer: place, apply: rename(`${name}_at`) },
        ...schemaChanges(document, place, property),
      ];
    }),
    ...oneOf.flatMap((branch, index) => {
      const place = below(pointer, "oneOf", String(index));
      return [{ change: "form lost", pointer: place, apply: remove }, ...schemaChanges(document, place, branch)];
    }),
    ...(items ? [here("items", "any items", set({})), ...schemaChanges(document, below(pointer, "items"), items)] : []),
    ...(typeof additionalProperties === "object"
      ? [
          here("additionalProperties", "any other properties", remove),
          ...schemaChanges(document, below(pointer, "additionalProperties"), additionalProperties),
        ]
      : []),
  ];
}

type Here = (keyword: string, change: string, apply: Change["apply"], detail?: string) => Change;

function typeChanges({ type, enum: choices }: Node, here: Here): Change[] {
  const types = [type ?? []].flat() as string[];
  return [
    ...(types.length === 1 && types[0] ? [here("type", "type changed", set(otherType[types[0]]))] : []),
    // An enum would have to take null as well.
    ...(types.length === 1 && types[0] !== "null" && !choices ? [here("type", "nullable gained", set([...types, "null"]))] : []),
    ...(types.length > 1
      ? types.map((lost) => {
          const change = lost === "null" ? "nullable lost" : "type of several lost";
          return here("type", change, set(types.filter((each) => each !== lost)), lost);
        })
      : []),
    ...(Array.isArray(choices)
      ? [
          ...choices.map((choice) =>
            here("enum", "enum value lost", set(choices.filter((each) => each !== choice)), String(choice)),
          ),
          here("enum", "enum value gained", set([...choices, "x"])),
          here("enum", "enum lost", remove),
        ]
      : []),
  ];
}

/** Bounds, patterns, formats and defaults: gone, or a little off. */
function boundChanges(schema: Node, here: Here): Change[] {
  const bounds = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"] as const;
  return [
    ...bounds
      .filter((bound) => typeof schema[bound] === "number")
      .flatMap((bound) => [
        here(bound, "bound lost", remove),
        here(bound, "bound raised", set((schema[bound] as number) + 1)),
        ...((schema[bound] as number) > 0 ? [here(bound, "bound lowered", set((schema[bound] as number) - 1))] : []),
      ]),
    ...["pattern", "format"].filter((key) => key in schema).map((key) => here(key, `${key} lost`, remove)),
    ...("pattern" in schema
      ? [
          here("pattern", "pattern open at its end", set(String(schema.pattern).replace(/\$$/, ""))),
          here("pattern", "pattern open at its beginning", set(String(schema.pattern).replace(/^\^/, ""))),
        ]
      : []),
    ...("default" in schema ? [here("default", "default lost", remove), here("default", "default changed", set(2))] : []),
  ];
}

/** The schema after this one. */
function anotherSchema(document: OpenAPI3, reference: string): string {
  const names = Object.keys(document.components?.schemas ?? {});
  const index = names.indexOf(reference.split("/").at(-1) ?? "");
  return names[(index + 1) % names.length] ?? "";
}
