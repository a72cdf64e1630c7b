import type { HttpHandler } from "msw";
import { addressesResponse } from "../envelopes.js";
import { pageOf } from "../requests.js";
import { addressChecks, writtenAddress } from "../writes/address.js";
import { readInput } from "../writes/input.js";
import { type Backend, createdStatus } from "./backend.js";

const list = "/{alias}/customers/{customerId}/addresses";
const one = "/{alias}/customers/{customerId}/addresses/{id}";

export function addressRoutes({ http, enter, store, shape }: Backend): HttpHandler[] {
  const { customers } = store;
  return [
    http.get(list, ({ request, params: { alias, customerId }, response }) => {
      const { refuse, headers } = enter({ route: "customers.addresses.list", request, alias });
      const customer = customers.find(Number(customerId)) ?? refuse(404);
      const { items, place } = pageOf(request, store.addressesOf(customer).items) ?? refuse(400);
      return response(200).json(addressesResponse(items, place, shape), { headers });
    }),
    http.post(list, async ({ request, params: { alias, customerId }, response }) => {
      const visit = enter({ route: "customers.addresses.create", request, alias });
      const input = await readInput(request, visit, addressChecks);
      const customer = customers.find(Number(customerId)) ?? visit.refuse(404);
      const addresses = store.addressesOf(customer);
      const data = addresses.add(writtenAddress(input, { id: addresses.nextId(), customer_id: customer.id }));
      store.setAddresses(customer, addresses);
      return response(createdStatus(shape)).json({ data }, { headers: visit.headers });
    }),
    http.get(one, ({ request, params: { alias, customerId, id }, response }) => {
      const { refuse, headers } = enter({ route: "customers.addresses.get", request, alias });
      const customer = customers.find(Number(customerId)) ?? refuse(404);
      const data = store.addressesOf(customer).find(Number(id)) ?? refuse(404);
      return response(200).json({ data }, { headers });
    }),
    http.put(one, async ({ request, params: { alias, customerId, id }, response }) => {
      const visit = enter({ route: "customers.addresses.update", request, alias });
      const input = await readInput(request, visit, addressChecks);
      const customer = customers.find(Number(customerId)) ?? visit.refuse(404);
      const addresses = store.addressesOf(customer);
      const before = addresses.find(Number(id)) ?? visit.refuse(404);
      const data = addresses.replace(writtenAddress(input, { id: before.id, customer_id: customer.id }, before));
      store.setAddresses(customer, addresses);
      return response(200).json({ data }, { headers: visit.headers });
    }),
    http.delete(one, ({ request, params: { alias, customerId, id }, response }) => {
      const { refuse, headers } = enter({ route: "customers.addresses.delete", request, alias });
      const customer = customers.find(Number(customerId)) ?? refuse(404);
      const addresses = store.addressesOf(customer);
      addresses.remove(addresses.find(Number(id)) ?? refuse(404));
      store.setAddresses(customer, addresses);
      return response(204).empty({ headers });
    }),
  ];
}
