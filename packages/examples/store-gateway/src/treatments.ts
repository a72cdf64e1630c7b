import type {
  ApiDateTime,
  Customer,
  CustomerPhone,
  CustomerSpreadsheet,
  Promocode,
  PromocodeRestriction,
} from "@yampi-openapi/client";
import { type Mask, maskEmail, maskNumber } from "./mask.js";

/**
 * What becomes of a field on its way out: it leaves as it is, masked, only where masking is off, or never. Of an object, its fields
 * are decided one by one. A field that nobody has decided on does not leave.
 */
export type Treatment = "open" | Mask | "personal" | "never" | Fields;

/** The treatment of every field of an object. */
export interface Fields {
  readonly [name: string]: Treatment;
}

type Scalar = string | number | boolean;
type Values<T> = T extends readonly (infer Item)[] ? Item : T;

/** A field that the description gains does not compile before it is decided on, and an object is never open as a whole. */
type Decided<T> = {
  readonly [Name in keyof T]-?: "never" | (Values<NonNullable<T[Name]>> extends Scalar ? "open" | "personal" | Mask : Fields);
};

const dateTime = { date: "open", timezone_type: "open", timezone: "open" } as const satisfies Decided<ApiDateTime>;

const phone = {
  area_code: "personal",
  number: "personal",
  full_number: "personal",
  formated_number: maskNumber,
  whatsapp_link: "personal",
} as const satisfies Decided<CustomerPhone>;

const spreadsheet = {
  brands: "open",
  city: "open",
  purchased_brands: "open",
  last_order_date: dateTime,
  last_order_value: "open",
  purchased_categories: "open",
  number: "personal",
  uf: "open",
  phone: maskNumber,
  street: "personal",
  phone_number: "personal",
  categories: "open",
  neighborhood: "personal",
  complement: "personal",
  phone_code: "personal",
} as const satisfies Decided<CustomerSpreadsheet>;

/** A treatment of every field of a customer. */
export type CustomerFields = Decided<Customer>;

export const customer = {
  id: "open",
  merchant_id: "open",
  marketplace_id: "open",
  active: "open",
  type: "open",
  cluster_id: "open",
  name: "open",
  first_name: "open",
  last_name: "open",
  generic_name: "open",
  razao_social: "open",
  cpf: maskNumber,
  cnpj: maskNumber,
  state_registration: maskNumber,
  email: maskEmail,
  birthday: "personal",
  phone,
  newsletter: "open",
  whatsapp: "open",
  social_driver: "open",
  social_id: "personal",
  ip: "personal",
  // These two sign in as the customer.
  token: "never",
  login_url: "never",
  utm_source: "open",
  utm_campaign: "open",
  // A text of the store may hold anything.
  notes: "personal",
  anonymized: "open",
  spreadsheet: { data: spreadsheet },
  deletion_request: "never",
  stats: "never",
  cluster: "never",
  search: "never",
  addresses: "never",
  created_at: dateTime,
  updated_at: dateTime,
} as const satisfies CustomerFields;

const restriction = {
  products_ids: "open",
  brands_ids: "open",
  collections_ids: "open",
  categories_ids: "open",
} as const satisfies Decided<PromocodeRestriction>;

export const promocode = {
  id: "open",
  code: "open",
  // A text of the store may hold anything.
  description: "personal",
  customer_id: "open",
  active: "open",
  expired: "open",
  discount_type: "open",
  for_the_price_of: "open",
  cart_default: "open",
  type_increment_value: "open",
  value: "open",
  price_products: "open",
  percent_products: "open",
  quantity: "open",
  total_customers_used: "open",
  product_quantity: "open",
  product_max_quantity: "open",
  used: "open",
  items_count: "open",
  min_value: "open",
  use_percent: "open",
  shipment_percent: "open",
  accumulate: "open",
  once_per_customer: "open",
  abandoned_cart: "open",
  newsletter: "open",
  payments_ids: "open",
  free_shipment: "open",
  ignore_promotion_products: "open",
  start_at: dateTime,
  end_at: dateTime,
  created_at: dateTime,
  updated_at: dateTime,
  include: restriction,
  exclude: restriction,
  include_ids: "open",
  exclude_ids: "open",
} as const satisfies Decided<Promocode>;

/** The treatments by the name of the schema whose fields they decide on. */
export const bySchema: { readonly [schema: string]: Fields } = {
  ApiDateTime: dateTime,
  Customer: customer,
  CustomerPhone: phone,
  CustomerSpreadsheet: spreadsheet,
  Promocode: promocode,
  PromocodeRestriction: restriction,
};
