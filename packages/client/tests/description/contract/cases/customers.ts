import type { AddressInput, CustomerInput, CustomerUpdateInput } from "../../../../src/index.js";
import { type BodyCase, type Cases, each } from "./case.js";

const leastCustomer = { active: true, type: "f", email: "maria@example.com" } satisfies CustomerInput;

const customerBody: BodyCase = {
  least: leastCustomer,
  takes: { type: ["f", "j"], phone: [{ full_number: "11900000000" }], cluster_id: [7] },
  refuses: {
    active: [1, null],
    type: ["x", null],
    email: ["maria", null],
    name: [null],
    first_name: [1],
    last_name: [1],
    cpf: [12345678909],
    razao_social: [1],
    cnpj: [11222333000181],
    homephone: [11900000000],
    phone: ["11900000000", {}, null],
    password: [1],
    password_confirmation: [1],
    marketplace_id: ["12", null],
    cluster_id: ["7", 0.5, null],
    ip: [1],
    utm_source: [1],
    utm_campaign: [1],
    notes: [1],
  },
};

/** Nothing may be forgotten: what is left out may be emptied. */
const wholeCustomer = {
  ...leastCustomer,
  name: "Maria Exemplo",
  first_name: "Maria",
  last_name: "Exemplo",
  cpf: "12345678909",
  razao_social: null,
  cnpj: null,
  state_registration: null,
  birthday: null,
  homephone: "11900000000",
  phone: { full_number: "11900000000" },
  newsletter: true,
  whatsapp: true,
  marketplace_id: null,
  cluster_id: null,
  ip: null,
  utm_source: null,
  utm_campaign: null,
  notes: null,
} satisfies CustomerUpdateInput;

const texts = ["first_name", "last_name", "cpf", "razao_social", "cnpj", "state_registration", "birthday", "homephone", "ip"];
const emptiable = [...texts, "utm_source", "utm_campaign", "notes"];

const wholeCustomerBody: BodyCase = {
  least: wholeCustomer,
  takes: { ...each(emptiable, ["", "x", null]), ...each(["marketplace_id", "cluster_id"], [7, null]), type: ["f", "j"] },
  refuses: {
    ...each(emptiable, [1, true]),
    ...each(["marketplace_id", "cluster_id"], ["7", 0.5]),
    ...each(["active", "newsletter", "whatsapp"], [1, null]),
    type: ["x", null],
    email: ["maria", null],
    name: [1, null],
    phone: ["11900000000", {}, null],
  },
};

const leastAddress = {
  receiver: "Maria Exemplo",
  zip_code: "01001000",
  street: "Rua Exemplo",
  number: "100",
} satisfies AddressInput;

const addressBody: BodyCase = {
  least: leastAddress,
  takes: { complement: ["Apto 1", null], zipcode: ["01001000"] },
  refuses: { ...each([...Object.keys(leastAddress), "zipcode", "neighborhood", "city", "uf"], [1, null]), complement: [1] },
};

export const customers: Cases = {
  "customers.list": { examples: ["observed", "documented", "empty"] },
  "customers.create": { body: customerBody },
  "customers.update": { body: wholeCustomerBody },
  "customers.listCarts": { examples: ["inferred", "documented", "empty"] },
  "customers.search": { examples: ["inferred", "documented", "empty"] },
  "customers.addresses.list": { examples: ["inferred", "documented", "empty"] },
  "customers.addresses.create": { body: addressBody },
  "customers.addresses.update": { body: addressBody },
};
