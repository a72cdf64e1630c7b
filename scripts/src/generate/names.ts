import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { root } from "../paths.ts";

const clientIndex = join(root, "packages", "client", "src", "index.ts");

/** What has the id of an operation. */
interface WithId {
  readonly id: string;
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `customers.addresses.list` → `customersAddressesList` */
export function constantName({ id }: WithId): string {
  return id
    .split(".")
    .map((step, index) => (index === 0 ? step : capitalised(step)))
    .join("");
}

/** `customers.addresses.list` → `CustomersAddressesListParams` */
export function paramsName(operation: WithId): string {
  return `${capitalised(constantName(operation))}Params`;
}

/** `customers.create` → `CustomersCreateBody` */
export function bodyName(operation: WithId): string {
  return `${capitalised(constantName(operation))}Body`;
}

/** `["customers", "addresses"]` → `CustomersAddresses` */
export function className(resource: readonly string[]): string {
  return resource.map(capitalised).join("");
}

/** Any text as an identifier: `per-page` → `perPage`, `HTTP status` → `httpStatus`. Empty where no letter or digit is in it. */
export function camelCase(text: string): string {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").normalize("NFC");
  const [first = "", ...others] = plain.match(/[\p{ID_Start}\p{Nd}]+/gu) ?? [];
  const acronym = /^\p{Lu}+(?!\p{Ll})/u.exec(first)?.[0] ?? first.charAt(0);
  const name = acronym.toLowerCase() + first.slice(acronym.length) + others.map(capitalised).join("");
  return /^\p{Nd}/u.test(name) ? `n${name}` : name;
}

/** What the code of a method calls otherwise, and what no argument may be called. */
const notArguments = new Set(
  `params body options arguments await break case catch class const continue debugger default delete do else enum
  eval export extends false finally for function if implements import in instanceof interface let new null package private protected
  public return static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
);

/** The arguments of a method for its path parameters: their own names, as far as the language has them. */
export function argumentNames(parameters: readonly string[]): string[] {
  const names: string[] = [];
  for (const parameter of parameters) {
    const plain = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(parameter) ? parameter : camelCase(parameter) || "value";
    let name = notArguments.has(plain) ? `${plain}Value` : plain;
    for (let count = 2; names.includes(name); count++) name = `${plain}${count}`;
    names.push(name);
  }
  return names;
}

/** What the index of the client exports besides types of the description. */
const exportsOfTheClient = [...readFileSync(clientIndex, "utf8").matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(
  ([, names = ""]) => names.split(",").map((name) => name.trim().replace(/^type /, "")),
);
/** What the generated files have besides. */
const namesInFiles =
  `Resources BodyOf WithBooleans Including Operation Parameter RateLimit SchemaTable SensitiveTable DescribedResponses DescribedBody PersonalProperties
  SecretProperties`.split(/\s+/);
/** What the language and its types have for everybody, such as `Date`, `Promise` and `Record`. */
const namesOfTheLanguage = [
  ...(runInNewContext("Object.getOwnPropertyNames(globalThis)") as string[]),
  ...`Awaited Exclude Extract InstanceType Iterable Iterator AsyncIterable AsyncIterator NoInfer NonNullable Omit Parameters Partial Pick
  PromiseLike Readonly ReadonlyArray ReadonlyMap ReadonlySet Record Required ReturnType`.split(/\s+/),
  // Of fetch, which the types of the client name.
  ..."AbortSignal Headers ReadableStream Request RequestInit Response URL URLSearchParams".split(" "),
];
const membersOfTheClient = new Set(["core", "constructor", "withOptions", "then", "toString", "toJSON"]);

/** The names of everything that is made of the operations, so that none comes twice. */
export class Names {
  /** Of each name, the operation or the resource that has it. */
  readonly #owners = new Map<string, string>([
    ...namesOfTheLanguage.map((name) => [name, "JavaScript or TypeScript"] as const),
    ...[...namesInFiles, ...exportsOfTheClient].map((name) => [name, "the client itself"] as const),
  ]);

  /** Gives an operation the names that its id makes, unless one is another's: then it gives none, and says which and whose. */
  claim(id: string, place: string): string | undefined {
    const steps = id.split(".");
    const own = steps[0] === "raw" ? "raw" : steps.find((step) => membersOfTheClient.has(step) || step in Object.prototype);
    if (own !== undefined) return `${own} is a name of the client itself`;

    // Operations share their resources.
    const resources = steps.slice(0, -1).flatMap((_, index): [string, string][] => {
      const path = steps.slice(0, index + 1);
      const owner = `resource ${path.join(".")}`;
      return [className(path), `.${path.join(".")}`].map((name) => [name, owner]);
    });
    const single = [`.${id}`, constantName({ id }), paramsName({ id }), bodyName({ id })];
    const wanted = [...resources, ...single.map((name): [string, string] => [name, place])];
    const taken = wanted.find(([name, owner]) => this.#owners.has(name) && (owner === place || this.#owners.get(name) !== owner));
    if (taken) return `${taken[0].replace(/^\./, "")} is a name of ${this.#owners.get(taken[0])}`;
    for (const [name, owner] of wanted) this.#owners.set(name, owner);
    return undefined;
  }

  /** What is wrong with the name of a schema, which is the name of its type. */
  problemOfSchema(name: string): string | undefined {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) return `The name of schema ${name} is not in PascalCase`;
    const owner = this.#owners.get(name);
    return owner && `Schema ${name}: its name is that of ${owner}`;
  }
}
