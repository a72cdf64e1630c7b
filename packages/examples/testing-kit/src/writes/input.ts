import type { ValidationErrorBody } from "@yampi-openapi/types";
import type { Visit } from "../door.js";

/** What can be told of a field: whether it is of the form that the description gives it. */
export type Check = (value: unknown) => boolean;

type RequiredName<T> = { [Name in keyof T]-?: object extends Pick<T, Name> ? never : Name }[keyof T];

/** A check of every field that the description requires: one more or one less does not compile. */
export type RequiredChecks<T> = { readonly [Name in RequiredName<T>]: Check };

export const isText: Check = (value) => typeof value === "string";
export const isFlag: Check = (value) => typeof value === "boolean";
export const isAmount: Check = (value) => typeof value === "number" && value >= 0;
export const isCount: Check = (value) => isAmount(value) && Number.isInteger(value);
/** Not a day without a time, which the API refuses. */
export const isDateTime: Check = (value) => isText(value) && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(value as string);

/** The check of a closed set; a word that the description does not have is not compiled. */
export function isOneOf<T extends string>(...words: readonly T[]): Check {
  return (value) => words.some((word) => word === value);
}

export const invalid = ["Campo inválido."];
const missing = ["Campo obrigatório."];

type Checks = { readonly [name: string]: Check };
type Readable<T> = { json(): Promise<T> };

/**
 * The body of a write. It ends the visit with a 422 where a field is missing or of another form. What the store holds is to be looked up
 * afterwards: it may have changed meanwhile.
 */
export function readInput<T>(request: Readable<T>, visit: Pick<Visit, "reject">, checks: Checks): Promise<T> {
  return read(request, visit, checks, () => Object.entries(checks));
}

/** The body of a write that keeps what is not sent: it ends the visit with a 422 where a field that is there is empty or of another form. */
export function readChanges<T>(request: Readable<T>, visit: Pick<Visit, "reject">, checks: Checks): Promise<T> {
  return read(request, visit, checks, (input) => Object.entries(checks).filter(([name]) => name in input));
}

async function read<T>(
  request: Readable<T>,
  { reject }: Pick<Visit, "reject">,
  checks: Checks,
  due: (input: object) => [name: string, check: Check][],
): Promise<T> {
  const body: unknown = await request.json().catch(() => undefined);
  // What is no object has none of the fields.
  const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
  const input = (isObject ? body : {}) as { readonly [name: string]: unknown };
  const errors: ValidationErrorBody["errors"] = {};
  for (const [name, check] of isObject ? due(input) : Object.entries(checks)) {
    const value = input[name];
    if (value === undefined || value === null || value === "") errors[name] = missing;
    else if (!check(value)) errors[name] = invalid;
  }
  return Object.keys(errors).length > 0 ? reject(errors) : (body as T);
}
