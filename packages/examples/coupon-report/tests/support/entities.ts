import type { Customer, Promocode } from "@yampi-openapi/client";

const time = { date: "2026-03-05 14:07:21.000000", timezone_type: 3, timezone: "America/Sao_Paulo" };

/** A coupon with all that is required, and what a test changes of it. */
export function aCoupon(changes: Partial<Promocode> = {}): Promocode {
  return {
    id: 9001,
    code: "BEMVINDO10",
    description: null,
    customer_id: null,
    active: true,
    expired: false,
    discount_type: "p",
    for_the_price_of: false,
    cart_default: false,
    value: "10.00",
    price_products: null,
    quantity: 100,
    product_quantity: 1,
    used: 22,
    items_count: 30,
    min_value: 99.99,
    accumulate: false,
    once_per_customer: true,
    abandoned_cart: false,
    newsletter: false,
    payments_ids: [],
    free_shipment: false,
    ignore_promotion_products: false,
    start_at: { ...time, date: "2026-01-01 00:00:00.000000" },
    end_at: { ...time, date: "2026-12-31 23:59:59.000000" },
    created_at: time,
    updated_at: time,
    ...changes,
  };
}

/** A customer with all that is required, secrets included, and what a test changes of it. */
export function aCustomer(changes: Partial<Customer> = {}): Customer {
  return {
    id: 70001,
    merchant_id: 501,
    marketplace_id: null,
    active: true,
    type: "f",
    cluster_id: null,
    name: "Maria Exemplo",
    first_name: "Maria",
    last_name: "Exemplo",
    generic_name: "Maria Exemplo",
    razao_social: null,
    cpf: "12345678909",
    cnpj: null,
    state_registration: null,
    email: "maria@example.com",
    birthday: "1990-12-25",
    phone: {
      area_code: "11",
      number: "900000000",
      full_number: "11900000000",
      formated_number: "(11) 90000-0000",
      whatsapp_link: "https://api.whatsapp.com/send?phone=5511900000000",
    },
    newsletter: true,
    whatsapp: true,
    social_driver: null,
    social_id: null,
    ip: "192.0.2.10",
    token: "00000000-0000-1000-8000-000000070001",
    utm_source: null,
    utm_campaign: null,
    notes: "Prefere contato por e-mail",
    login_url: "https://loja.example.com/auth/login/force?token=00000000-0000-1000-8000-000000070001",
    anonymized: false,
    spreadsheet: { data: aSpreadsheet() },
    created_at: time,
    updated_at: time,
    ...changes,
  };
}

type Spreadsheet = Exclude<NonNullable<Customer["spreadsheet"]>["data"], unknown[]>;

/** The spreadsheet row of a customer. */
export function aSpreadsheet(changes: Partial<Spreadsheet> = {}): Spreadsheet {
  return {
    brands: "Marca Exemplo",
    city: "São Paulo",
    purchased_brands: "Marca Exemplo",
    last_order_date: time,
    last_order_value: "243.92",
    purchased_categories: "Camisetas",
    number: "100",
    uf: "SP",
    phone: "(11) 90000-0000",
    street: "Rua Exemplo",
    phone_number: "900000000",
    categories: "Camisetas",
    neighborhood: "Centro",
    complement: "Apto 1",
    phone_code: "11",
    ...changes,
  };
}
