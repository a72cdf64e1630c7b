import type { AddressInput, CustomerAddress } from "@yampi-openapi/types";
import { apiDateTime } from "../dates.js";
import { isText, type RequiredChecks } from "./input.js";

export const addressChecks: RequiredChecks<AddressInput> = {
  receiver: isText,
  zip_code: isText,
  street: isText,
  number: isText,
};

type Whose = Pick<CustomerAddress, "id" | "customer_id">;

/** The address that a write leaves. What the body leaves out is empty, also where there was something before. */
export function writtenAddress(input: AddressInput, whose: Whose, before?: CustomerAddress): CustomerAddress {
  const now = apiDateTime(new Date());
  const { receiver, zip_code, street, number, complement = null, neighborhood = "", city = "", uf = "" } = input;
  return {
    ...whose,
    receiver,
    zip_code,
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
