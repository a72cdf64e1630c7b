import type { ApiDateTime, components, PersonalProperties, SecretProperties } from "@yampi-openapi/client";
import spec from "@yampi-openapi/spec/openapi.json" with { type: "json" };
import { type Mask, maskEmail, maskNumber } from "./mask.js";

/**
 * What becomes of a field on its way out: it leaves as it is, as a date, masked, only where masking is off, or never. Of an object, its
 * fields are treated one by one. A field that the description does not have does not leave.
 */
export type Treatment = "open" | "date" | Mask | "personal" | "never" | Fields;

/** The treatment of every field of an object. */
export interface Fields {
  readonly [name: string]: Treatment;
}

type Schemas = components["schemas"];
type Scalar = string | number | boolean;
type Values<T> = T extends readonly (infer Item)[] ? Item : T;
type Marked<Table, Schema> = Schema extends keyof Table ? Table[Schema] : never;
type IsScalar<T> = [Values<NonNullable<T>>] extends [Scalar] ? true : false;

/** What may be said of a field instead of what its mark says. A secret never leaves, and an object is never open as a whole. */
type Exceptions<Schema extends keyof Schemas> = {
  readonly [Name in keyof Schemas[Schema]]?: Name extends Marked<SecretProperties, Schema>
    ? "never"
    : "never" | (IsScalar<Schemas[Schema][Name]> extends true ? "open" | "personal" | Mask : Fields);
};

/**
 * The treatment of each field of a schema: an exception, or by its mark. Objects without an exception do not leave, but for dates, nor do
 * fields that a schema leaves open.
 */
type Treated<Schema extends keyof Schemas, Excepted> = {
  readonly [Name in keyof Schemas[Schema] as string extends Name ? never : Name]-?: Name extends keyof Excepted
    ? Excepted[Name]
    : Name extends Marked<SecretProperties, Schema>
      ? "never"
      : Name extends Marked<PersonalProperties, Schema>
        ? "personal"
        : IsScalar<Schemas[Schema][Name]> extends true
          ? "open"
          : [ApiDateTime] extends [Schemas[Schema][Name]]
            ? "date"
            : "never";
};

/** The fields of a date that is an object. */
export const dateTime = { date: "open", timezone_type: "open", timezone: "open" } as const satisfies {
  readonly [Name in keyof ApiDateTime]-?: "open";
};

interface Described {
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly items?: Described;
  readonly oneOf?: readonly Described[];
  readonly properties?: { readonly [name: string]: Described };
  readonly "x-yampi-secret"?: boolean;
  readonly "x-yampi-personal"?: boolean;
}

const described: { readonly [schema: string]: Described } = spec.components.schemas;

/** The treatments of a schema's fields: by the marks of the description, but for these exceptions. */
export function treat<Schema extends keyof Schemas, const Excepted extends Exceptions<Schema>>(
  schema: Schema,
  exceptions: Excepted,
): Treated<Schema, Excepted> {
  const properties = Object.entries(described[schema]?.properties ?? {});
  const fields = properties.map(([name, property]) => [name, (exceptions as Partial<Fields>)[name] ?? byMark(property)]);
  return Object.fromEntries(fields) as Treated<Schema, Excepted>;
}

function byMark(property: Described): Treatment {
  if (property["x-yampi-secret"]) return "never";
  if (property["x-yampi-personal"]) return "personal";
  if (formsOf(property).some((form) => form === described.ApiDateTime)) return "date";
  return formsOf(property).some(({ type }) => [type].flat().includes("object")) ? "never" : "open";
}

/** Every schema that a value may have, that of items for an array. */
function formsOf(schema: Described): readonly Described[] {
  const target = schema.$ref ? described[schema.$ref.split("/").at(-1) ?? ""] : undefined;
  const inner = [...(target ? [target] : []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])];
  return [schema, ...inner.flatMap(formsOf)];
}

const phone = treat("CustomerPhone", { formated_number: maskNumber });
const spreadsheet = treat("CustomerSpreadsheet", { phone: maskNumber });

export const customer = treat("Customer", {
  // Whom a list shows; everything else that is personal is masked or left out.
  name: "open",
  first_name: "open",
  last_name: "open",
  generic_name: "open",
  razao_social: "open",
  cpf: maskNumber,
  cnpj: maskNumber,
  state_registration: maskNumber,
  email: maskEmail,
  phone,
  spreadsheet: { data: spreadsheet },
});

const restriction = treat("PromocodeRestriction", {});

export const promocode = treat("Promocode", {
  // A text of the store may hold anything.
  description: "personal",
  include: restriction,
  exclude: restriction,
});

export const cluster = treat("Cluster", {});

export const status = treat("CheckoutStatus", {});

const orderStatus = treat("OrderStatus", {});
const orderAddress = treat("OrderAddress", {});
const orderPayment = treat("OrderPayment", {});

export const order = treat("Order", {
  // It shows the order to everybody who has it, and a label shows the address.
  public_url: "never",
  b2w_label_url: "never",
  payments: orderPayment,
  status: { data: orderStatus },
  customer: { data: customer },
  shipping_address: { data: orderAddress },
  promocode: { data: promocode },
});

/** The treatments by the name of the schema whose fields they decide on. */
export const bySchema: { readonly [schema: string]: Fields } = {
  ApiDateTime: dateTime,
  CheckoutStatus: status,
  Cluster: cluster,
  Customer: customer,
  CustomerPhone: phone,
  CustomerSpreadsheet: spreadsheet,
  Order: order,
  OrderAddress: orderAddress,
  OrderPayment: orderPayment,
  OrderStatus: orderStatus,
  Promocode: promocode,
  PromocodeRestriction: restriction,
};
