import type { DescribedOperation, Description } from "@yampi-openapi/scripts/generate/description";
import { exampleOf, type SampleCall } from "./call.ts";

export function typescript({ operation, query, body }: SampleCall, description: Description): string {
  const ids = operation.parameters.filter(({ in: place, name }) => place === "path" && name !== "alias");
  const given = [
    ...ids.map(({ name }) => JSON.stringify(exampleOf(operation, name))),
    ...(body === undefined ? [] : [literal(withBooleans(body, operation))]),
    ...(query.length > 0 ? [`{ ${query.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")} }`] : []),
  ];
  const needsAlias = operation.pathParameters.some(({ name }) => name === "alias");
  const options = needsAlias ? `{ alias: ${JSON.stringify(exampleOf(operation, "alias"))} }` : "";
  const use = useOf(operation, description, `yampi.${operation.id}(${given.join(", ")})`);
  return `import { Yampi } from "@yampi-openapi/client";\n\nconst yampi = new Yampi(${options});\n${use}`;
}

/** What is done with the result: that something came is to be seen. */
function useOf({ result, entity, definition }: DescribedOperation, description: Description, call: string): string {
  const name = entity.charAt(0).toLowerCase() + entity.slice(1);
  const list = (definition["x-yampi-list"] ?? {}) as { key?: string };
  const key = list.key ?? (description.requiresId(entity) ? "id" : undefined);
  if (result === "none") return `await ${call};\nconsole.log("done");`;
  const hasId = result === "list" || description.requiresId(entity);
  if (result === "whole" || !hasId) return `console.log(await ${call});`;
  return result === "list"
    ? `for await (const ${name} of ${call}) {\n  console.log(${key === undefined ? name : `${name}.${key}`});\n}`
    : `const ${name} = await ${call};\nconsole.log(${name}.id);`;
}

/** A value of JSON as code, a property a line, with names in quotes only where they have to be. */
function literal(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll(/^(\s*)"([A-Za-z_]\w*)":/gm, "$1$2:");
}

/** An example of a body, with the booleans of which the client makes what the API takes. */
function withBooleans(example: unknown, { body }: DescribedOperation): unknown {
  const entries = Object.entries(example as object).map(([name, value]) => {
    const values = body?.booleans[name];
    return [name, values?.includes(value) ? value === values[1] : value];
  });
  return Object.fromEntries(entries);
}
