import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Whether values fit the schemas of a description, by Ajv alone: neither Prism nor the client has a say. */
export class Schemas {
  readonly #ajv: Ajv2020;

  /** With `allErrors`, {@link faults} names every fault and not the first alone. */
  constructor(document: object, { allErrors = false } = {}) {
    // Compiled to be asked a few times only.
    this.#ajv = new Ajv2020({ strict: false, allErrors, code: { optimize: false } });
    formats.default(this.#ajv);
    this.#ajv.addSchema(document, "openapi.json");
  }

  /** Whether a value fits the schema at a pointer. */
  fits(pointer: string, value: unknown): boolean {
    return this.#validatorAt(pointer)(value);
  }

  /** Why a value does not fit the schema at a pointer, one line a fault; empty where it fits. */
  faults(pointer: string, value: unknown): string[] {
    const validate = this.#validatorAt(pointer);
    validate(value);
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${Object.values(params).join(" ")}`,
    );
  }

  #validatorAt(pointer: string): ValidateFunction {
    const $ref = `openapi.json#${pointer.split("/").map(encodeURIComponent).join("/")}`;
    return (this.#ajv.getSchema($ref) ?? this.#ajv.compile({ $ref })) as ValidateFunction;
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

/** The description, with no object taking a property that it does not name, not even where the API may send others. */
export function sealed<T>(node: T): T {
  if (Array.isArray(node)) return node.map(sealed) as T;
  if (typeof node !== "object" || node === null) return node;
  const copy: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(node)) copy[key] = key === "examples" || key === "example" ? value : sealed(value);
  const isOpen = [copy.type].flat().includes("object") && typeof copy.additionalProperties !== "object";
  return (isOpen ? { ...copy, additionalProperties: false } : copy) as T;
}
