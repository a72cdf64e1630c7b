import type { ListOperation, OneOperation, Operation, Parameter } from "../operation.js";
import { isUsuallyIdempotent, usualBody, usualKind, usualPathParameter, usualRoute } from "./usual.js";

/** Path parameters by name. */
type PathParameters = { readonly [name: string]: Parameter };

/** What is particular to an operation. */
interface Particulars
  extends Partial<Pick<Operation, "kind" | "idempotent" | "body" | "booleans" | "rateLimit">>,
    Partial<Pick<ListOperation, "key" | "paging" | "scroll">>,
    Partial<Pick<OneOperation, "withoutId">> {
  /** Method and path, where `.` is the path of the resource: `GET ./filters`. */
  readonly route?: string;
  /** Parameters of the path that have other rules elsewhere. */
  readonly inPath?: PathParameters;
  /** The query, in place of the usual one. */
  readonly query?: readonly Parameter[];
  /** What the query has besides the usual parameters. */
  readonly more?: readonly Parameter[];
}

/** What is usual in this description: path parameters that are not an ID, and the query of a GET by its kind. */
interface Usual {
  readonly inPath: PathParameters;
  readonly queries: { readonly [kind in Operation["kind"]]?: readonly Parameter[] };
}

/** The path of each resource, and what is particular to its operations, by the names of its methods. */
interface Table {
  readonly [resource: string]: readonly [path: string, operations: { readonly [method: string]: Particulars }];
}

/** Makes the operations of the generated table, which has only what is particular to each. */
export function readTable({ inPath, queries }: Usual, table: Table): readonly Operation[] {
  const known: { [name: string]: Parameter } = { ...inPath };
  const pathParameter = (name: string): Parameter => {
    known[name] ??= usualPathParameter(name);
    return known[name];
  };
  const read = (resource: string, base: string, name: string, particulars: Particulars): Operation => {
    const { route = usualRoute(name, base) ?? "", inPath, query, more = [], ...others } = particulars;
    const [method = "", place = ""] = route.split(" ");
    const path = place.replace(/^\./, () => base);
    const kind = others.kind ?? usualKind(name);
    const body = usualBody(method);
    const usualQuery = (method === "GET" && queries[kind]) || [];
    return {
      kind,
      id: `${resource}.${name}`,
      method,
      path,
      pathParameters: Array.from(path.matchAll(/\{(.+?)\}/g), ([, each = ""]) => inPath?.[each] ?? pathParameter(each)),
      queryParameters: query ?? [...usualQuery, ...more],
      idempotent: isUsuallyIdempotent(method),
      ...(body && { body }),
      ...(kind === "list" && { key: "id" }),
      ...others,
    } as Operation;
  };
  return Object.entries(table).flatMap(([resource, [base, operations]]) =>
    Object.entries(operations).map(([name, particulars]) => read(resource, base, name, particulars)),
  );
}
