import type { HttpHandler } from "msw";
import { promocodeCustomersResponse, promocodeResponse, promocodesResponse } from "../envelopes.js";
import { filterPromocodes } from "../filters.js";
import { pageOf, withRelations } from "../requests.js";
import { invalid, readChanges, readInput } from "../writes/input.js";
import { changedPromocode, createdPromocode, promocodeChecks } from "../writes/promocode.js";
import { type Backend, createdStatus } from "./backend.js";

export function promocodeRoutes({ http, enter, store, shape }: Backend, counters: boolean): HttpHandler[] {
  const { promocodes } = store;
  const isTaken = (code: string, byOther?: number) =>
    promocodes.items.some((other) => other.code === code && other.id !== byOther);
  return [
    http.get("/{alias}/pricing/promocodes", ({ request, params: { alias }, response }) => {
      const understands = ["q", "active[]", "expired[]"];
      const { refuse, headers } = enter({ route: "promocodes.list", request, alias, understands });
      const { items, place } = pageOf(request, filterPromocodes(request, promocodes.items)) ?? refuse(400);
      return response(200).json(promocodesResponse(items, place, shape), { headers });
    }),
    http.post("/{alias}/pricing/promocodes", async ({ request, params: { alias }, response }) => {
      const visit = enter({ route: "promocodes.create", request, alias });
      const input = await readInput(request, visit, promocodeChecks);
      if (isTaken(input.code)) visit.reject({ code: invalid });
      const data = promocodes.add(createdPromocode(input, promocodes.nextId()));
      return response(createdStatus(shape)).json({ data }, { headers: visit.headers });
    }),
    http.get("/{alias}/pricing/promocodes/{id}", ({ request, params: { alias, id }, response }) => {
      const { refuse, headers } = enter({ route: "promocodes.get", request, alias });
      const promocode = promocodes.find(Number(id)) ?? refuse(404);
      return response(200).json(promocodeResponse(promocode, shape), { headers });
    }),
    http.put("/{alias}/pricing/promocodes/{id}", async ({ request, params: { alias, id }, response }) => {
      const visit = enter({ route: "promocodes.update", request, alias });
      const changes = await readChanges(request, visit, promocodeChecks);
      const before = promocodes.find(Number(id)) ?? visit.refuse(404);
      if (changes.code !== undefined && isTaken(changes.code, before.id)) visit.reject({ code: invalid });
      const promocode = promocodes.replace(changedPromocode(changes, before));
      return response(200).json(promocodeResponse(promocode, shape), { headers: visit.headers });
    }),
    http.delete("/{alias}/pricing/promocodes/{id}", ({ request, params: { alias, id }, response }) => {
      const { refuse, headers } = enter({ route: "promocodes.delete", request, alias });
      promocodes.remove(promocodes.find(Number(id)) ?? refuse(404));
      return response(204).empty({ headers });
    }),
    http.get("/{alias}/pricing/promocodes/{id}/customers", ({ request, params: { alias, id }, response }) => {
      const { refuse, headers } = enter({ route: "promocodes.listCustomers", request, alias, understands: ["include"] });
      const customers = store.customersOfPromocode(Number(id)) ?? refuse(404);
      const { items, place } = pageOf(request, customers) ?? refuse(400);
      const shown = items.map((customer) => withRelations(request, customer));
      return response(200).json(promocodeCustomersResponse(shown, place, { shape, counters }), { headers });
    }),
  ];
}
