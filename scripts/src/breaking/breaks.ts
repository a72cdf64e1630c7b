import { isDeepStrictEqual } from "node:util";
import { isObject, isReference, type JsonObject, stepsOf } from "../json.ts";
import { at, operationsOf } from "./document.ts";
import { placeOf } from "./place.ts";
import type { FoundChange } from "./redocly.ts";
import { type Direction, usesOf } from "./uses.ts";
import { wordsFor } from "./words.ts";

/** A change that the code of a consumer can see. */
export interface Change {
  readonly kind: "added" | "changed" | "removed";
  /** Whether code written for the last release may fail to compile, or read what it did not expect. */
  readonly breaking: boolean;
  /** Whether it concerns an operation or a schema. */
  readonly of: "operation" | "schema";
  /** `Promocode.discount_type`, `customers.get, parameter limit` */
  readonly place: string;
  readonly text: string;
  /** Operations that it reaches. */
  readonly operations: readonly string[];
}

/** Neither types nor requests come from these. The evidence and the vendor's titles are documentation too. */
const documentation = {
  nodes: /^(Example|ExamplesMap|ExternalDocs|Info|Contact|License|Tag|TagList|Logo)$/,
  properties: /^(description|title|summary|example|examples|version|openapi|operationId|tags)$/,
  /** The client is made from these extensions, and from no other. */
  extensions: /\/x-(?!yampi-(result|list|idempotent|rate-limit|value|empty)\b)|^x-(?!yampi-(result|idempotent|value)$)/,
};

/**
 * What Redocly holds for a break and a reader of responses never sees, as it is in no type. It is a break in a request, where the client
 * refuses what used to be allowed. `minItems` and `maxItems` are not among them: they make a tuple of an array.
 */
const notInTypes =
  /^(pattern|format|minimum|maximum|exclusiveMinimum|exclusiveMaximum|multipleOf|minLength|maxLength|minProperties|maxProperties|uniqueItems|contentEncoding|contentMediaType)$/;

/** What Redocly does not hold for a break, with the reason why it is one. */
const alsoBreaks: readonly {
  readonly is: (change: FoundChange, directions: ReadonlySet<Direction>) => boolean;
  readonly why: string;
}[] = [
  {
    is: ({ typeName, kind, property, path }) =>
      typeName === "Schema" && (kind === "removed" || property === "key") && /^#\/components\/schemas\/[^/]+$/.test(path),
    why: "the type is no longer exported by this name",
  },
  {
    is: ({ typeName, kind, path }, directions) =>
      typeName === "Schema" && kind === "removed" && /\/properties\/[^/]+$/.test(path) && directions.has("request"),
    why: "code that sends it no longer compiles",
  },
  { is: ({ property }) => property === "x-yampi-result", why: "the method returns something else" },
  {
    is: ({ property, base }) => property === "x-yampi-value" && base?.value !== undefined,
    why: "the method no longer takes the values that it represents",
  },
  {
    is: ({ typeName, property }) => typeName === "PathItem" && property === "key",
    why: "`raw` knows the route by this path and its parameters by these names",
  },
];

/** Rates what `redocly diff` found between two descriptions for code that reads responses through the types. */
export function rate(found: readonly FoundChange[], base: JsonObject, revision: JsonObject): Change[] {
  const uses = { base: usesOf(base), revision: usesOf(revision) };
  const unions = found.filter(({ typeName, kind }) => /^(AnyOf|OneOf)$/.test(typeName) && kind !== "modified");
  const under = unions.map(({ path }) => path.replace(/\/[^/]+$/, ""));

  return found.flatMap((change) => {
    // A union against a schema that is none: all that Redocly compares there is of two different things.
    if (under.some((path) => change.path === path || change.path.startsWith(`${path}/`))) {
      return unions.includes(change) ? [asUnion(change)].filter(({ text }) => text !== "") : [];
    }
    return isDocumentation(change) ? [] : asChanges(change);
  });

  function asChanges(change: FoundChange): Change[] {
    const { why } = alsoBreaks.find(({ is }) => is(change, reach(change).directions)) ?? {};
    const breaking = why !== undefined || change.verdicts.some((verdict) => !isUnseen(change, verdict.ruleId));
    const known = change.kind === "added" ? revision : base;
    const { pointer = change.path } = (change.kind === "added" ? change.revision : change.base) ?? {};
    const common = { kind: change.kind === "modified" ? "changed" : change.kind, breaking } as const;
    if (change.typeName === "PathItem" && change.kind !== "modified") {
      // Redocly tells one path; a consumer knows its operations.
      return operationsOf(at(known, pointer)).map(({ method, id }) => ({
        ...common,
        of: "operation",
        place: id,
        text: `${change.kind} (\`${method.toUpperCase()} ${stepsOf(pointer)[1]}\`)`,
        operations: [id],
      }));
    }
    return [
      {
        ...common,
        of: kindOf(pointer),
        place: placeOf(known, pointer),
        text: wordsFor(change, why),
        operations: reach(change).operations,
      },
    ];
  }

  function asUnion(change: FoundChange): Change {
    const path = change.path.replace(/\/[^/]+$/, "");
    const [was, is] = [formsOf(at(base, path)), formsOf(at(revision, path))];
    const gained = is.filter((form) => !was.some((other) => isDeepStrictEqual(form, other)));
    const lost = was.filter((form) => !is.some((other) => isDeepStrictEqual(form, other)));
    const { operations, directions } = reach(change);
    const { pointer = change.path } = change.revision ?? change.base ?? {};
    return {
      kind: "changed",
      breaking: (gained.length > 0 && directions.has("response")) || (lost.length > 0 && directions.has("request")),
      of: kindOf(pointer),
      place: placeOf(change.revision ? revision : base, pointer),
      text: [gained.length && `may also be ${namesOf(gained)}`, lost.length && `is no longer ${namesOf(lost)}`]
        .filter(Boolean)
        .join(", "),
      operations,
    };
  }

  function isUnseen(change: FoundChange, ruleId: string): boolean {
    return (
      ruleId === "schema-constraint-changed" && notInTypes.test(change.property ?? "") && !reach(change).directions.has("request")
    );
  }

  function reach(change: FoundChange): { operations: string[]; directions: Set<Direction> } {
    const used = [
      change.base && uses.base(change.base.pointer),
      change.revision && uses.revision(change.revision.pointer),
    ].filter((use) => use !== undefined);
    return {
      operations: [...new Set(used.flatMap(({ operations }) => [...operations]))].sort(),
      directions: new Set(used.flatMap(({ directions }) => [...directions])),
    };
  }
}

function isDocumentation({ typeName, path, property = "", verdicts }: FoundChange): boolean {
  if (verdicts.length > 0) return false;
  const { nodes, properties, extensions } = documentation;
  return nodes.test(typeName) || properties.test(property) || extensions.test(property) || extensions.test(path);
}

function kindOf(pointer: string): Change["of"] {
  return pointer.startsWith("#/components/schemas/") ? "schema" : "operation";
}

function formsOf(schema: unknown): unknown[] {
  if (!isObject(schema)) return [schema];
  const forms = schema.anyOf ?? schema.oneOf;
  return Array.isArray(forms) ? forms : [schema];
}

function namesOf(forms: readonly unknown[]): string {
  return forms.map((form) => (isReference(form) ? `\`${form.$ref.split("/").at(-1)}\`` : "another form")).join(" or ");
}
