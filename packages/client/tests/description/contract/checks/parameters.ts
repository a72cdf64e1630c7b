import { expect } from "vitest";
import type { Yampi } from "../../../../src/index.js";
import type { ListOperation, Operation, Parameter } from "../../../../src/operation.js";
import type { Described, DescribedParameter } from "../../../support/description.js";
import { Schemas } from "../../../support/schemas.js";
import {
  addressOf,
  argumentOf,
  type Check,
  call,
  clientOf,
  credentials,
  type Exchange,
  given,
  type Parts,
  plainRequest,
  rejection,
} from "../parts.js";
import { type Rule, valuesAround, variants } from "../values.js";

const signed = { "User-Token": credentials.userToken, "User-Secret-Key": credentials.userSecretKey };

/** What may be asked: description, mock and client take the same values, and refuse the same. */
export function parameterChecks(parts: Parts): (operation: Described) => Check[] {
  const schemas = new Schemas(parts.document);
  // Most operations share theirs.
  const known = [...new Set(parts.operations.flatMap(rulesOf))];
  const names = new Set(known.map(({ name }) => name));
  // Each parameter of each operation would be one more for all others.
  const mostNames = Math.min(parts.mostAlterations, 24);

  return (operation) => [
    ...given(operation).flatMap((parameter) => [
      {
        says: `takes for ${parameter.name} what its schema takes and the mock understands, and nothing else`,
        shared: `takes ${ruleText(parameter)}`,
        run: () => takesWhatIsDescribed(parts, schemas, operation, parameter, known),
      },
      // Prism finds no parameter whose name ends with brackets, and takes any value of it.
      ...(parameter.name.endsWith("[]") ? [] : [refusedByTheMock(operation, parameter)]),
      ...(parameter["x-yampi-value"] === "date-range" ? [takesDays(operation, parameter)] : []),
    ]),
    // Beside a body the query is an option, which only an operation with a query has.
    ...(operation.body && !operation.parameters.some((parameter) => parameter.in === "query") ? [] : [foreign(operation)]),
    {
      says: "demands what is required: every part of the path, and of the query what says so",
      run: async () => {
        const places = operation.parameters.map(({ name, in: place, required = false }) => ({ name, place, required }));
        const segments = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, place: "path", required: true }));
        expect(places.filter(({ place }) => place === "path")).toEqual(segments);
        expect(places.filter(({ place }) => place !== "path" && place !== "query")).toEqual([]);
        for (const { name } of places.filter(({ place, required }) => required && place === "query")) {
          const error = await rejection(() => call(clientOf(parts).yampi, operation, { [argumentOf({ name })]: undefined }));
          expect(error).toMatchObject({ argument: argumentOf({ name }) });
        }
      },
    },
  ];

  function refusedByTheMock(operation: Described, parameter: DescribedParameter): Check {
    return {
      says: `is refused by the mock with 422 for a wrong ${parameter.name}`,
      shared: `refused ${ruleText(parameter)}`,
      run: async () => {
        for (const value of wrongTexts(parameter)) {
          const { status } = await fetch(
            parts.mockUrl + addressWith(operation, parameter, value),
            plainRequest(operation, signed),
          );
          expect(status, value).toBe(422);
        }
      },
    };
  }

  function takesDays(operation: Described, parameter: DescribedParameter): Check {
    const { name, example, schema } = parameter;
    return {
      says: `takes for ${name} days by name, and writes what the mock understands`,
      shared: `days ${ruleText(parameter)}`,
      run: async () => {
        const [field = "", from = "", to = ""] = String(example).split(/[:|]/);
        // Some lists filter by known fields only.
        const other = new RegExp(String(schema.pattern), "u").test(`updated_at:${from}`) ? "updated_at" : field;
        for (const days of [{ from, to }, { on: from }, { field: other, from, to: from }]) {
          const { yampi, exchanges } = clientOf(parts);
          await call(yampi, operation, { [name]: days });
          const [{ request, response } = {} as Exchange] = exchanges;
          const text = `${days.field ?? field}:${Object.values({ ...days, field: undefined })
            .filter(Boolean)
            .join("|")}`;
          expect(textsOf(request, operation, parameter)).toEqual([text]);
          expect(response.headers.get("sl-violations")).toBeNull();
        }
      },
    };
  }

  function foreign(operation: Described): Check {
    return {
      says: "takes no parameter that is not described",
      shared: `foreign ${operation.definition["x-yampi-result"]} ${given(operation).map(({ name }) => name)}`,
      run: async () => {
        const { yampi, exchanges } = clientOf(parts);
        const described = new Set(given(operation).map(argumentOf));
        const foreignNames = [...names].filter((name) => !described.has(name));
        const step = Math.ceil(foreignNames.length / mostNames);
        for (const name of [...foreignNames.filter((_, index) => index % step === 0), "notDescribed"]) {
          const rules = known.filter((parameter) => parameter.name === name);
          const values = rules.flatMap((rule) => valuesAround(rule).map((value) => (rule.array ? [value] : value)));
          for (const value of new Map([1, ...values].map((each) => [JSON.stringify(each), each])).values()) {
            const error = await rejection(() => call(yampi, operation, { [name]: value }));
            expect(error, name).toBeInstanceOf(parts.client.YampiInputError);
            expect(error).toMatchObject({ argument: name });
          }
        }
        expect(exchanges).toEqual([]);
      },
    };
  }
}

/** A parameter without its prose. */
function ruleText({ name, in: place, required, schema, explode }: DescribedParameter): string {
  return JSON.stringify({ name, place, required, schema: { ...schema, examples: undefined }, explode });
}

