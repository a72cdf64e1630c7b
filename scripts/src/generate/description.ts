import { readFile } from "node:fs/promises";
import type { OpenAPI3, OperationObject, PathItemObject, ReferenceObject } from "../openapi-types.ts";
import { bundleFile } from "../paths.ts";
import { BundledDocument } from "./bundled-document.ts";
import { Names } from "./names.ts";
import { type DescribedOperation, type Place, readOperation } from "./operation.ts";

export type { DescribedOperation } from "./operation.ts";

const httpMethods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"] as const;

/** The bundled description, with the operations that it is made of. */
export class Description extends BundledDocument {
  /** What the operations that have been read are called. */
  readonly #names = new Names();
  #operations: readonly DescribedOperation[] | undefined;

  static async load(file = bundleFile): Promise<Description> {
    const document = JSON.parse(await readFile(file, "utf8")) as OpenAPI3;
    // The bundle has its components in the order of their first use, so that one moved reference would move them all.
    const components = Object.entries(document.components ?? {}).map(([kind, group]) => [kind, sortedByName(group)]);
    return new Description({ ...document, components: Object.fromEntries(components) });
  }

  /** Every operation, sorted by its id, so that the order of the description does not matter. */
  operations(): DescribedOperation[] {
    this.#operations ??= this.#readAll();
    return [...this.#operations];
  }

  /** The public type of each schema. It has the schema's own name, which has to be in PascalCase. */
  typeNames(): ReadonlyMap<string, string> {
    this.operations();
    for (const [name] of this.schemas) {
      const problem = this.#names.problemOfSchema(name);
      if (problem) throw new Error(problem);
    }
    return new Map(this.schemas.map(([name]) => [name, name]));
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

/** Every operation, with its place. */
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

function sortedByName(group: object): object {
  return Object.fromEntries(Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1)));
}
