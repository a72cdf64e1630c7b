import type { Customer } from "@yampi-openapi/types";
import type { HttpHandler } from "msw";
import { customerPage, customerResponse, customersResponse, pageResponse, searchResponse } from "../envelopes.js";
import { filterCustomers } from "../filters.js";
import { pageOf, withRelations } from "../requests.js";
import { Scrolls } from "../scrolls.js";
import { customerChecks, customerUpdateChecks, writtenCustomer } from "../writes/customer.js";
import { readInput } from "../writes/input.js";
import { type Backend, createdStatus } from "./backend.js";
import { partOf } from "./scrollable.js";

export function customerRoutes({ http, enter, store, shape }: Backend): HttpHandler[] {
  const { customers } = store;
  const scrolls = new Scrolls<Customer>();
  return [
    http.get("/{alias}/customers", ({ request, params: { alias }, response }) => {
      const understands = ["q", "include", "scroll", "scroll_id"];
      const visit = enter({ route: "customers.list", request, alias, understands });
      const part = partOf(request, filterCustomers(request, customers.items), scrolls, visit);
      const shown = { ...part, items: part.items.map((customer) => withRelations(request, customer)) };
      return response(200).json(customersResponse(shown, shape), { headers: visit.headers });
    }),
    http.get("/{alias}/search/customers", ({ request, params: { alias }, response }) => {
      const { refuse, headers } = enter({ route: "customers.search", request, alias, understands: ["q"] });
      const { items, place } = pageOf(request, filterCustomers(request, customers.items)) ?? refuse(400);
      const shown = items.map((customer) => withRelations(request, customer));
      return response(200).json(searchResponse(shown, place, shape), { headers });
    }),
    http.post("/{alias}/customers", async ({ request, params: { alias }, response }) => {
      const visit = enter({ route: "customers.create", request, alias });
      const input = await readInput(request, visit, customerChecks);
      const customer = customers.add(writtenCustomer(input, customers.nextId()));
      return response(createdStatus(shape)).json({ data: withRelations(request, customer) }, { headers: visit.headers });
    }),
    // Before the customer of an ID, whose path it fits too.
    http.get("/{alias}/customers/clusters", ({ request, params: { alias }, response }) => {
      const { refuse, headers } = enter({ route: "clusters.list", request, alias });
      const { items, place } = pageOf(request, store.clusters) ?? refuse(400);
      return response(200).json(pageResponse(items, place, shape), { headers });
    }),
    http.get("/{alias}/customers/{id}", ({ request, params: { alias, id }, response }) => {
      const { refuse, headers } = enter({ route: "customers.get", request, alias, understands: ["include"] });
      const customer = customers.find(Number(id)) ?? refuse(404);
      return response(200).json(customerResponse(withRelations(request, customer), shape), { headers });
    }),
    http.put("/{alias}/customers/{id}", async ({ request, params: { alias, id }, response }) => {
      const visit = enter({ route: "customers.update", request, alias });
      const input = await readInput(request, visit, customerUpdateChecks);
      const before = customers.find(Number(id)) ?? visit.refuse(404);
      const customer = customers.replace(writtenCustomer(input, before.id, before));
      return response(200).json({ data: withRelations(request, customer) }, { headers: visit.headers });
    }),
    http.get("/{alias}/customers/clusters/{id}/customers", ({ request, params: { alias, id }, response }) => {
      const { refuse, headers } = enter({ route: "clusters.listCustomers", request, alias, understands: ["include"] });
      const inCluster = store.customersOfCluster(Number(id)) ?? refuse(404);
      const { items, place } = pageOf(request, inCluster) ?? refuse(400);
      const shown = items.map((customer) => withRelations(request, customer));
      return response(200).json(customerPage(shown, place, shape), { headers });
    }),
  ];
}