/** Every rule of the client for a parameter of this operation. */
function rulesOf(operation: Operation & Pick<ListOperation, "scroll">): Parameter[] {
  const { pathParameters, queryParameters, scroll } = operation;
  return [...pathParameters, ...queryParameters, ...(scroll?.queryParameters ?? [])];
}

/** What the schema takes and a query can say: an array with brackets has no form where it is empty, and days have to exist. */
function isTaken(schemas: Schemas, parameter: DescribedParameter, value: unknown): boolean {
  if (!schemas.fitsSchema(parameter.schema, value)) return false;
  if (parameter.name.endsWith("[]") && Array.isArray(value)) return value.length > 0;
  if (parameter["x-yampi-value"] !== "date-range") return true;
  const days = String(value).replace(/^.*:/, "").split("|");
  const exist = days.every((day) => new Date(`${day}T12:00Z`).toJSON()?.startsWith(day));
  return exist && days.join() === days.toSorted().join();
}

async function takesWhatIsDescribed(
  parts: Parts,
  schemas: Schemas,
  operation: Described,
  parameter: DescribedParameter,
  known: readonly Parameter[],
): Promise<void> {
  const name = argumentOf(parameter);
  for (const value of candidates(parameter, known)) {
    let exchanges: readonly Exchange[] = [];
    const error = await rejection(() => {
      const watched = clientOf(parts, name === "alias" ? { alias: value as string } : {});
      exchanges = watched.exchanges;
      return callWith(watched.yampi, operation, parameter, value);
    });
    const shown = `${name} = ${JSON.stringify(value)}`;
    if (isTaken(schemas, parameter, value)) {
      // The mock has one entity, whichever is asked for.
      if (error && name === "id") expect(error, shown).toBeInstanceOf(parts.client.YampiResponseError);
      else expect(error, shown).toBeUndefined();
      const [{ request, response } = {} as Exchange] = exchanges;
      expect(response.headers.get("sl-violations"), shown).toBeNull();
      expect(textsOf(request, operation, parameter), shown).toEqual(asText(parameter, value));
    } else {
      expect(error, shown).toBeInstanceOf(parts.client.YampiInputError);
      // Of an array, the place of the value is named.
      expect(error, shown).toMatchObject({ argument: expect.stringMatching(new RegExp(`^${name}(\\[\\d+\\])?$`)) });
      expect(exchanges, shown).toEqual([]);
    }
  }
}

/** Values around what the description says, and around what the client says, which may be something else. */
function candidates(parameter: DescribedParameter, known: readonly Parameter[]): unknown[] {
  const { schema, example } = parameter;
  const name = argumentOf(parameter);
  const rules: Rule[] = [ruleOf(schema), ...known.filter((each) => each.name === name)];
  // What only looks as a pattern wants it may make no sense, such as a day that does not exist; the example does.
  const sensible = [example].flat().flatMap((each: unknown) => (typeof each === "string" ? variants(each) : [each]));
  const values = [...new Set([...rules.flatMap(valuesAround), ...sensible])];
  const several = rules.flatMap((rule) => (rule.enum ? [[...rule.enum, ...rule.enum]] : []));
  const isArray = "items" in schema || known.some((each) => each.name === name && each.array);
  return isArray ? [...values, ...values.map((value) => [value]), ...several] : values;
}

function ruleOf(schema: DescribedParameter["schema"]): Rule {
  return ("items" in schema ? schema.items : schema) as Rule;
}

function callWith(yampi: Yampi, operation: Described, parameter: DescribedParameter, value: unknown): unknown {
  const { in: place } = parameter;
  const name = argumentOf(parameter);
  if (name === "alias") return call(yampi, operation);
  return place === "path" ? call(yampi, operation, {}, {}, { [name]: value }) : call(yampi, operation, { [name]: value });
}

/** What a server reads of a parameter. */
function textsOf({ url }: Request, { path }: Described, { name, in: place }: DescribedParameter): string[] {
  const { pathname, searchParams } = new URL(url);
  if (place === "query") return searchParams.getAll(name);
  return [decodeURIComponent(pathname.split("/")[path.split("/").indexOf(`{${name}}`)] ?? "")];
}

/** How a value is written, by `explode` of the description; nothing is, where nothing is in it. */
function asText({ explode = true }: DescribedParameter, value: unknown): string[] {
  const texts = [value].flat().map(String);
  return explode || texts.length === 0 ? texts : [texts.join(",")];
}

/** Texts that cannot be read as a value of this parameter. */
function wrongTexts({ schema }: DescribedParameter): string[] {
  const { type, minimum, maximum, enum: choices, pattern } = ruleOf(schema) as Rule & { readonly type?: string };
  return [
    type === "integer" || type === "boolean" ? "maybe" : undefined,
    minimum === undefined ? undefined : String(minimum - 1),
    maximum === undefined ? undefined : String(maximum + 1),
    choices || pattern ? "!" : undefined,
  ].filter((text) => text !== undefined);
}

function addressWith(operation: Described, { name, in: place }: DescribedParameter, text: string): string {
  const wrong = encodeURIComponent(text);
  if (place === "query") {
    const others = operation.parameters.filter((each) => each.name !== name);
    const address = addressOf({ ...operation, parameters: others });
    return `${address}${address.includes("?") ? "&" : "?"}${name}=${wrong}`;
  }
  return addressOf({ ...operation, path: operation.path.replace(`{${name}}`, wrong) });
}
