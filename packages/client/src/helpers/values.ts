import type { Counter, EmptyRelation, Money } from "@yampi-openapi/types";
import { YampiInputError } from "../errors.js";
import { emptyRelations } from "../generated/constants.js";
import { isObject } from "../response/envelope.js";

/** A number as the API sends it: a number, or a decimal string with a point. */
export type Decimal = Money | Counter;

/**
 * Converts a number of the API to a number: `toNumber(coupon.value)`. Returns undefined for null and undefined.
 *
 * @throws YampiInputError for any other value, such as an empty string or a string with a comma.
 */
export function toNumber(decimal: Decimal): number;
export function toNumber(decimal: Decimal | null | undefined): number | undefined;
export function toNumber(decimal: Decimal | null | undefined): number | undefined {
  if (decimal === null || decimal === undefined) return undefined;
  const number = typeof decimal === "string" && /^-?\d+(\.\d+)?$/.test(decimal) ? Number(decimal) : decimal;
  if (typeof number === "number" && Number.isFinite(number)) return number;
  throw new YampiInputError("decimal", "expected a number, or a decimal string with a point");
}

/**
 * Returns the content of a relation: `related(customer.spreadsheet)?.city`. Returns undefined for an empty relation, which the API sends as an
 * empty list, for null, and for a relation that was not requested. The same applies to a relation whose fields say that it is empty, such as
 * the deletion request of a customer who never asked for one.
 */
export function related<T>(relation: { readonly data: T } | EmptyRelation | null | undefined): T | undefined {
  const data = relation?.data;
  return isNothing(data) ? undefined : (data as T | undefined);
}

function isNothing(data: unknown): boolean {
  if (data === null || (Array.isArray(data) && data.length === 0)) return true;
  if (!isObject(data)) return false;
  return emptyRelations.some((fields) => Object.entries(fields).every(([name, value]) => isSame(data[name], value)));
}

/** Whether a field has the value that says that there is nothing; an empty text may come in the other forms that the API has for it. */
function isSame(field: unknown, value: unknown): boolean {
  return field === value || (value === "" && (field === null || (Array.isArray(field) && field.length === 0)));
}
