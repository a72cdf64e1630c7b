import { expect } from "vitest";
import type { ListOperation, Operation, Parameter } from "../../../../src/operation.js";
import type { Described, DescribedParameter } from "../../../support/description.js";
import { argumentOf, type Check, given, type Parts } from "../parts.js";

/**
 * What the generated table says of an operation, word for word. That the client does what its table says is for the other checks, which a
 * sample makes once for all operations that say the same.
 */
export function tableCheck(parts: Parts, operation: Described): Check {
  const { id, definition, parameters, body } = operation;
  return {
    says: "is in the generated table as it is described",
    run: () => {
      const found = parts.operations.find((each) => each.id === id) as (Operation & Partial<ListOperation>) | undefined;
      const of = (place: string) => given(operation).filter((each) => each.in === place);
      const walk = definition["x-yampi-list"] as { readonly key?: string; readonly paging: string } | undefined;
      expect(found).toMatchObject({
        kind: definition["x-yampi-result"],
        method: operation.method,
        path: operation.path,
        idempotent: definition["x-yampi-idempotent"] === true,
      });
      expect(found?.key).toBe(walk?.key);
      expect(found?.paging ?? "page").toBe(walk?.paging === "none" ? "none" : "page");
      expect(found?.scroll === undefined).toBe(walk?.paging !== "scroll");
      expect(found?.body).toBe(body && (body.required ? "required" : "optional"));
      expect(found?.pathParameters.map(toldRule)).toEqual(parameters.filter((each) => each.in === "path").map(ruleOf));
      // The table has those that most lists take before the others.
      expect(byName(found?.queryParameters.map(toldRule))).toEqual(byName(of("query").map(ruleOf)));
    },
  };
}

function byName<T extends { readonly name: string }>(rules: readonly T[] = []): T[] {
  return rules.toSorted((a, b) => a.name.localeCompare(b.name));
}

/** A rule of the client, as far as a schema says the same. */
function toldRule({
  name,
  wireName,
  required = false,
  array = false,
  type,
  enum: choices,
  pattern,
  minLength,
  minimum,
  maximum,
}: Parameter) {
  return { name, wireName: wireName ?? name, required, array, type, choices, pattern, minLength, minimum, maximum };
}

function ruleOf(parameter: DescribedParameter): ReturnType<typeof toldRule> {
  const { schema } = parameter;
  const array = "items" in schema;
  const { type, enum: choices, pattern, minLength, minimum, maximum } = (array ? schema.items : schema) as unknown as Parameter;
  const name = argumentOf(parameter);
  // What is in the path is required in any case.
  const required = parameter.in === "query" && parameter.required === true;
  return { name, wireName: parameter.name, required, array, type, choices, pattern, minLength, minimum, maximum };
}
