import type { ListOperation, NoneOperation, OneOperation, Operation, Parameter, WholeOperation } from "../operation.js";

type Rules = { readonly [name: string]: Parameter };
type Usual = "kind" | "id" | "method" | "path" | "pathParameters" | "queryParameters" | "idempotent";

/** What an operation has that is not usual. */
type Details<O extends Operation> = Omit<O, Usual> & {
  readonly idempotent?: boolean;
  /** Rules of path parameters that have others elsewhere. */
  readonly rules?: Rules;
};
type Make<O extends Operation> = (
  id: string,
  route: string,
  queryParameters?: readonly Parameter[],
  details?: Partial<Details<O>>,
) => O;

const writes = ["POST", "PUT", "PATCH"];

/**
 * What makes the operations of the generated table, which holds only what is particular to each. Usual are a body where the method writes,
 * idempotence of all methods but POST and PATCH, and items that their `id` tells apart.
 *
 * @param usualRules - The rules of path parameters by name.
 */
export function operationsWith(usualRules: Rules): {
  readonly one: Make<OneOperation>;
  readonly list: Make<ListOperation>;
  readonly none: Make<NoneOperation>;
  readonly whole: Make<WholeOperation>;
} {
  const make =
    <O extends Operation>(kind: O["kind"]): Make<O> =>
    (id, route, queryParameters = [], { rules, ...details } = {}) => {
      const [method = "", path = ""] = route.split(" ");
      const pathParameters = Array.from(path.matchAll(/\{(.+?)\}/g), ([, name = ""]) => rules?.[name] ?? usualRules[name]);
      return {
        kind,
        id,
        method,
        path,
        pathParameters,
        queryParameters,
        idempotent: method !== "POST" && method !== "PATCH",
        ...(writes.includes(method) && { body: "required" }),
        ...(kind === "list" && { key: "id" }),
        ...details,
      } as unknown as O;
    };
  return { one: make("one"), list: make("list"), none: make("none"), whole: make("whole") };
}
