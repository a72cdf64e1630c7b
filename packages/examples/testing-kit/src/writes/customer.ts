import type { Customer, CustomerInput, CustomerUpdateInput } from "@yampi-openapi/types";
import { phoneOf, signInOf } from "../customers.js";
import { apiDateTime } from "../dates.js";
import { isFlag, isOneOf, isText, type RequiredChecks } from "./input.js";

export const customerChecks: RequiredChecks<CustomerInput> = {
  active: isFlag,
  type: isOneOf<CustomerInput["type"]>("f", "j"),
  email: isText,
};

type Nullable<T> = { [Name in keyof T]-?: null extends T[Name] ? Name : never }[keyof T];

/** Of what an update requires, the fields that could not be emptied: null is not allowed there. */
export const customerUpdateChecks: Omit<RequiredChecks<CustomerUpdateInput>, Nullable<CustomerUpdateInput>> = {
  ...customerChecks,
  name: isText,
  phone: (value) => isText((value as Partial<CustomerUpdateInput["phone"]>).full_number),
  newsletter: isFlag,
  whatsapp: isFlag,
};

type WrittenFields = Pick<CustomerInput, keyof typeof customerChecks> & Partial<CustomerUpdateInput>;

/** The customer that a write leaves. What the body leaves out is empty, also where there was something before. */
export function writtenCustomer(input: WrittenFields, id: number, before?: Customer): Customer {
  const now = apiDateTime(new Date());
  const name = input.name ?? [input.first_name, input.last_name].filter(Boolean).join(" ");
  return {
    merchant_id: 501,
    social_driver: null,
    social_id: null,
    ...signInOf(id),
    anonymized: false,
    spreadsheet: { data: [] },
    addresses: { data: [] },
    created_at: now,
    ...before,
    id,
    marketplace_id: input.marketplace_id ?? null,
    active: input.active,
    type: input.type,
    cluster_id: input.cluster_id ?? null,
    name,
    first_name: input.first_name ?? null,
    last_name: input.last_name ?? null,
    generic_name: name,
    razao_social: input.razao_social ?? null,
    cpf: input.cpf ?? null,
    cnpj: input.cnpj ?? null,
    state_registration: input.state_registration ?? null,
    email: input.email,
    birthday: input.birthday ?? null,
    phone: phoneOf(input.homephone ?? input.phone?.full_number ?? ""),
    newsletter: input.newsletter ?? false,
    whatsapp: input.whatsapp ?? false,
    ip: input.ip ?? null,
    utm_source: input.utm_source ?? null,
    utm_campaign: input.utm_campaign ?? null,
    notes: input.notes ?? null,
    updated_at: now,
  };
}
