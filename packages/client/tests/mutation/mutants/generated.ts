import type { DescribedBody } from "../../../src/drift/described-response.js";
import { operations as table } from "../../../src/generated/operations.js";
import { propertyNames, responses } from "../../../src/generated/responses.js";
import { Yampi } from "../../../src/index.js";
import type { ListOperation, Parameter } from "../../../src/operation.js";
import type { Mutant } from "../mutant.js";
import { fresh } from "./fresh.js";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Method = (this: unknown, ...args: unknown[]) => unknown;

const operations = Object.fromEntries(table.map((operation) => [operation.id, operation as ListOperation]));
const parameters: readonly Mutable<Parameter>[] = [
  ...new Set(Object.values(operations).flatMap((each) => [...each.pathParameters, ...each.queryParameters])),
];

/** Every mutant of what was generated from the description, made in memory: the operations, their parameters, bodies and methods. */
export function generatedMutants(): Mutant[] {
  return [
    ...Object.keys(operations).flatMap(operationMutants),
    ...parameters.flatMap(parameterMutants),
    ...Object.keys(responses).flatMap(responseMutants),
    ...[...propertyNames].map(propertyNameMutant),
    ...methodMutants(),
  ];
}

/** A mutant that gives a field of an object another value, or takes it away where there is none. */
function field<T extends object, K extends keyof T>(change: string, place: string, target: T, key: K, value?: T[K]): Mutant {
  const before = target[key];
  const put = (value: T[K] | undefined): void => {
    if (value === undefined) delete target[key];
    else target[key] = value;
  };
  return {
    what: "generated",
    change,
    place,
    plant: (parts) => {
      put(value);
      return parts;
    },
    unplant: () => put(before),
  };
}

function operationMutants(name: string): Mutant[] {
  const { [name]: operation, ...rest } = operations;
  if (!operation) return [];
  const others = Object.values(rest);
  const { method, pathParameters, queryParameters, rateLimit, key, paging, idempotent, scroll } = operation;
  const changed = (change: string, value: Partial<ListOperation>, place = name): Mutant => ({
    what: "generated",
    change,
    place,
    // The client keeps what it made from an operation, and has to be loaded anew.
    plant: (parts) => fresh(parts, (table) => Object.assign(table[name] ?? {}, value)),
  });
  const without = (lost: Parameter) => (each: Parameter) => each.name !== lost.name;
  return [
    ...others
      .filter(({ path }) => path !== operation.path)
      .map(({ path, id }) => changed("path of another", { path }, `${name}, ${id}`)),
    ...others.map(({ id }) => changed("id of another", { id }, `${name}, ${id}`)),
    ...["GET", "PATCH"]
      .filter((other) => other !== method)
      .map((other) => changed("method changed", { method: other }, `${name}, ${other}`)),
    ...pathParameters.map((lost) =>
      changed("parameter lost", { pathParameters: pathParameters.filter(without(lost)) }, `${name}, ${lost.name}`),
    ),
    ...queryParameters.map((lost) =>
      changed("parameter lost", { queryParameters: queryParameters.filter(without(lost)) }, `${name}, ${lost.name}`),
    ),
    changed("idempotent flipped", { idempotent: !idempotent }),
    ...(rateLimit
      ? [
          changed("rate limit lost", { rateLimit: undefined } as object),
          changed("rate limit changed", { rateLimit: { ...rateLimit, limit: rateLimit.limit + 1 } }),
          changed("window of the rate limit changed", { rateLimit: { ...rateLimit, windowSeconds: 30 } }),
        ]
      : [changed("rate limit gained", { rateLimit: { limit: 30, windowSeconds: 60 } })]),
    ...(key
      ? [
          changed("key lost", { key: undefined } as object),
          changed("wrong key", { key: "merchant_id" }),
          changed("paging changed", { paging: paging === undefined ? "none" : undefined } as object),
        ]
      : []),
    ...(scroll
      ? [
          changed("scroll lost", { scroll: undefined } as object),
          changed("ceiling raised", { scroll: { ...scroll, ceiling: scroll.ceiling + 1 } }),
        ]
      : []),
  ];
}

