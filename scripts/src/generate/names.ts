import type { DescribedOperation } from "./description.ts";

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
export const uncapitalised = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** `customers.addresses.list` → `customersAddressesList` */
export function constantName({ id }: DescribedOperation): string {
  return id
    .split(".")
    .map((step, index) => (index === 0 ? step : capitalised(step)))
    .join("");
}

/** `customers.addresses.list` → `CustomersAddressesListParams` */
export function paramsName(operation: DescribedOperation): string {
  return `${capitalised(constantName(operation))}Params`;
}

/** `["customers", "addresses"]` → `CustomersAddresses` */
export function className(resource: readonly string[]): string {
  return resource.map(capitalised).join("");
}
