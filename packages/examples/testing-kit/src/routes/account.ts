import type { User } from "@yampi-openapi/types";
import type { HttpHandler } from "msw";
import { userResponse } from "../envelopes.js";
import type { Backend } from "./backend.js";

/** The routes that are not below the alias of a store. */
export function accountRoutes({ http, enter, shape }: Backend, alias: string): HttpHandler[] {
  return [
    http.post("/auth/me", ({ request, response }) => {
      const { headers } = enter({ route: "auth.me", request });
      return response(200).json(userResponse(userOf(alias), shape), { headers });
    }),
    http.get("/ping", ({ request, response }) => {
      const { headers } = enter({ route: "system.ping", request });
      return response(200).empty({ headers });
    }),
  ];
}

/** A user who reaches one store. Only the fields that the description promises. */
function userOf(alias: string): User {
  const store = { id: 501, active: true, alias, name: "Loja Exemplo" };
  return { id: 9_101, active: true, name: "Ana Exemplo", email: "ana@example.com", merchants: { data: [store] } };
}
