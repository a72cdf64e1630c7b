import { createHmac } from "node:crypto";
import { secret } from "./leaks.ts";

/** The body of an event about an invented customer, told from others by its ID. */
export function bodyOf(id: number, event = "order.paid"): string {
  const customer = {
    data: { id: 70001, name: "Maria Exemplo", email: "maria@example.com", cpf: "12345678909", phone: "11900000000" },
  };
  const envelope = { event, time: "2026-03-05 14:07:25", merchant: { id: 501, alias: "minha-loja" } };
  return JSON.stringify({ ...envelope, resource: { id, customer } });
}

/** As the vendor signs. */
export function sign(body: string | Uint8Array, key = secret): string {
  return createHmac("sha256", key).update(body).digest("base64");
}

/** A request of a store. */
export function signed(body: string | Uint8Array, signature: string | null = sign(body)): RequestInit {
  const headers = { "Content-Type": "application/json", ...(signature === null ? {} : { "X-Yampi-Hmac-SHA256": signature }) };
  return { method: "POST", body: body as Uint8Array<ArrayBuffer>, headers };
}
