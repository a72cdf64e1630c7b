import type { AddressInput, CustomerAddress } from "@yampi-openapi/types";
import { apiDateTime } from "../dates.js";
import { isText, type RequiredChecks } from "./input.js";

export const addressChecks: RequiredChecks<AddressInput> = {
  receiver: isText,
  zipcode: isText,
  street: isText,
  number: isText,
  neighborhood: isText,
  city: isText,
  uf: isText,
};

type Whose = Pick<CustomerAddress, "id" | "customer_id">;

/** The address that a write leaves. What the body leaves out is empty, also where there was something before. */
export function writtenAddress(input: AddressInput, whose: Whose, before?: CustomerAddress): CustomerAddress {
  const now = apiDateTime(new Date());
  const { receiver, zipcode, street, number, complement = null, neighborhood, city, uf } = input;
  return {
    ...whose,
    receiver,
    zip_code: zipcode,
    street,
    number,
    complement,
    neighborhood,
    city,
    uf,
    full_address: `${street}, ${number} - ${neighborhood}`,
    created_at: before?.created_at ?? now,
    updated_at: now,
  };
}
