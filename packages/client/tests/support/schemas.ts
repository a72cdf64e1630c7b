import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Whether values fit the schemas of a description, by Ajv alone: neither Prism nor the client has a say. */
export class Schemas {
  // Compiled to be asked a few times only.
  readonly #ajv = new Ajv2020({ strict: false, code: { optimize: false } });

  constructor(document: object) {
    formats.default(this.#ajv);
    this.#ajv.addSchema(document, "openapi.json");
  }

  /** Whether a value fits the schema at a pointer. */
  fits(pointer: string, value: unknown): boolean {
    const $ref = `openapi.json#${pointer.split("/").map(encodeURIComponent).join("/")}`;
    const validate = (this.#ajv.getSchema($ref) ?? this.#ajv.compile({ $ref })) as ValidateFunction;
    return validate(value);
  }

  /** Whether a value fits a schema without references. */
  fitsSchema(schema: object, value: unknown): boolean {
    return this.#ajv.compile(schema)(value);
  }
}

const known = new WeakMap<object, Schemas>();

/** The schemas of a description, to which a field that is not described is a fault, as it is a drift to the client. */
export function closedSchemas(document: object): Schemas {
  const schemas = known.get(document) ?? new Schemas(closed(document));
  known.set(document, schemas);
  return schemas;
}

/** The description, with every object that has properties taking no others. */
export function closed<T>(node: T): T {
  if (Array.isArray(node)) return node.map(closed) as T;
  if (typeof node !== "object" || node === null) return node;
  const copy: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(node)) copy[key] = key === "examples" || key === "example" ? value : closed(value);
  return (copy.properties && copy.type === "object" ? { additionalProperties: false, ...copy } : copy) as T;
}
