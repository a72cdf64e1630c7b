import { QueryClient, useQuery } from "@tanstack/react-query";
import type { GatewayError } from "./problem.ts";
import {
  type Cluster,
  type Coupon,
  type Customer,
  type Order,
  type OrderFilter,
  readClusterCustomers,
  readClusters,
  readCoupon,
  readCouponCustomers,
  readCoupons,
  readOrders,
  readStatuses,
  type Status,
} from "./read.ts";
import { isRetried, retryDelay } from "./retry.ts";
import { type Age, type List, useList } from "./use-list.ts";

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

/** Pages of a list to choose from. Who looks for what comes later types its code. */
const pagesToChooseFrom = 5;

export function useClusters(): List<Cluster> {
  return useList(["clusters"], readClusters(), { most: pagesToChooseFrom });
}

export function useClusterCustomers(id: number): List<Customer> {
  return useList(["cluster", id, "customers"], readClusterCustomers(id));
}

/** The coupons, once somebody wants to choose one. */
export function useCoupons(enabled: boolean): List<Coupon> {
  return useList(["coupons"], readCoupons(), { most: pagesToChooseFrom, enabled });
}

export function useCouponCustomers(id: number): List<Customer> {
  return useList(["coupon", id, "customers"], readCouponCustomers(id));
}

export function useOrders(filter: OrderFilter): List<Order> {
  return useList(["orders", filter], readOrders(filter));
}

export function useStatuses(): List<Status> {
  return useList(["statuses"], readStatuses());
}

/** A coupon as far as it was read. */
export interface CouponReading extends Age {
  readonly coupon: Coupon | undefined;
  readonly error: GatewayError | null;
}

export function useCoupon(id: number | undefined): CouponReading {
  const { data, error, isRefetching, refetch, dataUpdatedAt } = useQuery({
    queryKey: ["coupon", id],
    queryFn: ({ signal }) => readCoupon(id ?? 0, signal),
    enabled: id !== undefined,
  });
  return {
    coupon: data?.body,
    error,
    asOf: data?.asOf,
    checkedAt: dataUpdatedAt,
    isRefreshing: isRefetching,
    refresh: () => void refetch(),
  };
}
