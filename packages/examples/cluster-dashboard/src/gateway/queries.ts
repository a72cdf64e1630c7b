import { QueryClient, skipToken, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { GatewayPage } from "@yampi-openapi/example-store-gateway/responses";
import { useEffect, useMemo } from "react";
import { customersOf, hasNext, mostPages } from "./paging.ts";
import type { GatewayError } from "./problem.ts";
import { type Customer, readClusterCustomers, readCoupon, readCouponCustomers } from "./read.ts";
import { isRetried, retryDelay } from "./retry.ts";

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: GatewayError;
  }
}

/** How every response is asked for, kept and given up on. A query that nobody looks at any more is aborted. */
export function makeQueryClient(): QueryClient {
  const options = { staleTime: 60_000, refetchOnWindowFocus: false, networkMode: "always" } as const;
  return new QueryClient({
    defaultOptions: { queries: { ...options, retry: (failures, error) => isRetried(failures, error), retryDelay } },
  });
}

/** A list of customers as far as it was read. */
export interface CustomerList {
  readonly customers: readonly Customer[];
  /** How many there are by the store's own count, where it tells one. */
  readonly total: number | undefined;
  /** Nothing was read yet. */
  readonly isPending: boolean;
  /** Pages are still missing and on their way. */
  readonly isReading: boolean;
  /** The list is longer than what is read of it. */
  readonly isCut: boolean;
  /** Why reading stopped. What was read before stays. */
  readonly error: GatewayError | null;
  /** Goes on where reading stopped. */
  retry(): void;
}

type ReadPage = (id: number, page: number, signal: AbortSignal) => Promise<GatewayPage>;

export function useClusterCustomers(id: number): CustomerList {
  return useCustomerList("cluster", id, readClusterCustomers);
}

export function useCouponCustomers(id: number): CustomerList {
  return useCustomerList("coupon", id, readCouponCustomers);
}

export function useCoupon(id: number | undefined) {
  return useQuery({
    queryKey: ["coupon", id],
    queryFn: id === undefined ? skipToken : ({ signal }) => readCoupon(id, signal),
  });
}

/** Reads a list page by page, up to the bound, so that a failure costs one page and the first customers show at once. */
function useCustomerList(owner: "cluster" | "coupon", id: number, readPage: ReadPage): CustomerList {
  const { data, error, isPending, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: [owner, id, "customers"],
    queryFn: ({ pageParam, signal }) => readPage(id, pageParam, signal),
    initialPageParam: 1,
    getNextPageParam: (last, _pages, page) => (hasNext(last, page) && page < mostPages ? page + 1 : undefined),
  });

  const isReading = hasNextPage && error === null;
  const pages = data?.pages;
  // A page can come so fast that nothing is drawn in between, and only their number tells that one came.
  const pagesBeforeNext = isReading && !isFetching ? (pages?.length ?? 0) : 0;
  useEffect(() => {
    if (pagesBeforeNext > 0) void fetchNextPage();
  }, [pagesBeforeNext, fetchNextPage]);

  const last = pages?.at(-1);
  return {
    customers: useMemo(() => customersOf(pages ?? []), [pages]),
    total: last?.pagination?.total,
    isPending,
    isReading,
    isCut: pages !== undefined && last !== undefined && !hasNextPage && hasNext(last, pages.length),
    error,
    retry: () => void (pages ? fetchNextPage() : refetch()),
  };
}
