/** Compiled, never run: what the types of the responses promise, and wrong uses that must not compile. */
import type { GatewayOrder, GatewayPage, GatewayPromocode, MaskedCustomer, UnmaskedCustomer } from "../../src/responses.js";
import { treat } from "../../src/treatments.js";

export function use(page: GatewayPage, open: UnmaskedCustomer, coupon: GatewayPromocode): void {
  const total: number | undefined = page.pagination?.total;
  for (const customer of page.data) {
    const texts: (string | null | undefined)[] = [customer.email, customer.cpf, customer.phone.formated_number];
    const row = customer.spreadsheet?.data;
    const city: string | undefined = row && "city" in row ? row.city : undefined;
    console.log(total, texts, city, customer.created_at?.timezone);
    // @ts-expect-error it signs in as the customer
    customer.token;
    // @ts-expect-error it is not there while masking is on
    customer.birthday;
    // @ts-expect-error its parts are not there while masking is on
    customer.phone.full_number;
  }
  const masked: MaskedCustomer = open;
  const birthday: string | null = open.birthday;
  // @ts-expect-error it signs in as the customer, masked or not
  open.login_url;
  // @ts-expect-error a text of the store
  coupon.description;
  console.log(masked, birthday, coupon.code);

  useOrder(page as unknown as GatewayPage<GatewayOrder>);

  // @ts-expect-error what the description marks as secret never leaves
  treat("Customer", { token: "open" });
  // @ts-expect-error an object is treated field by field
  treat("Customer", { phone: "open" });
  // @ts-expect-error a field that the description does not have
  treat("Customer", { rg: "open" });
}

function useOrder(page: GatewayPage<GatewayOrder>): void {
  for (const order of page.data) {
    const alias: string | undefined = order.status?.data.alias;
    const email: string | undefined = order.customer?.data.email;
    const total: number | string = order.value_total;
    const created: string = typeof order.created_at === "string" ? order.created_at : order.created_at.date;
    const method: string | undefined = order.payments?.[0]?.name;
    console.log(alias, email, total, created, method, order.shipping_address?.data.uf);
    // @ts-expect-error where somebody lives
    order.shipping_address?.data.street;
    // @ts-expect-error it places the order again
    order.reorder_url;
    // @ts-expect-error it shows the order to everybody who has it
    order.public_url;
    // @ts-expect-error nobody decided on what is in it
    order.metadata;
  }
}
