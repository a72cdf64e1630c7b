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

export type Schema = SchemaObject | ReferenceObject;

/** One operation of the description, with what the generators need of it. */
export interface DescribedOperation {
  /** `customers.addresses.list` */
  readonly id: string;
  /** `["customers", "addresses"]` */
  readonly resource: readonly string[];
  /** `list` */
  readonly method: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly definition: OperationObject;
  /** Of the path and of the operation, in the order of the description, references followed. */
  readonly parameters: readonly ParameterObject[];
  readonly result: "one" | "list";
  /** Name of the schema of the entity that the operation gives. */
  readonly entity: string;
}

/** The bundled description, and how to look into it. */
export class Description {
  readonly document: OpenAPI3;

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
    let current: T | ReferenceObject = node;
    while ("$ref" in current) {
      const steps: string[] = current.$ref.slice(2).split("/");
      let target: unknown = this.document;
      for (const step of steps) target = (target as { [key: string]: unknown })[step.replaceAll("~1", "/").replaceAll("~0", "~")];
      if (target === undefined) throw new Error(`Nothing stands at ${current.$ref}`);
      current = target as T;
    }
    return current;
  }

  /** Every operation, sorted by its id, so that the order of the description does not matter. */
  operations(): DescribedOperation[] {
    const found: DescribedOperation[] = [];
    for (const [path, item] of Object.entries(this.document.paths ?? {})) {
      const pathItem = this.resolve<PathItemObject>(item);
      for (const httpMethod of ["get", "put", "post", "delete", "patch"] as const) {
        const operation = pathItem[httpMethod];
        if (operation) found.push(this.#read(path, httpMethod, pathItem, this.resolve<OperationObject>(operation)));
      }
    }
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #read(path: string, httpMethod: string, item: PathItemObject, definition: OperationObject): DescribedOperation {
    const place = `${httpMethod.toUpperCase()} ${path}`;
    const id = definition.operationId;
    if (id === undefined) throw new Error(`${place}: it has no operationId`);
    const steps = id.split(".");
    const method = steps.pop();
    if (method === undefined || steps.length === 0) throw new Error(`${place}: operationId ${id} is not resource.method`);
    if (definition.requestBody) throw new Error(`${place}: the generator does not know request bodies yet`);

    const parameters = [...(item.parameters ?? []), ...(definition.parameters ?? [])].map((each) =>
      this.resolve<ParameterObject>(each),
    );
    const result: unknown = definition["x-yampi-result"];
    if (result !== "one" && result !== "list")
      throw new Error(`${place}: the generator knows x-yampi-result one and list, not ${String(result)}`);
    return {
      id,
      resource: steps,
      method,
      httpMethod: httpMethod.toUpperCase(),
      path,
      definition,
      parameters,
      result,
      entity: this.#entity(place, definition),
    };
  }

  /** The one schema that all envelopes of the answer hold: bare, in `data`, or in an array in `data`. */
  #entity(place: string, definition: OperationObject): string {
    const response = definition.responses?.["200"];
    const media =
      response && this.resolve<{ content?: { [type: string]: { schema?: Schema } } }>(response).content?.["application/json"];
    if (!media?.schema) throw new Error(`${place}: response 200 has no schema for application/json`);
    const branches = "anyOf" in media.schema ? (media.schema.anyOf as Schema[]) : [media.schema];
    const names = new Set(branches.map((branch) => this.#held(branch)));
    const [name] = names;
    if (names.size !== 1 || name === undefined) {
      throw new Error(`${place}: the envelopes of response 200 hold different things: ${[...names].map(String).join(", ")}`);
    }
    return name;
  }

  #held(schema: Schema): string | undefined {
    const target = this.resolve<SchemaObject>(schema);
    const properties = "properties" in target ? (target.properties as { [name: string]: Schema }) : {};
    if (properties.data && !properties.id) return this.#held(properties.data);
    if ("items" in target) return this.#held(target.items as Schema);
    return "$ref" in schema ? schema.$ref.split("/").at(-1) : undefined;
  }
}

function sortedByName(group: object): object {
  return Object.fromEntries(Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1)));
}
