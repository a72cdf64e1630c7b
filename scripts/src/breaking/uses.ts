import { isObject, type JsonObject, stepsOf } from "../json.ts";
import { at, operationsOf } from "./document.ts";

export type Direction = "request" | "response";

/** Who comes upon a part of the description, and whether as one who sends or one who reads. */
export interface Use {
  readonly operations: ReadonlySet<string>;
  readonly directions: ReadonlySet<Direction>;
}

/** Tells the uses of any place of a description. A component is used wherever a reference leads to it. */
export function usesOf(document: JsonObject): (pointer: string) => Use {
  const components = new Map<string, { operations: Set<string>; directions: Set<Direction> }>();

  function note(value: unknown, operation: string, direction: Direction): void {
    if (Array.isArray(value)) for (const each of value) note(each, operation, direction);
    if (!isObject(value)) return;
    for (const each of Object.values(value)) note(each, operation, direction);
    if (typeof value.$ref !== "string") return;
    const use = components.get(value.$ref) ?? { operations: new Set(), directions: new Set() };
    if (use.operations.has(operation) && use.directions.has(direction)) return;
    use.operations.add(operation);
    use.directions.add(direction);
    components.set(value.$ref, use);
    note(at(document, value.$ref), operation, direction);
  }

  for (const item of Object.values(isObject(document.paths) ? document.paths : {})) {
    if (!isObject(item)) continue;
    for (const { method, id } of operationsOf(item)) {
      const operation = item[method] as JsonObject;
      note([item.parameters, operation.parameters, operation.requestBody], id, "request");
      note(operation.responses, id, "response");
    }
  }

  return (pointer) => {
    const steps = stepsOf(pointer);
    if (steps[0] === "components") {
      return components.get(`#/components/${steps[1]}/${steps[2]}`) ?? { operations: new Set(), directions: new Set() };
    }
    const operations = operationsOf(isObject(document.paths) ? document.paths[steps[1] ?? ""] : undefined);
    return {
      operations: new Set(
        operations
          .filter(({ method }) => steps.length < 3 || steps[2] === "parameters" || method === steps[2])
          .map(({ id }) => id),
      ),
      directions: new Set([steps.includes("responses") ? "response" : "request"]),
    };
  };
}
