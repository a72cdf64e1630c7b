import type { Faker } from "@faker-js/faker";
import type { Customer, CustomerAddress, CustomerPhone, CustomerSpreadsheet } from "@yampi-openapi/types";
import { apiDateTime } from "./dates.js";
import { cnpjOf, cpfOf } from "./documents.js";
import { type Place, places } from "./places.js";

/** A customer with an address and a spreadsheet row that agree with each other. What is drawn does not depend on `overrides`. */
export function makeCustomer(faker: Faker, id: number, overrides: Partial<Customer>): Customer {
  const [firstName, lastName] = [faker.person.firstName(), faker.person.lastName()];
  const drawn = {
    type: faker.helpers.weightedArrayElement([{ value: "f", weight: 4 } as const, { value: "j", weight: 1 } as const]),
  };
  const isLegalPerson = (overrides.type ?? drawn.type) === "j";
  const name = `${firstName} ${lastName}`;
  const [cpf, cnpj] = [cpfOf(faker.string.numeric(9)), cnpjOf(`${faker.string.numeric({ length: 8, exclude: ["0"] })}0001`)];
  const [company, registration] = [`${faker.company.name()} Ltda`, faker.string.numeric(12)];
  const place = faker.helpers.weightedArrayElement(places.map((value) => ({ value, weight: value.weight })));
  const phone = makePhone(faker, place.areaCode);
  const createdAt = faker.date.past({ years: 2 });
  const updatedAt = faker.date.between({ from: createdAt, to: faker.defaultRefDate() });
  const address = makeAddress(faker, { id: 100_000 + id, customerId: id, receiver: name, place, createdAt });
  const spreadsheet = makeSpreadsheet(faker, address, phone, faker.date.between({ from: createdAt, to: updatedAt }));
  return {
    id,
    merchant_id: 501,
    marketplace_id: null,
    active: true,
    ...drawn,
    cluster_id: null,
    name,
    first_name: firstName,
    last_name: lastName,
    generic_name: name,
    razao_social: isLegalPerson ? company : null,
    cpf: isLegalPerson ? null : cpf,
    cnpj: isLegalPerson ? cnpj : null,
    state_registration: isLegalPerson ? registration : null,
    // A domain that nobody can have, and an address of its own for each.
    email: faker.internet.email({ firstName, lastName: `${lastName}.${id}`, provider: "example.com" }).toLowerCase(),
    birthday: faker.helpers.arrayElement([null, faker.date.birthdate().toISOString().slice(0, 10)]),
    phone,
    newsletter: faker.datatype.boolean(),
    whatsapp: faker.datatype.boolean(),
    social_driver: null,
    social_id: null,
    // Kept free for documentation.
    ip: `192.0.2.${faker.number.int({ min: 1, max: 254 })}`,
    ...signInOf(id),
    utm_source: faker.helpers.arrayElement([null, "newsletter", "instagram"]),
    utm_campaign: faker.helpers.arrayElement([null, "primavera"]),
    notes: null,
    anonymized: false,
    // Who has not bought anything has no row.
    spreadsheet: faker.datatype.boolean(0.8) ? { data: spreadsheet } : { data: [] },
    addresses: { data: [address] },
    created_at: apiDateTime(createdAt),
    updated_at: apiDateTime(updatedAt),
    ...overrides,
  };
}

/** What signs a customer in, of a form that no store gives out. */
export function signInOf(id: number): Pick<Customer, "token" | "login_url"> {
  const token = `00000000-0000-1000-8000-${String(id).padStart(12, "0")}`;
  return { token, login_url: `https://loja.example.com/auth/login/force?token=${token}` };
}

/** A mobile number of the form 9 0000-xxxx, which no operator gives out. */
function makePhone(faker: Faker, areaCode: string): CustomerPhone {
  return phoneOf(`${areaCode}90000${faker.string.numeric(4)}`);
}

/** A phone in its five forms; all are empty where there is none. */
export function phoneOf(fullNumber: string): CustomerPhone {
  const [areaCode, number] = [fullNumber.slice(0, 2), fullNumber.slice(2)];
  return {
    area_code: areaCode,
    number,
    full_number: fullNumber,
    formated_number: fullNumber && `(${areaCode}) ${number.slice(0, -4)}-${number.slice(-4)}`,
    whatsapp_link: fullNumber && `https://api.whatsapp.com/send?phone=55${fullNumber}`,
  };
}

interface AddressOf {
  readonly id: number;
  readonly customerId: number;
  readonly receiver: string;
  readonly place: Place;
  readonly createdAt: Date;
}

function makeAddress(faker: Faker, { id, customerId, receiver, place, createdAt }: AddressOf): CustomerAddress {
  const street = faker.location.street();
  const number = String(faker.number.int({ min: 1, max: 2999 }));
  const neighborhood = faker.helpers.arrayElement(["Centro", "Jardim Exemplo", "Vila Exemplo", "Boa Vista"]);
  const cep = faker.number.int({ min: place.cepFrom, max: place.cepTo });
  return {
    id,
    customer_id: customerId,
    receiver,
    zip_code: String(cep).padStart(5, "0") + faker.string.numeric(3),
    street,
    number,
    complement: faker.helpers.arrayElement([null, "Apto 1", "Casa 2", "Bloco B"]),
    neighborhood,
    city: place.city,
    uf: place.uf,
    full_address: `${street}, ${number} - ${neighborhood}`,
    created_at: apiDateTime(createdAt),
    updated_at: apiDateTime(createdAt),
  };
}

function makeSpreadsheet(faker: Faker, address: CustomerAddress, phone: CustomerPhone, lastOrder: Date): CustomerSpreadsheet {
  const [brand, category] = [faker.helpers.arrayElement(["Marca Exemplo", "Marca Modelo"]), faker.commerce.department()];
  return {
    brands: brand,
    city: address.city,
    purchased_brands: brand,
    last_order_date: apiDateTime(lastOrder),
    last_order_value: faker.number.float({ min: 10, max: 900, fractionDigits: 2 }).toFixed(2),
    purchased_categories: category,
    number: address.number,
    uf: address.uf,
    phone: phone.formated_number,
    street: address.street,
    phone_number: phone.number,
    categories: category,
    neighborhood: address.neighborhood,
    complement: address.complement ?? "",
    phone_code: phone.area_code,
  };
}
