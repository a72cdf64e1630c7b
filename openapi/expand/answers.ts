import type { Node } from "../rules/redocly.ts";
import type { Draft, Source } from "./source.ts";

/** What `x-yampi-entity` of an operation says. */
export interface Entity {
  /** Its schema in components/schemas. */
  readonly schema: string;
  /** How it is known that the API sends its usual form. */
  readonly sent?: "observed" | "inferred" | "documented";
  /** The form that the vendor's page shows, if that is another. */
  readonly page?: string;
  /** The schema of the list, where it has a file of its own. */
  readonly list?: string;
  /** Examples in components/examples, by their names in the response, instead of those that are built. */
  readonly examples?: { readonly [name: string]: string };
}

/** A form of an answer, in common.yaml. `bare` says nothing: it is the entity itself. */
export interface Form {
  readonly name?: string;
  readonly exampleName?: string;
  readonly schema?: Node;
  readonly example?: unknown;
}

export interface Forms {
  readonly forms: { readonly [form: string]: Form };
  readonly summaries: { readonly [kind: string]: string };
}

const usualForms: { readonly [result: string]: string } = { one: "envelope", list: "list", whole: "bare" };

/** Schema and examples of an answer: the form that the API sends, and beside it the one that the page shows. */
export function contentOf(entity: Entity, operation: Node, common: Forms, source: Source): Draft {
  const { sent = "inferred", page, examples } = entity;
  const usual = usualForms[String(operation["x-yampi-result"])];
  if (usual === undefined) throw new Error("x-yampi-entity belongs to operations that return something");
  const forms = page === undefined ? [usual] : [usual, page];
  const schemas = forms.map((form) => schemaOf(entity, form, common, source));
  return {
    schema: schemas.length === 1 ? schemas[0] : { anyOf: schemas },
    examples: examples
      ? Object.fromEntries(Object.entries(examples).map(([name, file]) => [name, source.file("examples", file)]))
      : {
          [sent]: exampleOf(entity, usual, sent, common, source),
          ...(page === undefined ? {} : { documented: exampleOf(entity, page, "documented", common, source) }),
          ...(usual === "list" && isPaged(operation) ? { empty: source.file("examples", "EmptyPage") } : {}),
        },
  };
}

/** Whether a list comes in pages. */
export function isPaged(operation: Node): boolean {
  const list = operation["x-yampi-list"] as { readonly paging?: string } | undefined;
  return list !== undefined && list.paging !== "none";
}

function schemaOf({ schema, list }: Entity, form: string, { forms }: Forms, source: Source): Node {
  if (form === "list" && list !== undefined) return source.file("schemas", list);
  const { name, schema: shape } = formOf(form, forms);
  if (shape === undefined) return source.file("schemas", schema);
  return source.component("schemas", `${schema}${name}`, (fromRoot) =>
    filled(source.moved(shape, fromRoot), source.file("schemas", schema, fromRoot)),
  );
}

function exampleOf({ schema }: Entity, form: string, kind: string, { forms, summaries }: Forms, source: Source): Node {
  const { exampleName = "", example = "entity" } = formOf(form, forms);
  const name = `${schema}${exampleName}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return source.component("examples", name, () => ({
    summary: summaries[kind],
    value: filled(example, source.exampleOf(schema)),
  }));
}

function formOf(form: string, forms: Forms["forms"]): Form {
  const found = forms[form];
  if (!found) throw new Error(`There is no form ${form} in common.yaml; there are ${Object.keys(forms).join(", ")}`);
  return found;
}

/** A copy of a form with the entity in its place. */
function filled(form: unknown, entity: unknown): Node {
  if (form === "entity") return structuredClone(entity) as Node;
  if (Array.isArray(form)) return form.map((each) => filled(each, entity)) as unknown as Node;
  if (typeof form !== "object" || form === null) return form as unknown as Node;
  return Object.fromEntries(Object.entries(form).map(([key, value]) => [key, filled(value, entity)]));
}
