import type { Counter, EmptyRelation, Money } from "@yampi-openapi/types";
import { YampiInputError } from "../errors.js";
import { emptyRelations } from "../generated/constants.js";
import { isObject } from "../response/envelope.js";

/** A number as the API sends it: as a number, or as a decimal string with a point. */
export type Decimal = Money | Counter;

/**
 * A number of the API as a number: `toNumber(coupon.value)`. What is null or missing gives undefined.
 *
 * @throws YampiInputError for anything else, such as an empty string or one with a comma.
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
 * What a relation holds: `related(customer.spreadsheet)?.city`. The API sends an empty list where a relation is empty; that, null, and
 * a relation that did not come give undefined. So does a relation that says by its fields that there is nothing, as the deletion request
 * of a customer who never asked for one.
 */
export function related<T>(relation: { readonly data: T } | EmptyRelation | null | undefined): T | undefined {
  const data = relation?.data;
  return isNothing(data) ? undefined : (data as T | undefined);
}

function isNothing(data: unknown): boolean {
  if (data === null || (Array.isArray(data) && data.length === 0)) return true;
  if (!isObject(data)) return false;
  return emptyRelations.some((fields) => Object.entries(fields).every(([name, value]) => data[name] === value));
}
