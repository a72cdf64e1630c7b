import { asNode, type Node } from "../rules/redocly.ts";
import type { Draft, Source } from "./source.ts";

/** What `x-yampi-entity` of an operation says. */
export interface Entity {
  /** Its schema in components/schemas. */
  readonly schema: string;
  /** How it is known that the API sends its usual form; `documented` if the page shows that form. */
  readonly sent?: "documented" | "observed" | "inferred";
  /** The form that the vendor's page shows, if that is another. */
  readonly page?: string;
  /** The schema of the list, where it has a file of its own. */
  readonly list?: string;
  /** Examples in components/examples by their names in the response, beside those that are built or instead of them. */
  readonly examples?: { readonly [name: string]: string };
}

/** A form of a response, in common.yaml. `bare` says nothing: it is the entity itself. */
interface Form {
  readonly name?: string;
  readonly exampleName?: string;
  readonly schema?: Node;
  readonly example?: unknown;
}

export type Forms = { readonly [form: string]: Form };

const usualForms: { readonly [result: string]: string } = { one: "envelope", list: "list", whole: "bare" };

/** Schema and examples of a response: the form that the API sends, and beside it the one that the page shows. */
export function contentOf(entity: Entity, operation: Node, forms: Forms, source: Source): Draft {
  const { sent = "inferred", page } = entity;
  const usual = usualForms[String(operation["x-yampi-result"])];
  if (usual === undefined) throw new Error("x-yampi-entity belongs to operations that return something");
  const ofForm = (form: string, kind: string) => () => exampleOf(entity, form, kind, forms, source);
  const ofFile = (name: string) => () => source.file("examples", name);
  // Made only where no other takes the name.
  const examples = new Map([[sent as string, ofForm(usual, sent)]]);
  if (page !== undefined) examples.set("documented", ofForm(page, "documented"));
  for (const [name, file] of Object.entries(entity.examples ?? {})) examples.set(name, ofFile(file));
  if (usual === "list" && isPaged(operation) && !examples.has("empty")) examples.set("empty", ofFile("EmptyPage"));
  const schemas = [usual, ...(page === undefined ? [] : [page])].map((form) => schemaOf(entity, form, forms, source));
  return {
    schema: schemas.length === 1 ? schemas[0] : { oneOf: schemas },
    examples: Object.fromEntries([...examples].map(([name, example]) => [name, example()])),
  };
}

/** Whether a list comes in pages. */
export function isPaged(operation: Node): boolean {
  const list = operation["x-yampi-list"] as { readonly paging?: string } | undefined;
  return list !== undefined && list.paging !== "none";
}

function schemaOf({ schema, list }: Entity, form: string, forms: Forms, source: Source): Node {
  if (form === "list" && list !== undefined) return source.file("schemas", list);
  const { name, schema: shape } = formOf(form, forms);
  if (shape === undefined) return source.file("schemas", schema);
  return source.component("schemas", `${schema}${name}`, (rootFile) => ({
    ...asNode(source.moved(shape, rootFile, source.file("schemas", schema, rootFile))),
    "x-yampi-built": form,
  }));
}

function exampleOf({ schema }: Entity, form: string, kind: string, forms: Forms, source: Source): Node {
  // A page may show an entity in an envelope where another shows it bare.
  const usual = form === "envelope" && kind === "documented" ? "Envelope" : "";
  const { exampleName = usual, example = "entity" } = formOf(form, forms);
  const named = (middle: string): string => `${schema}${middle}${capitalised(kind)}`;
  const build = (): Node => ({ value: asFilled(example, source.exampleOf(schema)) });
  // An operation may return an entity whole, and another one the same in its envelope.
  return source.component("examples", named(exampleName), build, named(capitalised(form)));
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function formOf(form: string, forms: Forms): Form {
  const found = forms[form];
  if (!found) throw new Error(`There is no form ${form} in common.yaml; there are ${Object.keys(forms).join(", ")}`);
  return found;
}

/** A copy of the example of a form with that of the entity in its place. */
function asFilled<Value>(form: Value, entity: unknown): Value {
  if (form === "entity") return structuredClone(entity) as Value;
  if (Array.isArray(form)) return form.map((each) => asFilled(each, entity)) as Value;
  if (typeof form !== "object" || form === null) return form;
  return Object.fromEntries(Object.entries(form).map(([key, value]) => [key, asFilled(value, entity)])) as Value;
}
