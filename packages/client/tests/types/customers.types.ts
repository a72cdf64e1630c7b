/** Compiled by `npm run typecheck`, never run: how customers and addresses that were read are sent back whole, and what is caught. */
import type { Customer, CustomerAddress, CustomerUpdateInput } from "@yampi-openapi/types";
import { Yampi } from "../../src/index.js";

const yampi = new Yampi();

declare const customer: Customer;
declare const address: CustomerAddress;
declare const whole: CustomerUpdateInput;

yampi.customers.update(customer.id, { ...customer, homephone: customer.phone.full_number, notes: "VIP" });
yampi.customers.addresses.update(customer.id, address.id, { ...address, number: "200" });
yampi.customers.addresses.update(customer.id, address.id, { ...address, zipcode: address.zip_code });
yampi.customers.update(1, { ...whole, notes: null, cluster_id: null });

// @ts-expect-error a field that is forgotten may be emptied
yampi.customers.update(customer.id, { ...customer });
// @ts-expect-error a field that is forgotten may be emptied
yampi.customers.update(1, { active: true, type: "f", email: "maria@example.com" });
// @ts-expect-error a customer has an e-mail address
yampi.customers.update(1, { ...whole, email: null });
// @ts-expect-error the API wants the CEP as `zip_code`; the other name alone is not enough
yampi.customers.addresses.create(1, { receiver: "Maria", zipcode: "01001000", street: "Rua Exemplo", number: "100" });
// @ts-expect-error a new customer has a type
yampi.customers.create({ active: true, email: "maria@example.com" });
// @ts-expect-error there are natural and legal persons
yampi.customers.create({ active: true, type: "x", email: "maria@example.com" });
