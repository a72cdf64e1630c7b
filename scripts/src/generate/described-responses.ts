import { componentOf, type JsonObject } from "../json.ts";
import type { Schema } from "../openapi-types.ts";
import type { DescribedOperation, Description } from "./description.ts";
import { capitalised, constantName } from "./names.ts";

/** One body that an operation may return with a status. */
export interface DescribedBody {
  readonly operation: string;
  /** `200`, `5XX`, `default` */
  readonly status: string;
  /** That of its component; else made from the operation and the status. */
  readonly name: string;
  readonly schema: Schema;
  /** The place of the entity, in a response that holds one. */
  readonly form?: Form;
  /** The name of the surest example that has this form. */
  readonly evidence?: string;
}

/** Names of examples that tell where a form comes from, the surest first. */
const evidence = ["observed", "documented", "inferred"];

/** The entity bare or in `data`, as an object or in an array, which may have a fixed number of items. */
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
  const response = description.resolve<{ content?: { [type: string]: JsonObject } }>(
    operation.definition.responses?.[status] as object,
  );
  const media = response.content?.["application/json"];
  if (!media?.schema) return [];
  const schema = media.schema as Schema;
  const common = { operation: operation.id, status };
  const inline = `${capitalised(constantName(operation))}${status}`;
  // A whole response is in no envelope, and an error is none.
  if (operation.result === "whole" || !status.startsWith("2")) return [{ ...common, name: nameOf(schema) ?? inline, schema }];

  const { oneOf: branches = [schema] } = description.resolve(schema as object) as { oneOf?: Schema[] };
  const examples = (media.examples ?? {}) as { readonly [name: string]: object };
  const bodies = branches.map((branch, index) => {
    const form = formOf(description, branch);
    const hasForm = (example: object): boolean => isOfForm(form, description.resolve<{ value?: unknown }>(example).value);
    const found = evidence.find((name) => examples[name] && hasForm(examples[name]));
    return {
      ...common,
      name: nameOf(branch) ?? `${inline}${branches.length > 1 ? `Form${index + 1}` : ""}`,
      schema: branch,
      form,
      ...(found && { evidence: found }),
    };
  });
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
  const { type, minItems, maxItems } = (isWrapped ? description.resolve(data as object) : target) as JsonObject;
  return {
    place: isWrapped ? "data" : "bare",
    type: type === "array" ? "array" : "object",
    ...(typeof minItems === "number" && minItems === maxItems && { items: minItems }),
  };
}

/** The same of the example of a body. */
function isOfForm({ place, type, items }: Form, example: unknown): boolean {
  const { data, id } = (example ?? {}) as { readonly data?: unknown; readonly id?: unknown };
  const isWrapped = data !== undefined && id === undefined;
  const content = isWrapped ? data : example;
  if (place !== (isWrapped ? "data" : "bare") || Array.isArray(content) !== (type === "array")) return false;
  return items === undefined || (content as readonly unknown[]).length === items;
}
