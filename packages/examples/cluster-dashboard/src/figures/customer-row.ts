import type { ApiDateTime } from "@yampi-openapi/types";
import type { Customer } from "../gateway/read.ts";
import { readAmount } from "./amount.ts";

/** What the page shows of a customer. */
export interface CustomerRow {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly city: string | undefined;
  /** State, two letters. */
  readonly uf: string | undefined;
  readonly lastOrderAt: ApiDateTime | undefined;
  /** In reais. */
  readonly lastOrderValue: number | undefined;
}

/** The spreadsheet's row has the last address and order; a customer without an order has none, or an empty list in its place. */
export function toRow({ id, name, email, spreadsheet }: Customer): CustomerRow {
  const sheet = spreadsheet && !Array.isArray(spreadsheet.data) ? spreadsheet.data : undefined;
  const lastOrderAt = sheet?.last_order_date ?? undefined;
  return {
    id,
    name,
    email,
    city: sheet?.city || undefined,
    uf: sheet?.uf?.toUpperCase() || undefined,
    // An empty list where the customer never ordered.
    lastOrderAt: Array.isArray(lastOrderAt) ? undefined : lastOrderAt,
    lastOrderValue: readAmount(sheet?.last_order_value),
  };
}
