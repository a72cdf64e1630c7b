import { expect } from "vitest";
import { at, type Described } from "../../../support/description.js";
import { closedSchemas } from "../../../support/schemas.js";
import type { BodyCase } from "../cases/case.js";
import { cases } from "../cases.js";
import { expectAgreement, leastBody } from "../derived/bodies.js";
import { generatedTypes } from "../derived/types.js";
import {
  addressOf,
  type Check,
  call,
  clientOf,
  credentials,
  exampleBody,
  type Parts,
  plainRequest,
  rejection,
} from "../parts.js";

/** What may be sent: the description, the mock and the client take the same bodies. */
export function requestBodyChecks(parts: Parts, operation: Described): Check[] {
  const { id, body, definition } = operation;
  const { body: own } = cases[id] ?? {};
  const generated = parts.operations.find((each) => each.id === id)?.body;
  if (!body) {
    return [{ says: "has no body", run: () => expect({ body: definition.requestBody, own, generated }).toEqual({}) }];
  }

  const schemas = closedSchemas(parts.document);
  const signed = { "User-Token": credentials.userToken, "User-Secret-Key": credentials.userSecretKey };
  const responseTo = (sent: unknown): Promise<Response> =>
    fetch(parts.mockUrl + addressOf(operation), { ...plainRequest(operation, signed), body: JSON.stringify(sent) });

  return [
    {
      says: "has examples of its body, named by where they come from",
      run: () => {
        expect(body.examples).not.toEqual({});
        for (const name of Object.keys(body.examples)) expect(["documented", "observed", "inferred"]).toContain(name);
      },
    },
    ...Object.entries(body.examples).map(([name, example]) => ({
      says: `sends the example ${name} of its body as it is, and the mock takes it`,
      run: async () => {
        const { yampi, exchanges } = clientOf(parts);
        const described = { ...operation, body: { ...body, examples: { [name]: example } } };
        await call(yampi, described);
        expect(await exchanges[0]?.request.json()).toEqual(example);
        expect(exchanges[0]?.response.headers.get("sl-violations")).toBeNull();
        expect(schemas.fits(body.schema, example)).toBe(true);
      },
    })),
    {
      says: "takes and refuses what the generated types do, in every place of each of its examples",
      shared: `types of ${JSON.stringify([at(parts.document, body.schema), Object.keys(body.examples)])}`,
      run: () => {
        const types = generatedTypes();
        for (const example of Object.values(body.examples)) expectAgreement(types, schemas, operation, example);
      },
    },
    {
      says: "takes the smallest body, and misses each field of it",
      run: async () => {
        const types = generatedTypes();
        const type = types.bodyOf(id);
        if (!type) expect.fail("the generated types have no body");
        const least = own?.least ?? leastBody(types, type, exampleBody(operation));
        expect((await responseTo(least)).ok, JSON.stringify(least)).toBe(true);
        if (Array.isArray(least)) return;
        for (const field of Object.keys(least as object)) {
          const without = { ...(least as object), [field]: undefined };
          expect(schemas.fits(body.schema, JSON.parse(JSON.stringify(without))), `without ${field}`).toBe(false);
        }
      },
    },
    ...(own ? [takesItsCase(own, (sent) => schemas.fits(body.schema, sent))] : []),
    {
      says: "demands a body exactly if the description does, before anything is sent",
      run: async () => {
        const { yampi, exchanges } = clientOf(parts);
        const error = await rejection(() => call(yampi, { ...operation, body: { ...body, examples: {} } }));
        if (body.required) expect(error).toMatchObject({ name: "YampiInputError", argument: "body" });
        expect(exchanges).toHaveLength(body.required ? 0 : 1);
        expect((await responseTo(undefined)).ok).toBe(!body.required);
      },
    },
  ];
}

/** What no rule gives: bounds, patterns and formats. */
function takesItsCase({ least, takes = {}, refuses = {} }: BodyCase, fits: (sent: unknown) => boolean): Check {
  return {
    says: "takes the values of its case, and refuses those that it has to refuse",
    run: () => {
      for (const [values, isTaken] of [[takes, true] as const, [refuses, false] as const]) {
        for (const [field, value] of Object.entries(values).flatMap(([name, each]) => each.map((one) => [name, one] as const))) {
          expect(fits({ ...least, [field]: value }), `${field} = ${JSON.stringify(value)}`).toBe(isTaken);
        }
      }
    },
  };
}
