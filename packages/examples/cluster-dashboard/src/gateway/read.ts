import type { GatewayPage, GatewayPromocode, MaskedCustomer } from "@yampi-openapi/example-store-gateway/responses";
import { GatewayError, problemOf } from "./problem.ts";

/** A customer as the gateway gives it. */
export type Customer = MaskedCustomer;

/** A coupon as the gateway gives it. */
export type Coupon = GatewayPromocode;

/** The largest page that the gateway gives. */
export const pageSize = 100;

export function readClusterCustomers(id: number, page: number, signal: AbortSignal): Promise<GatewayPage> {
  return read(`clusters/${id}/customers?page=${page}&limit=${pageSize}`, signal);
}

export function readCoupon(id: number, signal: AbortSignal): Promise<Coupon> {
  return read(`promocodes/${id}`, signal);
}

export function readCouponCustomers(id: number, page: number, signal: AbortSignal): Promise<GatewayPage> {
  return read(`promocodes/${id}/customers?page=${page}&limit=${pageSize}`, signal);
}

/** The gateway serves this page, so its routes lie beside it, under whatever path that is. */
async function read<T>(path: string, signal: AbortSignal): Promise<T> {
  const headers = { Accept: "application/json, application/problem+json" };
  const response = await fetch(new URL(path, document.baseURI), { headers, signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new GatewayError("The gateway could not be reached.", { kind: "offline", status: undefined, retryAt: undefined });
  });
  if (!response.ok) throw await problemOf(response);
  return response.json().catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new GatewayError("The response is not JSON.", { kind: "gateway", status: response.status, retryAt: undefined });
  });
}
