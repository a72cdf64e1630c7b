import { describe, expect, it } from "vitest";
import { type Drift, driftValidator } from "../../../src/drift/index.js";
import type { Yampi } from "../../../src/index.js";
import { fakeClient } from "../../support/fake-fetch.js";
import {
  operationOf,
  type ResponseBody,
  responseBodies,
  schemaOfResponse,
  schemas,
  sealedSchemas,
  wasCaptured,
} from "./bodies.js";

/** What a client gives for the body, what it sent, and how the body drifts from the description. */
async function called({ operation, args, status, body }: ResponseBody) {
  const drifts: Drift[] = [];
  const validate = driftValidator({ onDrift: (drift) => drifts.push(drift), once: false });
  const { yampi, requests } = fakeClient(Response.json(body, { status }), { validate });
  const given = await method(yampi, operation)(...args);
  return { given, drifts, sent: requests[0] as Request };
}

/** The method of a client that an operationId names. */
function method(yampi: Yampi, operation: string): (...args: readonly unknown[]) => PromiseLike<unknown> {
  const names = operation.split(".");
  const name = names.pop() as string;
  type Holder = { readonly [name: string]: Holder & ((...args: readonly unknown[]) => PromiseLike<unknown>) };
  const resource = names.reduce<Holder>((holder, each) => holder[each] as Holder, yampi as unknown as Holder);
  return (...args) => resource[name]?.(...args) as PromiseLike<unknown>;
}

/** The entities of a body, whatever its envelope. */
const entitiesIn = (body: ResponseBody["body"]): unknown[] => ("id" in body ? [body] : [body.data].flat());

describe.each(responseBodies)("The response $name, which is $strength", (body) => {
  it("is given by the method as the entity or the page, out of its envelope", async () => {
    const { given } = await called(body);
    const isList = operationOf(body).definition["x-yampi-result"] === "list";
    expect(isList ? (given as { data: unknown }).data : [given]).toEqual(entitiesIn(body.body));
  });

  it("drifts nowhere", async () => {
    expect((await called(body)).drifts).toEqual([]);
  });

  it("fits its schema, as Ajv sees it", () => {
    expect(schemas.faults(schemaOfResponse(body), body.body)).toEqual([]);
  });

  it("is asked for with arguments that the description takes", async () => {
    const { sent } = await called(body);
    const { method, body: requestBody } = operationOf(body);
    expect(sent.method).toBe(method);
    const data = sent.body ? await sent.json() : undefined;
    expect(data).toEqual(requestBody ? body.args.find((arg) => typeof arg === "object") : undefined);
    if (requestBody) expect(schemas.faults(requestBody.schema, data)).toEqual([]);
  });
});

describe.each(responseBodies.filter(wasCaptured))("The response $name", (body) => {
  it("has no property that the description does not name, at any depth", () => {
    expect(sealedSchemas.faults(schemaOfResponse(body), body.body)).toEqual([]);
  });
});

describe("A property that the description does not name", () => {
  it("is found in a captured response, however deep it is", () => {
    const [body] = responseBodies.filter(({ operation }) => operation === "customers.get") as [ResponseBody];
    const altered = structuredClone(body.body) as { data: { phone: object } };
    Object.assign(altered.data.phone, { extension: "1" });
    expect(sealedSchemas.faults(schemaOfResponse(body), altered).join("\n")).toContain(
      "/data/phone must NOT have additional properties",
    );
  });
});
