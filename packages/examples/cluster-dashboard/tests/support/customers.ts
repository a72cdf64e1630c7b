import type { ApiDateTime, Customer } from "@yampi-openapi/types";
import { chance } from "./chance.ts";

/** The day on which all tests take place. */
export const today = new Date("2026-06-15T15:00:00Z");

const places = [
  ["São Paulo", "SP", 60],
  ["Rio de Janeiro", "RJ", 34],
  ["Belo Horizonte", "MG", 28],
  ["Curitiba", "PR", 22],
  ["Porto Alegre", "RS", 19],
  ["Florianópolis", "SC", 16],
  ["Salvador", "BA", 14],
  ["Goiânia", "GO", 11],
  ["Recife", "PE", 10],
  ["Fortaleza", "CE", 9],
  ["Vitória", "ES", 7],
  ["Brasília", "DF", 6],
  ["Belém", "PA", 4],
  ["Manaus", "AM", 2],
] as const;
const firstNames = ["Ana", "Bruno", "Caio", "Débora", "Érica", "Fábio", "Gil", "Helena", "Ígor", "Júlia", "Laís", "Otávio"];
const lastNames = ["Amostra", "Exemplo", "Modelo", "Ensaio", "Teste", "Fictício", "Inventado", "Imaginário"];

/** So many invented customers over the states; some have never bought anything. */
export function manyCustomers(count: number, seed = 1): readonly Customer[] {
  const random = chance(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const weighted = places.flatMap((place) => Array.from({ length: place[2] }, () => place));
  return Array.from({ length: count }, (_, index) => {
    const name = `${pick(firstNames)} ${pick(lastNames)}`;
    const [city, uf] = pick(weighted);
    const daysAgo = Math.floor(random() ** 2 * 600);
    const bought =
      random() < 0.92 ? { city, uf, at: daysBefore(daysAgo, random), value: (20 + random() * 480).toFixed(2) } : undefined;
    return aCustomer(80_001 + index, name, bought);
  });
}

interface Bought {
  readonly city: string;
  readonly uf: string;
  readonly at: ApiDateTime;
  readonly value: string;
}

export function aCustomer(id: number, name: string, bought?: Bought): Customer {
  const digits = String(id).padStart(9, "9");
  const created = { date: "2024-01-10 09:00:00.000000", timezone_type: 3, timezone: "America/Sao_Paulo" };
  return {
    id,
    merchant_id: 501,
    marketplace_id: null,
    active: true,
    type: "f",
    cluster_id: 7,
    name,
    first_name: name.split(" ")[0] ?? null,
    last_name: name.split(" ")[1] ?? null,
    generic_name: name,
    razao_social: null,
    cpf: "12345678909",
    cnpj: null,
    state_registration: null,
    email: `${name
      .normalize("NFD")
      .replace(/\P{ASCII}/gu, "")
      .replace(" ", ".")
      .toLowerCase()}@example.com`,
    birthday: null,
    phone: {
      area_code: "11",
      number: digits,
      full_number: `11${digits}`,
      formated_number: `(11) ${digits.slice(0, 5)}-${digits.slice(5)}`,
      whatsapp_link: `https://api.whatsapp.com/send?phone=5511${digits}`,
    },
    newsletter: true,
    whatsapp: true,
    social_driver: null,
    social_id: null,
    ip: null,
    token: `00000000-0000-1000-8000-0000000${id}`,
    utm_source: null,
    utm_campaign: null,
    notes: null,
    login_url: null,
    anonymized: false,
    spreadsheet: bought ? { data: sheet(bought) } : { data: [] },
    created_at: created,
    updated_at: created,
  };
}

function sheet({ city, uf, at, value }: Bought) {
  return {
    brands: "Marca Exemplo",
    city,
    purchased_brands: "Marca Exemplo",
    last_order_date: at,
    last_order_value: value,
    purchased_categories: "Camisetas",
    number: "100",
    uf,
    phone: "(11) 90000-0000",
    street: "Rua Exemplo",
    phone_number: "900000000",
    categories: "Camisetas",
    neighborhood: "Centro",
    complement: "",
    phone_code: "11",
  };
}

function daysBefore(days: number, random: () => number): ApiDateTime {
  const moment = new Date(today.getTime() - days * 86_400_000 - Math.floor(random() * 43_200_000));
  const date = `${moment.toISOString().slice(0, 19).replace("T", " ")}.000000`;
  return { date, timezone_type: 3, timezone: "America/Sao_Paulo" };
}