function parameterMutants(parameter: Mutable<Parameter>, index: number): Mutant[] {
  const { name, wireName, value, type, array, required, enum: choices, pattern, minLength, minimum, maximum } = parameter;
  // Several operations may share it.
  const users = Object.values(operations).filter((each) =>
    [each.pathParameters, each.queryParameters].flat().includes(parameter),
  );
  const changed = <K extends keyof Parameter>(change: string, key: K, value?: Parameter[K]): Mutant => ({
    ...field(change, `parameter ${index}, ${name}: ${key} ${value ?? ""}`.trimEnd(), parameter, key, value),
    operations: users.map(({ id }) => id),
  });
  const inPath = Object.values(operations).some(({ pathParameters }) => pathParameters.includes(parameter));
  const bounds = [["minimum", minimum] as const, ["maximum", maximum] as const];
  return [
    changed("parameter renamed", "name", `${name}s`),
    ...(choices ? [] : [changed("type changed", "type", type === "string" ? "integer" : "string")]),
    // What stands in the path is required in any case.
    ...(inPath ? [] : [required ? changed("required lost", "required") : changed("required gained", "required", true)]),
    array ? changed("array lost", "array") : changed("array gained", "array", true),
    ...(choices ?? []).map((lost) => changed("enum value lost", "enum", choices?.filter((each) => each !== lost) ?? [])),
    ...(choices ? [changed("enum lost", "enum"), changed("enum value gained", "enum", [...choices, "x"])] : []),
    ...(pattern ? [changed("pattern lost", "pattern")] : []),
    ...(wireName ? [changed("brackets lost", "wireName")] : []),
    ...(value ? [changed("value lost", "value")] : []),
    ...(minLength ? [changed("bound lost", "minLength")] : []),
    ...bounds.flatMap(([bound, value]) =>
      value === undefined
        ? []
        : [changed("bound lost", bound), changed("bound raised", bound, value + 1), changed("bound lowered", bound, value - 1)],
    ),
  ];
}

function responseMutants(id: string): Mutant[] {
  const bodies = responses[id] as { [status: string]: readonly DescribedBody[] };
  return Object.entries(bodies).flatMap(([status, described]) => {
    const changed = (change: string, value?: readonly DescribedBody[], place = `responses ${id} ${status}`) =>
      field(change, place, bodies, status, value);
    const [first, ...rest] = described;
    const [other] = Object.values(bodies).find(([body]) => body?.schema !== first?.schema) ?? [];
    return [
      changed("status lost"),
      ...(first ? [changed("status without a body", [])] : []),
      ...(first && other ? [changed("schema of another status", [{ ...first, schema: other.schema }, ...rest])] : []),
      ...described.flatMap((body, index) => {
        const { envelope } = body;
        if (!envelope) return [];
        const place = `responses ${id} ${status}, ${envelope.name}`;
        const renewed = (change: string, value: Partial<typeof envelope>) =>
          changed(change, described.with(index, { ...body, envelope: { ...envelope, ...value } }), place);
        return [
          ...(rest.length > 0 ? [changed("form lost", described.toSpliced(index, 1), place)] : []),
          renewed("envelope unwrapped", { place: envelope.place === "data" ? "bare" : "data" }),
          renewed("envelope of another type", { type: envelope.type === "array" ? "object" : "array" }),
          renewed("envelope renamed", { name: "another" }),
        ];
      }),
    ];
  });
}

function propertyNameMutant(name: string): Mutant {
  const names = propertyNames as Set<string>;
  return {
    what: "generated",
    change: "property name not told",
    place: name,
    plant: (parts) => {
      names.delete(name);
      return parts;
    },
    unplant: () => void names.add(name),
  };
}

/** The methods of the resources: called as those of another, or without what they were given. */
function methodMutants(): Mutant[] {
  const yampi = new Yampi({ userToken: "any", userSecretKey: "any" });
  const methods = Object.values(operations).map(({ id }) => {
    const steps = id.split(".");
    const method = steps.pop() ?? "";
    const resource = steps.reduce((object, step) => (object as { readonly [name: string]: object })[step] ?? {}, yampi as object);
    return { place: id, method, prototype: Object.getPrototypeOf(resource) as { [name: string]: Method } };
  });
  return methods.flatMap(({ place, method, prototype }) => {
    const right = prototype[method] as Method;
    const instead = (change: string, value: Method, detail = "") => field(change, place + detail, prototype, method, value);
    return [
      ...methods
        .filter((other) => other.place !== place)
        .map((other) => instead("called as another", other.prototype[other.method] as Method, ` as ${other.place}`)),
      // What comes before the last two is the path.
      ...Array.from({ length: right.length }, (_, index) => {
        const last = right.length - 1;
        const [change, value] =
          index === last
            ? ["options not passed on"]
            : index === last - 1
              ? ["query or body not passed on"]
              : ["ID not passed on", 1];
        const lose = (this_: unknown, args: readonly unknown[]) => right.apply(this_, args.with(index, value));
        return instead(
          change ?? "",
          function (...args) {
            return lose(
              this,
              Array.from({ length: right.length }, (_, each) => args[each]),
            );
          },
          `, ${index}`,
        );
      }),
    ];
  });
}
