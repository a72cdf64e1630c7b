import type { Order } from "@yampi-openapi/types";
import type { HttpHandler } from "msw";
import { orderResponse, ordersResponse, pageResponse } from "../envelopes.js";
import { filterOrders } from "../filters.js";
import { pageOf } from "../requests.js";
import { Scrolls } from "../scrolls.js";
import type { Backend } from "./backend.js";
import { partOf } from "./scrollable.js";

/** Orders come with all relations that they have, whatever `include` says, as the API was seen to send them. */
export function orderRoutes({ http, enter, store, shape }: Backend): HttpHandler[] {
  const scrolls = new Scrolls<Order>();
  return [
    http.get("/{alias}/orders", ({ request, params: { alias }, response }) => {
      const understands = ["include", "date", "status_id[]", "promocode_id[]", "scroll", "scroll_id"];
      const visit = enter({ route: "orders.list", request, alias, understands });
      const found = filterOrders(request, store.orders, (date) => visit.reject({ date }));
      return response(200).json(ordersResponse(partOf(request, found, scrolls, visit), shape), { headers: visit.headers });
    }),
    http.get("/{alias}/orders/{id}", ({ request, params: { alias, id }, response }) => {
      const { refuse, headers } = enter({ route: "orders.get", request, alias, understands: ["include"] });
      const order = store.orders.find((order) => order.id === Number(id)) ?? refuse(404);
      return response(200).json(orderResponse(order, shape), { headers });
    }),
    http.get("/{alias}/checkout/statuses", ({ request, params: { alias }, response }) => {
      const { refuse, headers } = enter({ route: "checkout.statuses.list", request, alias });
      const { items, place } = pageOf(request, store.statuses) ?? refuse(400);
      return response(200).json(pageResponse(items, place, shape), { headers });
    }),
  ];
}
