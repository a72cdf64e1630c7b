/** A resource that is to be described. */
export interface Resource {
  /** The start of its operationIds, such as `orders.comments`. */
  readonly name: string;
  /** The schema of its entity, such as `OrderComment`. */
  readonly schema: string;
  /** The path of its list, such as `/{alias}/orders/{orderId}/comments`. */
  readonly path: string;
  readonly methods: readonly Method[];
}

export const methods = ["list", "create", "get", "update", "delete"] as const;
export type Method = (typeof methods)[number];

/** Where each method is: its verb, and whether its path ends with the ID. */
export const routes: { readonly [method in Method]: { readonly verb: string; readonly ofOne: boolean } } = {
  list: { verb: "get", ofOne: false },
  create: { verb: "post", ofOne: false },
  get: { verb: "get", ofOne: true },
  update: { verb: "put", ofOne: true },
  delete: { verb: "delete", ofOne: true },
};

/** What a person has to write; lint names each one that is left. */
export const todo = (text: string): string => `'TODO: ${text.replaceAll("'", "''")}'`;

const evidence = `{ kind: documented, source: ${todo("docs.yampi.com.br/… of the page; or another kind, and who showed it")} }`;

/**
 * The new files of a resource, by their paths in openapi/. They hold no fact about the API but its path: what has to be known is marked.
 *
 * @param parameters - The files in components/parameters of the parts of the path, by their names.
 */
export function skeletonOf(resource: Resource, parameters: { readonly [name: string]: string }): Map<string, string> {
  const { schema, path, name } = resource;
  const stem = path.replace(/^\/\{alias\}\//, "").replaceAll("/", "_");
  const noun = nounOf(schema);
  const writes = resource.methods.some((method) => method === "create" || method === "update");
  const files: [string, string][] = [
    [`paths/${stem}.yaml`, pathFile(resource, false, parameters)],
    [`paths/${stem}_{id}.yaml`, pathFile(resource, true, parameters)],
    [`components/parameters/${schema}Id.yaml`, parameterFile("id", `ID of the ${noun}.`)],
    [`components/schemas/${schema}.yaml`, schemaFile(schema)],
    [`components/examples/${schema}.yaml`, `summary: ${article(noun)} ${noun}\nvalue: { id: 1 }\n`],
    ...(writes
      ? ([
          [`components/schemas/${schema}Input.yaml`, inputFile(schema)],
          [
            `components/examples/${schema}Input.yaml`,
            `summary: The fields that the documentation names\nvalue: { ${todo("a field")}: ${todo("an invented value of it")} }\n`,
          ],
        ] as [string, string][])
      : []),
    [`tests/fixtures/pages/${fileNameOf(name)}.yaml`, pagesFile(schema, writes)],
    [`overlays/pt-BR/${fileNameOf(name)}.yaml`, overlayFile(resource, parameters, writes)],
  ];
  const used = new Set(resource.methods.map((method) => routes[method].ofOne));
  const isUsed = (file: string): boolean => {
    if (file.endsWith("_{id}.yaml") || file === `components/parameters/${schema}Id.yaml`) return used.has(true);
    return file === `paths/${stem}.yaml` ? used.has(false) : true;
  };
  return new Map(files.filter(([file]) => isUsed(file)));
}

/** The file of a part of the path that has none yet. */
export function parameterFile(name: string, description = todo(`what ${name} is, as in: ID of the order.`)): string {
  return lines(
    `name: ${name}`,
    "in: path",
    "required: true",
    `description: ${description}`,
    "schema: { type: integer, minimum: 1 }",
    "example: 1",
    `x-yampi-evidence: ${evidence}`,
  );
}

/** `orders.comments` → `orders-comments` */
export function fileNameOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll(".", "-");
}

/** `OrderComment` → `order comment` */
function nounOf(schema: string): string {
  return schema.replaceAll(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (letter) => letter.toLowerCase());
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? "An" : "A";
}

function pathFile(
  { name, schema, path, methods }: Resource,
  ofOne: boolean,
  parameters: { readonly [name: string]: string },
): string {
  const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, part = ""]) => (part === "alias" ? "Alias" : parameters[part]));
  const references = [...parts, ...(ofOne ? [`${schema}Id`] : [])].map(
    (file) => `  - $ref: ../components/parameters/${file}.yaml`,
  );
  const own = methods.filter((method) => routes[method].ofOne === ofOne);
  return lines("parameters:", ...references, ...own.flatMap((method) => operation(name, schema, method)));
}

