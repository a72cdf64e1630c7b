/** An amount of the API, which is a number or a decimal string with a point; undefined for what is neither. */
export function readAmount(value: number | string | null | undefined): number | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  const amount = Number(value);
  return Number.isFinite(amount) ? amount : undefined;
}
