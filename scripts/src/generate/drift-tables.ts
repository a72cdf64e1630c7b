import { type DescribedBody, describedBodies, statusesOf } from "./described-responses.ts";
import type { Description } from "./description.ts";
import { formats } from "./formats.ts";
import type { GeneratedFiles } from "./output.ts";
import { SchemaNodes } from "./schema-nodes.ts";

/** What the drift check reads: the schemas of all responses, and which of them each status of an operation has. */
export function driftTables(description: Description): GeneratedFiles {
  const bodies = describedBodies(description);
  const schemas = new SchemaNodes(description);
  for (const { name, schema } of bodies) schemas.add(name, schema);
  return { "schemas.ts": schemaTable(schemas), "responses.ts": responseTable(description, bodies, schemas) };
}

function schemaTable({ nodes, formats: used }: SchemaNodes): string {
  const schemas = nodes.map(([name, node]) => `  ${name}: ${JSON.stringify(node)},\n`).join("");
  const expressions = used.map((name) => `  ${JSON.stringify(name)}: ${formats[name]},\n`);
  return [
    `import type { SchemaTable } from "../drift/described-response.js";\n`,
    `/** Every schema of a response. */\nexport const schemas: SchemaTable = {\n${schemas}};\n`,
    `/** The formats that they name. */\nexport const formats: { readonly [name: string]: RegExp } = {\n${expressions.join("")}};\n`,
  ].join("\n");
}

/** Each body is written once, and so are the failures that many operations share. */
function responseTable(description: Description, bodies: readonly DescribedBody[], schemas: SchemaNodes): string {
  const constants = new Map<string, string>();
  const entries = new Map<string, string[]>();
  for (const body of bodies) {
    // A schema may be an entity in one place, and a whole response or an error in another.
    const constant = body.form ? `${body.name}_${body.evidence ?? "described"}` : body.name;
    constants.set(constant, bodyEntry(body));
    const key = `${body.operation} ${body.status}`;
    entries.set(key, [...(entries.get(key) ?? []), constant]);
  }
  const failures = new Map<string, string>();
  const operations = description.operations().map((operation) => {
    const statuses = statusesOf(operation).map((status): [string, string] => [
      status,
      `${JSON.stringify(status)}: [${(entries.get(`${operation.id} ${status}`) ?? []).join(", ")}]`,
    ]);
    const failed = statuses.filter(([status]) => !status.startsWith("2"));
    const table = failed.map(([, entry]) => entry).join(", ");
    const name = failures.get(table) ?? `failures${failures.size + 1}`;
    if (failed.length > 0) failures.set(table, name);
    const succeeded = statuses.filter(([status]) => status.startsWith("2")).map(([, entry]) => entry);
    const all = [...succeeded, ...(failed.length > 0 ? [`...${name}`] : [])];
    return `  ${JSON.stringify(operation.id)}: { ${all.join(", ")} },\n`;
  });
  const requested = propertyNames(description)
    .filter((name) => !schemas.propertyNames.has(name))
    .map((name) => JSON.stringify(name));
  return [
    `import type { DescribedResponses, DescribedBody } from "../drift/described-response.js";`,
    `import { propertyNamesOf } from "../drift/property-names.js";`,
    `import { schemas } from "./schemas.js";\n`,
    ...[...constants].sort().map(([name, entry]) => `const ${name}: DescribedBody = ${entry};`),
    "",
    ...[...failures].map(([table, name]) => `const ${name} = { ${table} };`),
    "",
    `/** The bodies of every described response. */\nexport const responses: DescribedResponses = {\n${operations.join("")}};\n`,
    `/** The name of every property that operations have; those of the schemas, and those of requests alone. */\nexport const propertyNames: ReadonlySet<string> = new Set([...propertyNamesOf(schemas), ${requested.join(", ")}]);\n`,
  ].join("\n");
}

function bodyEntry({ name, form, evidence }: DescribedBody): string {
  const envelope = form && { name: evidence ?? name, ...form };
  return JSON.stringify({ schema: name, ...(envelope && { envelope }) });
}

/** Of all requests and responses. */
function propertyNames(description: Description): string[] {
  const names = new Set<string>();
  const visited = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || visited.has(node)) return;
    visited.add(node);
    if ("$ref" in node && typeof node.$ref === "string") visit(description.resolve(node));
    for (const [key, child] of Object.entries(node)) {
      if (key === "examples" || key === "example") continue;
      if (key !== "properties") visit(child);
      else {
        for (const [name, property] of Object.entries(child as object)) {
          names.add(name);
          visit(property);
        }
      }
    }
  };
  visit(description.document.paths);
  return [...names].sort();
}
