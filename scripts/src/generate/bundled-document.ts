import { isReference, type JsonObject, stepsOf } from "../json.ts";
import type { OpenAPI3, ParameterObject, ReferenceObject, Schema, SchemaObject } from "../openapi-types.ts";

/** A bundled description as a document: its components, and what its references lead to. */
export class BundledDocument {
  readonly document: OpenAPI3;
  #parameterNames: ReadonlyMap<unknown, string> | undefined;

  constructor(document: OpenAPI3) {
    this.document = document;
  }

  get schemas(): [string, Schema][] {
    return Object.entries(this.document.components?.schemas ?? {});
  }

  /** Follows a reference within the document, however many steps it takes. */
  resolve<T extends object>(node: T | ReferenceObject): T {
    let current: unknown = node;
    const followed = new Set<string>();
    while (isReference(current)) {
      const { $ref } = current;
      if (followed.has($ref)) throw new Error(`${$ref} refers to itself`);
      followed.add($ref);
      if (!$ref.startsWith("#/")) throw new Error(`${$ref} is not within the description; bundle it first`);
      current = this.#at(stepsOf($ref));
      if (typeof current !== "object" || current === null) throw new Error(`There is nothing at ${$ref}`);
    }
    return current as T;
  }

  #at(steps: readonly string[]): unknown {
    let target: unknown = this.document;
    for (const step of steps) target = (target as JsonObject | null | undefined)?.[step];
    return target;
  }

  /** The name of the component that a parameter is. */
  parameterName(parameter: ParameterObject): string | undefined {
    this.#parameterNames ??= new Map(
      Object.entries(this.document.components?.parameters ?? {}).map(([name, each]) => [each, name]),
    );
    return this.#parameterNames.get(parameter);
  }

  /** Whether each entity of an operation has an `id`, by the schema and all that it is made of. */
  requiresId(entity: string): boolean {
    const requires = (schema: Schema): boolean => {
      const { required, allOf, oneOf } = this.resolve<SchemaObject>(schema) as { [keyword: string]: unknown };
      if ((required as string[] | undefined)?.includes("id")) return true;
      if ((allOf as Schema[] | undefined)?.some(requires)) return true;
      return (oneOf as Schema[] | undefined)?.every(requires) ?? false;
    };
    const schema = this.document.components?.schemas?.[entity];
    return schema !== undefined && requires(schema as Schema);
  }
}
