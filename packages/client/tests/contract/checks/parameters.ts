import { expect } from "vitest";
import type { Yampi } from "../../../src/index.js";
import type { Parameter } from "../../../src/operation.js";
import type { Described, DescribedParameter } from "../../support/description.js";
import { Schemas } from "../../support/schemas.js";
import {
  addressOf,
  type Check,
  call,
  clientOf,
  credentials,
  type Exchange,
  type Parts,
  plainRequest,
  rejection,
} from "../parts.js";
import { type Rule, valuesAround } from "../values.js";

const signed = { "User-Token": credentials.userToken, "User-Secret-Key": credentials.userSecretKey };

/** What may be asked: description, mock and client take the same values, and refuse the same. */
export function parameterChecks(parts: Parts): (operation: Described) => Check[] {
  const schemas = new Schemas(parts.document);
  const known = parts.operations.flatMap(({ pathParameters, queryParameters }) => [...pathParameters, ...queryParameters]);
  const names = new Set(known.map(({ name }) => name));

  return (operation) => [
    ...operation.parameters.flatMap((parameter) => [
      {
        says: `takes for ${parameter.name} what its schema takes and the mock understands, and nothing else`,
        run: () => takesWhatIsDescribed(parts, schemas, operation, parameter, known),
      },
      {
        says: `is refused by the mock with 422 for a wrong ${parameter.name}`,
        run: async () => {
          for (const value of wrongTexts(parameter)) {
            const { status } = await fetch(
              parts.mockUrl + addressWith(operation, parameter, value),
              plainRequest(operation, signed),
            );
            expect(status, value).toBe(422);
          }
        },
      },
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
          const error = await rejection(() => call(clientOf(parts).yampi, operation, {}));
          expect(error).toMatchObject({ argument: name });
        }
      },
    },
  ];

  function foreign(operation: Described): Check {
    return {
      says: "takes no parameter that is not described",
      run: async () => {
        const { yampi, exchanges } = clientOf(parts);
        const described = new Set(operation.parameters.map(({ name }) => name));
        for (const name of [...names, "notDescribed"].filter((name) => !described.has(name))) {
          const rules = known.filter((parameter) => parameter.name === name);
          const values = rules.flatMap((rule) => valuesAround(rule).map((value) => (rule.array ? [value] : value)));
          for (const value of [1, ...values]) {
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

async function takesWhatIsDescribed(
  parts: Parts,
  schemas: Schemas,
  operation: Described,
  parameter: DescribedParameter,
  known: readonly Parameter[],
): Promise<void> {
  const { name } = parameter;
  for (const value of candidates(parameter, known)) {
    const { yampi, exchanges } = clientOf(parts, name === "alias" ? { alias: value as string } : {});
    const error = await rejection(() => callWith(yampi, operation, parameter, value));
    const shown = `${name} = ${JSON.stringify(value)}`;
    if (schemas.fitsSchema(parameter.schema, value)) {
      expect(error, shown).toBeUndefined();
      const [{ request, response } = {} as Exchange] = exchanges;
      expect(response.headers.get("sl-violations"), shown).toBeNull();
      expect(textsOf(request, operation, parameter), shown).toEqual(asText(parameter, value));
    } else {
      expect(error, shown).toBeInstanceOf(parts.client.YampiInputError);
      expect(error, shown).toMatchObject({ argument: name });
      expect(exchanges, shown).toEqual([]);
    }
  }
}

/** Values around what the description says, and around what the client says, which may be something else. */
function candidates({ name, schema }: DescribedParameter, known: readonly Parameter[]): unknown[] {
  const rules: Rule[] = [ruleOf(schema), ...known.filter((each) => each.name === name)];
  const values = [...new Set(rules.flatMap(valuesAround))];
  const several = rules.flatMap((rule) => (rule.enum ? [[...rule.enum, ...rule.enum]] : []));
  const isArray = "items" in schema || known.some((each) => each.name === name && each.array);
  return isArray ? [...values, ...values.map((value) => [value]), ...several] : values;
}

function ruleOf(schema: DescribedParameter["schema"]): Rule {
  return ("items" in schema ? schema.items : schema) as Rule;
}

function callWith(yampi: Yampi, operation: Described, { name, in: place }: DescribedParameter, value: unknown): unknown {
  if (name === "alias") return call(yampi, operation);
  return place === "path" ? call(yampi, operation, {}, {}, { [name]: value }) : call(yampi, operation, { [name]: value });
}

/** What a server reads of a parameter. */
function textsOf({ url }: Request, { path }: Described, { name, in: place }: DescribedParameter): string[] {
  const { pathname, searchParams } = new URL(url);
  if (place === "query") return searchParams.getAll(name);
  return [decodeURIComponent(pathname.split("/")[path.split("/").indexOf(`{${name}}`)] ?? "")];
}

/** How a value is written, by `explode` of the description. */
function asText({ explode = true }: DescribedParameter, value: unknown): string[] {
  const texts = [value].flat().map(String);
  return explode ? texts : [texts.join(",")];
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
  if (place === "query") return `${addressOf(operation)}?${name}=${wrong}`;
  return addressOf({ ...operation, path: operation.path.replace(`{${name}}`, wrong) });
}
