import { dateTime, type Fields, type Treatment } from "./treatments.js";

/** Whether personal data is masked. */
export interface Masking {
  readonly masked: boolean;
}

/** What of an object leaves: the fields that were decided on, each as it was decided. */
export function leaving<T>(object: object, fields: Fields, masking: Masking): T {
  return leavingFields(object, fields, masking) as T;
}

function leavingFields(object: object, fields: Fields, masking: Masking): object {
  const values = object as { readonly [name: string]: unknown };
  const entries = Object.entries(fields)
    .map(([name, treatment]) => [name, leavingValue(values[name], treatment, masking)])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

/** Undefined for what does not leave. That includes values of another form than the description has, which may hold anything. */
function leavingValue(value: unknown, treatment: Treatment, masking: Masking): unknown {
  if (treatment === "never" || (treatment === "personal" && masking.masked)) return undefined;
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) {
    return value.map((item) => leavingValue(item, treatment, masking)).filter((item) => item !== undefined);
  }
  if (treatment === "date") return typeof value === "object" ? leavingFields(value, dateTime, masking) : dateText(value);
  if (typeof treatment === "object") return typeof value === "object" ? leavingFields(value, treatment, masking) : undefined;
  if (typeof value === "object") return undefined;
  return typeof treatment === "function" && masking.masked ? treatment(String(value)) : value;
}

/** Some dates are texts. One of another form than a date has may hold anything. */
function dateText(value: unknown): string | undefined {
  const isDate = typeof value === "string" && /^(\d{4}-\d{2}-\d{2}( \d{2}:\d{2}:\d{2}(\.\d+)?)?)?$/.test(value);
  return isDate ? value : undefined;
}
