/** Compiled, never run: what the types of the answers promise, and wrong uses that must not compile. */
import type { GatewayPage, GatewayPromocode, MaskedCustomer, UnmaskedCustomer } from "../../src/answers.js";
import type { CustomerFields } from "../../src/treatments.js";

export function use(page: GatewayPage, open: UnmaskedCustomer, coupon: GatewayPromocode, fields: CustomerFields): void {
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

  const { email: _email, ...incomplete } = fields;
  // @ts-expect-error a field of the description that nobody decided on
  const undecided: CustomerFields = incomplete;
  // @ts-expect-error an object is decided on field by field
  const whole: CustomerFields = { ...fields, phone: "open" };
  console.log(undecided, whole);
}
