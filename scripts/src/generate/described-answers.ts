import type { DescribedOperation, Description, Schema } from "./description.ts";
import { capitalised, constantName } from "./names.ts";
import { componentOf, type Json } from "./strict-schemas.ts";

/** One body that an operation may answer a status with. */
export interface DescribedBody {
  readonly operation: string;
  /** `200`, `5XX`, `default` */
  readonly status: string;
  /** That of its component; else made from the operation and the status. */
  readonly name: string;
  readonly schema: Schema;
  /** Where the entity stands, in an answer that holds one. */
  readonly form?: Form;
  /** The named examples of this status. */
  readonly examples: { readonly [name: string]: unknown };
}

/** The entity bare or in `data`, as an object or in an array, perhaps of so many. */
interface Form {
  readonly place: "bare" | "data";
  readonly type: "object" | "array";
  readonly items?: number;
}

export function describedBodies(description: Description): DescribedBody[] {
  return description
    .operations()
    .flatMap((operation) => statusesOf(operation).flatMap((status) => bodiesOf(description, operation, status)));
}

export function statusesOf({ definition }: DescribedOperation): string[] {
  return Object.keys(definition.responses ?? {}).sort();
}

function bodiesOf(description: Description, operation: DescribedOperation, status: string): DescribedBody[] {
  const response = description.resolve<{ content?: { [type: string]: Json } }>(
    operation.definition.responses?.[status] as object,
  );
  const media = response.content?.["application/json"];
  if (!media?.schema) return [];
  const schema = media.schema as Schema;
  const examples = Object.entries(media.examples ?? {}).map(([name, example]) => [
    name,
    description.resolve<{ value?: unknown }>(example).value,
  ]);
  const common = { operation: operation.id, status, examples: Object.fromEntries(examples) };
  const inline = `${capitalised(constantName(operation))}${status}`;
  // A whole answer is in no envelope, and an error is none.
  if (operation.result === "whole" || !status.startsWith("2")) return [{ ...common, name: nameOf(schema) ?? inline, schema }];

  const branches = (description.resolve(schema as object) as { anyOf?: Schema[] }).anyOf ?? [schema];
  const bodies = branches.map((branch, index) => ({
    ...common,
    name: nameOf(branch) ?? `${inline}${branches.length > 1 ? `Form${index + 1}` : ""}`,
    schema: branch,
    form: formOf(description, branch),
  }));
  const forms = new Set(bodies.map(({ form: { place, type } }) => `${place} ${type}`));
  if (forms.size < bodies.length) throw new Error(`${operation.id}: two envelopes of ${status} hold the entity in the same way`);
  return bodies;
}

function nameOf(schema: Schema): string | undefined {
  return "$ref" in schema ? componentOf(schema.$ref) : undefined;
}

/** As the client unwraps: `data` is the envelope's where there is no `id` beside it. */
function formOf(description: Description, schema: Schema): Form {
  const target = description.resolve(schema as object) as { properties?: { [name: string]: Schema } };
  const { data, id } = target.properties ?? {};
  const isWrapped = data !== undefined && id === undefined;
  const { type, minItems, maxItems } = (isWrapped ? description.resolve(data as object) : target) as Json;
  return {
    place: isWrapped ? "data" : "bare",
    type: type === "array" ? "array" : "object",
    ...(typeof minItems === "number" && minItems === maxItems && { items: minItems }),
  };
}
