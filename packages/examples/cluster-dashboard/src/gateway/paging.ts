import type { GatewayPage } from "@yampi-openapi/example-store-gateway/responses";
import { pageSize } from "./read.ts";

/** The number of pages that a browser holds and draws well. The rest of a larger list is left out, and the page says so. */
export const mostPages = 20;

/** Whether there is a page after this one. Where the store tells no counters, a full page is taken for a sign of more. */
export function hasNext({ data, pagination }: GatewayPage<unknown>, page: number): boolean {
  if (data.length === 0) return false;
  return pagination ? page < pagination.total_pages : data.length >= pageSize;
}

/** The items of all pages, each once: a list that changes while it is read can show one again on the next page. */
export function itemsOf<T extends { readonly id: number }>(pages: readonly GatewayPage<T>[]): readonly T[] {
  const byId = new Map(pages.flatMap(({ data }) => data).map((item) => [item.id, item]));
  return [...byId.values()];
}
