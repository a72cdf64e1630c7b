import { schemas } from "../generated/schemas.js";
import { isObject } from "../response/envelope.js";
import type { SchemaKeywords, SchemaNode, StrictSchema } from "./described-response.js";
import type { Drift } from "./drift.js";
import { nameOfProperty } from "./property-names.js";
import { bitOf, bitsOf, rulesOf } from "./rules.js";

/** Something in a body that does not fit. */
export interface Fault {
  readonly kind: Drift["kind"];
  /** JSON pointer to what does not fit, or to the object that has a property too many or too few. */
  readonly pointer: string;
  /** That property. */
  readonly name: string | undefined;
  /** What the description says of what is there, or missing. */
  readonly expected: StrictSchema | undefined;
  readonly value: unknown;
}

type Json = { readonly [name: string]: unknown };
type Report = (fault: Fault) => void;

/** An object or array in a body: the one that holds it, and its key there. The body itself has no holder. */
interface Step {
  readonly holder: Step | undefined;
  readonly key: string | number;
  readonly depth: number;
}

/** Reports where the value at a key of its holder does not fit. */
type Check = (value: unknown, holder: Step | undefined, key: string | number, report: Report) => void;
type CheckInside<T> = (value: T, here: Step, report: Report) => void;

/** Far more than any response has. What is deeper is reported and not looked at, so that no body exhausts the stack. */
const deepest = 100;
const notDeeper: StrictSchema = { type: `no more than ${deepest} levels` };

const checks = new Map<string, Check>();

/** Reports where a body does not fit the schema of this name. */
export function checkBody(schema: string, body: unknown, report: Report): void {
  checkOf(schema)(body, undefined, "", report);
}

/** Made when it is used first, and once. */
function checkOf(name: string): Check {
  const made = checks.get(name);
  if (made) return made;
  const check = checkFor(schemas[name] ?? {});
  checks.set(name, check);
  return check;
}

function checkFor(node: SchemaNode): Check {
  if (isName(node)) {
    let check: Check | undefined;
    return (value, holder, key, report) => {
      check ??= checkOf(node);
      check(value, holder, key, report);
    };
  }
  const schema = keywordsOf(node);
  const expected = expectedOf(schema);
  const types = bitsOf(schema.type);
  const ofType: Check = (value, holder, key, report) => {
    if ((bitOf(value) & types) === 0) report(faultAt("type", holder, key, expected, value));
  };
  const rules = rulesOf(schema);
  const inObject = insideObject(schema);
  const inArray = insideArray(schema);
  const choice = choiceOf(schema);
  // Most properties are no more than a type.
  if (rules.length === 0 && !inObject && !inArray && !choice) return ofType;
  return (value, holder, key, report) => {
    // What is of another type breaks every other rule as well.
    if ((bitOf(value) & types) === 0) return ofType(value, holder, key, report);
    for (const { kind, holds } of rules) {
      if (!holds(value)) return report(faultAt(kind, holder, key, expected, value));
    }
    if ((inObject || inArray) && typeof value === "object" && value !== null) {
      const here: Step = { holder, key, depth: holder ? holder.depth + 1 : 1 };
      if (here.depth > deepest) return report(faultAt("type", holder, key, notDeeper, value));
      if (Array.isArray(value)) inArray?.(value, here, report);
      else inObject?.(value as Json, here, report);
    }
    choice?.(value, holder, key, report);
  };
}

/** Missing properties come first, then new ones, then what is in those that are described. */
function insideObject({ properties, additionalProperties: others = !properties }: SchemaKeywords): CheckInside<Json> | undefined {
  if (!properties && others === true) return undefined;
  const described = Object.entries(properties ?? {}).map(([key, node], index) => {
    const name = nameOfProperty(key);
    return { index, name, required: name === key, node, check: checkFor(node) };
  });
  const required = described.filter((property) => property.required);
  const nothing: unknown[] = described.map(() => undefined);
  const places = new Map(described.map(({ name, index }) => [name, index]));
  const other = typeof others === "boolean" ? undefined : checkFor(others);
  return (value, here, report) => {
    // Own properties alone, whatever was done to prototypes.
    const values = nothing.slice();
    const more: string[] = [];
    for (const key of Object.keys(value)) {
      const place = places.get(key);
      if (place === undefined) more.push(key);
      else values[place] = value[key];
    }
    for (const { index, name, node } of required) {
      if (values[index] !== undefined) continue;
      report(faultAt("missing", here.holder, here.key, expectedOf(node), undefined, name));
    }
    for (const key of others === true ? [] : more) {
      if (other) other(value[key], here, key, report);
      else report(faultAt("new-property", here.holder, here.key, undefined, value[key], key));
    }
    for (const { index, name, check } of described) {
      if (values[index] !== undefined) check(values[index], here, name, report);
    }
  };
}

function insideArray(schema: SchemaKeywords): CheckInside<readonly unknown[]> | undefined {
  const { items, minItems = 0, maxItems = Infinity } = schema;
  if (items === undefined && minItems === 0 && maxItems === Infinity) return undefined;
  const check = items === undefined ? undefined : checkFor(items);
  return (value, here, report) => {
    // The length is what tells some arrays from another form, and others hold nothing at all.
    if (value.length < minItems || value.length > maxItems) {
      report(faultAt("type", here.holder, here.key, expectedOf(schema), value));
    }
    if (check) for (let index = 0; index < value.length; index++) check(value[index], here, index, report);
  };
}

/** Of a choice, only the branch is asked that the value looks like: it alone can say what is wrong. */
function choiceOf({ anyOf }: SchemaKeywords): Check | undefined {
  if (!anyOf) return undefined;
  const branches = anyOf.map(([looks, branch]) => ({ looksFitting: looksLike(looks), check: checkFor(branch) }));
  return (value, holder, key, report) => {
    const branch = branches.find(({ looksFitting }) => looksFitting(value)) ?? branches.at(-1);
    branch?.check(value, holder, key, report);
  };
}

/** By its type, and that of what is in it. */
export function looksLike(node: SchemaNode): (value: unknown) => boolean {
  const { type, properties = {} } = keywordsOf(node);
  const types = bitsOf(type);
  const parts = Object.entries(properties).map(([key, part]) => ({ name: nameOfProperty(key), fits: looksLike(part) }));
  return (value) => {
    if ((bitOf(value) & types) === 0) return false;
    return !isObject(value) || parts.every(({ name, fits }) => !Object.hasOwn(value, name) || fits(value[name]));
  };
}

function isName(node: SchemaNode): node is string {
  return typeof node === "string" && /^[A-Z]/.test(node);
}

/** The keywords of a schema, also of one given by name. */
function keywordsOf(node: SchemaNode): SchemaKeywords {
  if (isName(node)) return keywordsOf(schemas[node] ?? {});
  return typeof node === "string" ? { type: node } : node;
}

/** The same as words are found for. */
function expectedOf(node: SchemaNode): StrictSchema {
  const { type, ...schema } = keywordsOf(node);
  return { ...schema, ...(type !== undefined && { type: type.split("|") }) };
}

function faultAt(
  kind: Fault["kind"],
  holder: Step | undefined,
  key: Step["key"],
  expected: StrictSchema | undefined,
  value: unknown,
  name?: string,
): Fault {
  let pointer = "";
  for (let step: Pick<Step, "holder" | "key"> = { holder, key }; step.holder; step = step.holder) {
    pointer = `/${String(step.key).replaceAll("~", "~0").replaceAll("/", "~1")}${pointer}`;
  }
  return { kind, pointer, name, expected, value };
}
