import standalone from "ajv/dist/standalone/index.js";
import { createAjv } from "./ajv.ts";
import { type DescribedBody, describedBodies, statusesOf } from "./described-answers.ts";
import type { Description, Schema } from "./description.ts";
import { type Json, strictSchema } from "./strict-schemas.ts";

/** Names of examples that tell where a form comes from, the surest first. */
const evidence = ["observed", "documented", "inferred"];

/** What the drift check reads: validators that Ajv compiled to code which needs neither Ajv nor a compiler, and the bodies of each answer. */
export function validators(description: Description): { readonly code: string; readonly answers: string } {
  const ajv = createAjv({
    verbose: true,
    messages: false,
    inlineRefs: false,
    allowUnionTypes: true,
    strictTypes: false,
    // Else lengths are counted by a function that is imported; the logger would say that this is deprecated.
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  const bodies = describedBodies(description);
  for (const [name, schema] of strictSchemas(description, bodies)) ajv.addSchema({ ...schema, $id: name });
  const names = [...new Set(bodies.map(({ name }) => name))].sort();
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const imported = /\brequire\([^)]*\)/.exec(code)?.[0];
  if (imported) throw new Error(`The validators would need ${imported} at run time`);
  const fits = ({ name }: DescribedBody, example: unknown): boolean => ajv.validate(name, example);
  return { code: `// @ts-nocheck\n${code}\n`, answers: answerTable(description, bodies, fits) };
}

/** Of the bodies, and of the components that they refer to. What only requests have is no answer, and may say more than these can. */
function strictSchemas(description: Description, bodies: readonly DescribedBody[]): [string, Json][] {
  const components = new Map(description.schemas);
  const found = new Map<string, Json>();
  const add = (name: string, schema: Schema): void => {
    if (found.has(name)) return;
    const strict = strictSchema(description, schema);
    found.set(name, strict);
    for (const reference of referencesIn(strict)) add(reference, components.get(reference) as Schema);
  };
  for (const { name, schema } of bodies) add(name, components.get(name) ?? schema);
  const places = new Map([...components.keys()].map((name, index) => [name, index]));
  const place = ([name]: [string, Json]): number => places.get(name) ?? components.size;
  return [...found].sort((a, b) => place(a) - place(b));
}

function referencesIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { $ref } = node as { $ref?: unknown };
  return [...(typeof $ref === "string" ? [$ref] : []), ...Object.values(node).flatMap(referencesIn)];
}

type Fits = (body: DescribedBody, example: unknown) => boolean;

function answerTable(description: Description, bodies: readonly DescribedBody[], fits: Fits): string {
  const entries = new Map<string, string[]>();
  for (const body of bodies) {
    const key = `${body.operation} ${body.status}`;
    entries.set(key, [...(entries.get(key) ?? []), bodyEntry(body, fits)]);
  }
  const operations = description.operations().map((operation) => {
    const statuses = statusesOf(operation).map((status) => {
      const mine = entries.get(`${operation.id} ${status}`) ?? [];
      return `    ${JSON.stringify(status)}: [${mine.join(", ")}],\n`;
    });
    return `  ${JSON.stringify(operation.id)}: {\n${statuses.join("")}  },\n`;
  });
  return [
    `import type { DescribedAnswers } from "../drift/described-answer.js";`,
    `import * as validators from "./validators.js";\n`,
    `/** The bodies of every answer that is described. */\nexport const answers: DescribedAnswers = {\n${operations.join("")}};\n`,
    `/** The name of every property that operations have. */\nexport const propertyNames: ReadonlySet<string> = new Set(${JSON.stringify(propertyNames(description))});\n`,
  ].join("\n");
}

function bodyEntry(body: DescribedBody, fits: Fits): string {
  const validate = `validate: validators.${body.name}`;
  if (!body.form) return `{ ${validate} }`;
  const example = evidence.find((name) => name in body.examples && fits(body, body.examples[name]));
  return `{ ${validate}, envelope: ${JSON.stringify({ name: example ?? body.name, ...body.form })} }`;
}

/** Of all that operations send and answer. */
function propertyNames(description: Description): string[] {
  const names = new Set<string>();
  const visited = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || visited.has(node)) return;
    visited.add(node);
    if ("$ref" in node && typeof node.$ref === "string") visit(description.resolve(node));
    const { properties } = node as { properties?: object };
    for (const name of Object.keys(properties ?? {})) names.add(name);
    for (const child of Object.values(node)) visit(child);
  };
  visit(description.document.paths);
  return [...names].sort();
}
