import type { OpenAPI3, OperationObject, ParameterObject } from "openapi-typescript";
import { Description, placeName, placesOf } from "./description.ts";
import { foreignIds } from "./foreign-ids.ts";
import type { WithContent } from "./media-types.ts";
import { camelCase, capitalised } from "./names.ts";
import type { Place, Success } from "./operation.ts";

/** An operation without a method, and why. */
export interface LeftOut {
  readonly place: string;
  readonly reason: string;
}

/**
 * A description that others wrote, which does not keep to our rules: names are made from what it has, extensions from what HTTP says,
 * and an operation that the generator cannot express is left out and told. Our own never goes this way.
 */
export class ForeignDescription extends Description {
  readonly leftOut: LeftOut[] = [];

  /** @throws Error for what is no OpenAPI 3. */
  constructor(document: OpenAPI3) {
    super(adapted(document));
  }

  /** In PascalCase, with a number where that is taken. */
  override typeNames(): ReadonlyMap<string, string> {
    this.operations();
    const types = new Map<string, string>();
    const taken = new Set<string>();
    for (const [name] of this.schemas) {
      const wanted = capitalised(camelCase(name)) || "Schema";
      let type = wanted;
      for (let count = 2; taken.has(type) || this.names.ownerOf(type); count++) type = `${wanted}${count}`;
      taken.add(type);
      types.set(name, type);
    }
    return types;
  }

  /** The bodies of all successes, since nothing says which schema is the entity. */
  override entityOf(id: string, successes: readonly Success[]): string {
    const bodies = successes.map(
      ({ status, jsonType }) =>
        `operations[${JSON.stringify(id)}]["responses"][${JSON.stringify(status)}]["content"][${JSON.stringify(jsonType)}]`,
    );
    return bodies.join(" | ");
  }

  protected override leaveOut(place: string, reason: string): void {
    this.leftOut.push({ place, reason });
  }
}

/** The document with an operationId and the extensions that our rules ask for on every operation. */
function adapted(document: OpenAPI3): OpenAPI3 {
  if (!/^3\./.test(String(document.openapi)))
    throw new Error(`OpenAPI 3 was expected, not ${String(document.openapi ?? "what has no version")}`);
  const source = new Description(document);
  const places = [...placesOf(source)];
  const ids = foreignIds(places);
  const paths: { [path: string]: { [key: string]: unknown } } = {};
  for (const place of places) {
    paths[place.path] ??= { ...place.item };
    Object.assign(paths[place.path] as object, {
      [place.httpMethod]: adaptedOperation(source, place, ids.get(placeName(place))),
    });
  }
  return { servers: [{ url: "/" }], ...document, paths } as OpenAPI3;
}

function adaptedOperation(
  source: Description,
  { httpMethod, definition }: Place,
  operationId: string | undefined,
): OperationObject {
  return {
    "x-yampi-result": hasBody(source, definition) ? "one" : "none",
    "x-yampi-idempotent": ["get", "head", "put", "delete"].includes(httpMethod),
    ...definition,
    ...(operationId !== undefined && { operationId }),
    ...(definition.parameters && { parameters: definition.parameters.filter((each) => !isOptionalHeader(source, each)) }),
  };
}

/** One that a caller may give among the headers of `options`. */
function isOptionalHeader(source: Description, reference: NonNullable<OperationObject["parameters"]>[number]): boolean {
  const parameter = tryToResolve<ParameterObject>(source, reference);
  return (parameter?.in === "header" || parameter?.in === "cookie") && !parameter.required;
}

/** Whether any success has a body; of an operation that names no success, whether its default has. */
function hasBody(source: Description, { responses = {} }: OperationObject): boolean {
  const statuses = Object.keys(responses).filter((status) => /^2/.test(status));
  return (statuses.length > 0 ? statuses : ["default"]).some((status) => {
    const response = tryToResolve<WithContent>(source, (responses[status] ?? {}) as object);
    return Object.keys(response?.content ?? {}).length > 0;
  });
}

/** A reference to nothing is told where the operation is read. */
function tryToResolve<T extends object>(source: Description, node: object): T | undefined {
  try {
    return source.resolve<T>(node as T);
  } catch {
    return undefined;
  }
}