function operation(name: string, schema: string, method: Method): string[] {
  const entity = `  x-yampi-entity: { schema: ${schema} }`;
  const input = `  x-yampi-input: ${schema}Input`;
  const particular: { readonly [method in Method]: readonly string[] } = {
    list: ["  x-yampi-result: list", entity, "  x-yampi-list: { key: id, paging: page }"],
    create: ["  x-yampi-result: one", entity, input],
    get: ["  x-yampi-result: one", entity],
    update: ["  x-yampi-result: one", entity, input],
    delete: ["  x-yampi-result: none"],
  };
  return [
    `${routes[method].verb}:`,
    `  operationId: ${name}.${method}`,
    `  summary: ${todo(`what ${name}.${method} does, as in: Get a customer`)}`,
    `  tags: [${todo("a tag of openapi.yaml, the same for all of them")}]`,
    `  x-yampi-title: ${todo("title of the page of Yampi, in Portuguese")}`,
    ...particular[method],
    `  x-yampi-idempotent: ${method !== "create"}`,
    `  x-yampi-evidence: ${evidence}`,
    ...(method === "list" ? ["  x-yampi-parameters: usual"] : []),
    ...(method === "get" ? ["  parameters:", "    - $ref: ../components/parameters/SkipCache.yaml"] : []),
  ];
}

function schemaFile(schema: string): string {
  const noun = nounOf(schema);
  return lines(
    `title: ${noun.charAt(0).toUpperCase()}${noun.slice(1)}`,
    `description: ${todo(`what ${article(noun).toLowerCase()} ${noun} is, in one sentence; then add its fields below and to the example`)}`,
    "type: object",
    "required: [id]",
    "properties:",
    `  id: { type: integer, description: ID of the ${noun}., examples: [1] }`,
    `x-yampi-evidence: ${evidence}`,
  );
}

function inputFile(schema: string): string {
  const noun = nounOf(schema);
  return lines(
    `title: ${noun.charAt(0).toUpperCase()}${noun.slice(1)} input`,
    `description: ${todo("what a write takes, and what it requires")}`,
    "type: object",
    "properties:",
    `  ${todo("a field")}: { type: string, description: ${todo("what the field is")}, examples: [${todo("an invented value of it")}] }`,
    `x-yampi-evidence: ${evidence}`,
  );
}

function pagesFile(schema: string, writes: boolean): string {
  return lines(
    "# What the vendor's pages say of the types of fields, where no whole example is at hand: by the name of the schema, as the pages have it.",
    `${schema}: { id: integer }`,
    ...(writes ? [`${schema}Input: { ${todo("a field")}: string }`] : []),
  );
}

function overlayFile(
  { name, schema, path, methods }: Resource,
  parameters: { readonly [name: string]: string },
  writes: boolean,
): string {
  const inPortuguese = (what: string): string => todo(`in Portuguese: ${what}`);
  const isOne = methods.some((method) => routes[method].ofOne);
  const ofSchema = (of: string, field: string, text: string): string[] => [
    `  - target: $.components.schemas.${of}`,
    "    update:",
    `      title: ${inPortuguese(`the title of ${of}`)}`,
    `      description: ${inPortuguese(`the description of ${of}`)}`,
    `      properties: { ${field}: { description: ${inPortuguese(text)} } }`,
  ];
  return lines(
    "overlay: 1.0.0",
    "info:",
    `  title: ${inPortuguese(`the name of ${name}, as in: Clientes, em português`)}`,
    "  version: 0.1.0",
    "actions:",
    ...methods.flatMap((method) => {
      const { verb, ofOne } = routes[method];
      return [
        `  - target: $.paths['${path}${ofOne ? "/{id}" : ""}'].${verb}`,
        `    update: { summary: ${inPortuguese(`the summary of ${name}.${method}`)} }`,
      ];
    }),
    ...(isOne
      ? [`  - target: $.components.parameters.${schema}Id`, `    update: { description: ${inPortuguese("ID of it")} }`]
      : []),
    ...Object.values(parameters)
      .filter((file) => file.startsWith(schema))
      .flatMap((file) => [
        `  - target: $.components.parameters.${file}`,
        `    update: { description: ${inPortuguese(`the description of ${file}`)} }`,
      ]),
    ...ofSchema(schema, "id", "ID of it"),
    ...(writes
      ? [
          `  - target: $.components.examples.${schema}Input`,
          `    update: { summary: ${inPortuguese("the summary of the example of the input")} }`,
          ...ofSchema(`${schema}Input`, todo("a field"), "what the field is"),
        ]
      : []),
  );
}

function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
