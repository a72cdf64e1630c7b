import { readFile } from "node:fs/promises";
import type {
  OpenAPI3,
  OperationObject,
  ParameterObject,
  PathItemObject,
  ReferenceObject,
  SchemaObject,
} from "openapi-typescript";
import { bundleFile } from "../paths.ts";
import { Names } from "./names.ts";
import { type DescribedOperation, type Place, readOperation } from "./operation.ts";

export type { DescribedOperation } from "./operation.ts";

export type Schema = SchemaObject | ReferenceObject;

const httpMethods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"] as const;

/** The bundled description, and how to look into it. */
export class Description {
  readonly document: OpenAPI3;
  /** What the operations that have been read are called. */
  readonly #names = new Names();
  #operations: readonly DescribedOperation[] | undefined;
  #parameterNames: ReadonlyMap<unknown, string> | undefined;

  constructor(document: OpenAPI3) {
    this.document = document;
  }

  static async load(file = bundleFile): Promise<Description> {
    const document = JSON.parse(await readFile(file, "utf8")) as OpenAPI3;
    // The bundle has its components in the order of their first use, so that one moved reference would move them all.
    const components = Object.entries(document.components ?? {}).map(([kind, group]) => [kind, sortedByName(group)]);
    return new Description({ ...document, components: Object.fromEntries(components) });
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
      current = this.#at($ref.slice(2).split("/"));
      if (typeof current !== "object" || current === null) throw new Error(`Nothing stands at ${$ref}`);
    }
    return current as T;
  }

  #at(steps: readonly string[]): unknown {
    let target: unknown = this.document;
    for (const step of steps) {
      const name = (step.includes("%") ? decodeURIComponent(step) : step).replaceAll("~1", "/").replaceAll("~0", "~");
      target = (target as { [key: string]: unknown } | null | undefined)?.[name];
    }
    return target;
  }

  /** Every operation, sorted by its id, so that the order of the description does not matter. */
  operations(): DescribedOperation[] {
    this.#operations ??= this.#readAll();
    return [...this.#operations];
  }

  /** The name of the component that a parameter is. */
  parameterName(parameter: ParameterObject): string | undefined {
    this.#parameterNames ??= new Map(
      Object.entries(this.document.components?.parameters ?? {}).map(([name, each]) => [each, name]),
    );
    return this.#parameterNames.get(parameter);
  }

  /** The public type of each schema. It has the schema's own name, which has to be in PascalCase. */
  typeNames(): ReadonlyMap<string, string> {
    this.operations();
    for (const [name] of this.schemas) {
      if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) throw new Error(`The name of schema ${name} is not in PascalCase`);
      const owner = this.#names.ownerOf(name);
      if (owner) throw new Error(`Schema ${name}: its name is that of ${owner}`);
    }
    return new Map(this.schemas.map(([name]) => [name, name]));
  }

  /** Whether each entity of an operation has an `id`, by the schema and all that it is made of. */
  requiresId(entity: string): boolean {
    const requires = (schema: Schema): boolean => {
      const { required, allOf, anyOf, oneOf } = this.resolve<SchemaObject>(schema) as { [keyword: string]: unknown };
      if ((required as string[] | undefined)?.includes("id")) return true;
      if ((allOf as Schema[] | undefined)?.some(requires)) return true;
      return [anyOf, oneOf].some((branches) => (branches as Schema[] | undefined)?.every(requires));
    };
    const schema = this.document.components?.schemas?.[entity];
    return schema !== undefined && requires(schema as Schema);
  }

  #readAll(): DescribedOperation[] {
    const found: DescribedOperation[] = [];
    for (const place of placesOf(this)) {
      const where = `${place.httpMethod.toUpperCase()} ${place.path}`;
      try {
        const operation = readOperation(this, place);
        const taken = this.#names.claim(operation.id, where);
        if (taken) throw new Error(`operationId ${operation.id}: ${taken}`);
        found.push(operation);
      } catch (error) {
        throw new Error(`${where}: ${(error as Error).message}`);
      }
    }
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** Every operation, where it stands. */
function* placesOf(description: Description): Generator<Place> {
  for (const [path, reference] of Object.entries(description.document.paths ?? {})) {
    const item = pathItem(description, path, reference);
    for (const httpMethod of httpMethods) {
      const definition = item[httpMethod];
      if (definition) yield { path, httpMethod, item, definition: description.resolve<OperationObject>(definition) };
    }
  }
}

function pathItem(description: Description, path: string, reference: PathItemObject | ReferenceObject): PathItemObject {
  try {
    return description.resolve<PathItemObject>(reference);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}

function isReference(node: unknown): node is ReferenceObject {
  return typeof node === "object" && node !== null && "$ref" in node && typeof node.$ref === "string";
}

function sortedByName(group: object): object {
  return Object.fromEntries(Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1)));
}
