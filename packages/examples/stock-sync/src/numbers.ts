/** A number of a cell, or why it is none. */
export type Reading = { readonly value: number } | { readonly problem: string };

/** Nine digits: more is a mistake, and no fraction of it is lost in a JavaScript number. */
const quantity = /^\d{1,9}$/;
const price = /^\d{1,9}(?:[.,]\d{1,2})?$/;

/** A number of units. */
export function readQuantity(text: string): Reading {
  if (quantity.test(text)) return { value: Number(text) };
  return { problem: "expected a whole number of units from 0 to 999999999, such as 12" };
}

/**
 * An amount in reais. The decimal mark is a point or a comma. A thousands separator is refused, since `1.234` could be either of two
 * amounts.
 */
export function readPrice(text: string): Reading {
  if (price.test(text)) return { value: Number(text.replace(",", ".")) };
  return {
    problem: "expected an amount such as 59.90 or 59,90: no sign, no currency, no thousands separator, at most two decimals",
  };
}

/** Whether two amounts are the same to the centavo. */
export function isSameAmount(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Math.round(one * 100) === Math.round(other * 100);
}
