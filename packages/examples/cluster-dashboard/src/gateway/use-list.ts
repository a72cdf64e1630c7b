import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { hasNext, itemsOf, mostPages } from "./paging.ts";
import type { GatewayError } from "./problem.ts";
import type { ReadPage } from "./read.ts";

/** When a response was sent by the store, and a way to ask for a newer one. */
export interface Age {
  /** When the store sent the oldest part, in milliseconds since 1970. */
  readonly asOf: number | undefined;
  /** When the gateway was last asked. */
  readonly checkedAt: number;
  readonly isRefreshing: boolean;
  refresh(): void;
}

/** A list as far as it was read. */
export interface List<T> extends Age {
  readonly items: readonly T[];
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

interface Options {
  /** Default: true. */
  readonly enabled?: boolean;
  /** Default: {@link mostPages}. */
  readonly most?: number;
}

/** Reads a list page by page, up to the bound, so that a failure costs one page and the first items show at once. */
export function useList<T extends { readonly id: number }>(
  key: readonly unknown[],
  readPage: ReadPage<T>,
  { enabled = true, most = mostPages }: Options = {},
): List<T> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => readPage(pageParam, signal),
    initialPageParam: 1,
    getNextPageParam: ({ body }, _pages, page) => (hasNext(body, page) && page < most ? page + 1 : undefined),
    enabled,
  });
  const { data, error, isPending, hasNextPage, isFetching, isRefetching, fetchNextPage, refetch, dataUpdatedAt } = query;

  const isReading = hasNextPage && error === null;
  const pages = data?.pages;
  // A page can come so fast that nothing is drawn in between, and only their number tells that one came.
  const pagesBeforeNext = isReading && !isFetching ? (pages?.length ?? 0) : 0;
  useEffect(() => {
    if (pagesBeforeNext > 0) void fetchNextPage();
  }, [pagesBeforeNext, fetchNextPage]);

  const last = pages?.at(-1)?.body;
  return {
    items: useMemo(() => itemsOf((pages ?? []).map(({ body }) => body)), [pages]),
    total: last?.pagination?.total,
    isPending: isPending && enabled,
    isReading,
    isCut: pages !== undefined && last !== undefined && !hasNextPage && hasNext(last, pages.length),
    error,
    retry: () => void (hasNextPage ? fetchNextPage() : refetch()),
    asOf: pages && Math.min(...pages.map(({ asOf }) => asOf)),
    checkedAt: dataUpdatedAt,
    isRefreshing: isRefetching,
    refresh: () => void refetch(),
  };
}
