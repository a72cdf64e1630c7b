import type { CheckoutStatus } from "@yampi-openapi/types";

/** Statuses of orders as a store has them before it renames or adds one. IDs and aliases are those that were observed. */
export const orderStatuses: readonly CheckoutStatus[] = (
  [
    ["created", "Pedido criado", "O pedido foi criado"],
    ["authorized", "Pagamento autorizado", "O pagamento foi autorizado"],
    ["waiting_payment", "Aguardando pagamento", "O pagamento ainda não foi feito"],
    ["paid", "Pagamento aprovado", "O pagamento foi aprovado"],
    ["handling_products", "Em separação", "Os produtos estão em separação"],
    ["on_carriage", "Em transporte", "O pedido está a caminho"],
    ["delivered", "Entregue", "O pedido foi entregue"],
    ["cancelled", "Cancelado", "O pedido foi cancelado"],
    ["refused", "Pagamento recusado", "O pagamento foi recusado"],
    ["invoiced", "Faturado", "A nota fiscal foi emitida"],
    ["shipment_exception", "Problema na entrega", "A entrega teve um problema"],
    ["ready_for_shipping", "Pronto para envio", "O pedido está pronto para envio"],
  ] as const
).map(([alias, name, description], index) => ({ id: index + 1, order: index + 1, alias, name, description }));
