import { isObject } from "./envelope.js";

/** What an error body says, before anything of it is hidden. */
export interface Said {
  /** What it says of the whole; several texts are joined. */
  readonly message: string | undefined;
  /** What it says of fields, by their names or paths. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

type Json = { readonly [name: string]: unknown };
type Fields = Map<string, string[]>;

/** How deep messages are looked for. */
const deepest = 5;
/** The largest number of texts of a list that one message joins. */
const mostTexts = 20;

/** Where APIs put a message, the surest first. */
const messageNames = [
  "message",
  "error_description",
  "detail",
  "messages",
  "error",
  "errors",
  "description",
  "title",
  "msg",
  "reason",
  "mensagem",
  "erro",
] as const;
/** Where they put messages by field; some put them in the place of the message. */
const fieldNames = ["errors", "error", "messages", "message", "detail", "invalid-params", "invalid_params"] as const;
/** What wraps an error in some responses, and an entity in others, of which nothing is read. */
const wrappers = ["data", "meta"] as const;
/** How an item of a list of errors names its field. */
const itemNames = ["field", "property", "param", "parameter", "attribute", "path", "name", "pointer", "loc"] as const;
const itemTexts = ["message", "detail", "reason", "description", "title", "messages", "msg"] as const;

/** Reads an error body in the forms that APIs send: Laravel's, problem details, JSON:API, OAuth, and plainer ones. */
export function readSaid(body: unknown): Said {
  const fields: Fields = new Map();
  if (!isObject(body)) return { message: textOf(body, messageNames, 0), fields };
  readFields(body, fields);
  let message = textOf(body, messageNames, 0);
  for (const name of wrappers) {
    const wrapped = own(body, name);
    if (!isObject(wrapped) || Object.hasOwn(wrapped, "id")) continue;
    if (fields.size === 0) readFields(wrapped, fields);
    message ??= textOf(wrapped, ["message", "messages", "error", "errors"], 1);
  }
  return { message, fields };
}

/** The first text that there is under these names; in an object below, under any name of a message. */
function textOf(value: unknown, names: readonly string[], depth: number): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (depth > deepest) return undefined;
  if (Array.isArray(value)) {
    // Items that name their field are told with it.
    const items = value.slice(0, mostTexts).filter((item) => itemField(item) === undefined);
    return unique(items.map((item) => textOf(item, messageNames, depth + 1))).join(" ") || undefined;
  }
  if (!isObject(value)) return undefined;
  for (const name of names) {
    const text = textOf(own(value, name), messageNames, depth + 1);
    if (text !== undefined) return withLooseTexts(text, value);
  }
  return undefined;
}

/** A text or a list of texts beside a message tells what the message does not. */
function withLooseTexts(text: string, { errors }: Json): string {
  const items = [errors].flat().slice(0, mostTexts);
  const loose = unique(items.map((item) => (typeof item === "string" ? item.trim() || undefined : undefined)));
  return text === loose.join(" ") ? text : unique([text, ...loose]).join(" ");
}

function readFields(body: Json, fields: Fields, depth = 0): void {
  for (const name of fieldNames) {
    const value = own(body, name);
    if (Array.isArray(value)) readItems("", value, fields, 0);
    else if (isObject(value)) readObject(name, value, fields, depth);
    if (fields.size > 0) return;
  }
}

/** An object under `errors` holds fields. Under another name it may be an error itself. */
function readObject(name: string, value: Json, fields: Fields, depth: number): void {
  if (name === "errors" || !isError(value)) addAll("", value, fields, 0);
  else if (depth < deepest) readFields(value, fields, depth + 1);
}

function isError(value: Json): boolean {
  if (Array.isArray(own(value, "message")) || Array.isArray(own(value, "messages"))) return true;
  return messageNames.some((name) => typeof own(value, name) === "string") || isObject(value.error) || isObject(value.errors);
}

function addAll(path: string, value: Json, fields: Fields, depth: number): void {
  for (const [name, held] of Object.entries(value)) add(path ? `${path}.${name}` : name, held, fields, depth + 1);
}

function add(path: string, value: unknown, fields: Fields, depth: number): void {
  if (typeof value === "string") push(fields, path, value);
  else if (depth > deepest) return;
  else if (Array.isArray(value)) readItems(path, value, fields, depth);
  else if (isObject(value)) {
    const text = itemText(value);
    if (text === undefined) addAll(path, value, fields, depth);
    else push(fields, path, text);
  }
}

function readItems(path: string, items: readonly unknown[], fields: Fields, depth: number): void {
  for (const item of items) {
    const field = itemField(item);
    const text = isObject(item) ? itemText(item) : undefined;
    if (field !== undefined && text !== undefined) push(fields, path ? `${path}.${field}` : field, text);
    else if (path) add(path, item, fields, depth + 1);
    // Laravel's rows, and lists of objects from a field to its messages.
    else if (isObject(item) && text === undefined) addAll("", item, fields, depth + 1);
  }
}

function itemText(item: Json): string | undefined {
  return itemTexts.map((name) => own(item, name)).find((value) => typeof value === "string");
}

function itemField(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const source = own(item, "source");
  for (const holder of [item, isObject(source) ? source : {}]) {
    for (const name of itemNames) {
      const value = own(holder, name);
      if (typeof value === "string" && value !== "") return fieldOfPointer(value);
      if (Array.isArray(value) && value.length > 0 && value.length <= deepest) return value.map(String).join(".");
    }
  }
  return undefined;
}

/** `/data/attributes/name`, as JSON:API points to a field, is `name`. */
function fieldOfPointer(pointer: string): string {
  if (!/^#?\//.test(pointer)) return pointer;
  return pointer.replace(/^#?\/(?:data\/)?(?:attributes\/)?/, "").replaceAll("/", ".");
}

function push(fields: Fields, path: string, text: string): void {
  const texts = fields.get(path) ?? [];
  texts.push(text);
  fields.set(path, texts);
}

function unique(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}

function own(value: Json, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
