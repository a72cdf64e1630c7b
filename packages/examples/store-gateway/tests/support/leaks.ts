import { expect } from "vitest";

/** Credentials of every gateway in the tests. */
export const credentials = { userToken: "token-of-the-suite", userSecretKey: "key-of-the-suite" };

/** What never leaves: the credentials, and what signs in as a customer. */
export const secrets = /-of-the-suite|"token"|login_url|auth\/login|00000000-0000-1000-8000/i;

/** What leaves only where masking is off: CPF, CNPJ, e-mail, phone, address and the like of the examples. */
export const personalData =
  /\d{3}\.?\d{3}\.?\d{3}-?09\b|11222333000181|110042490114|\b(maria|joao|loja)@|\d{5}-?000[0-9]\b|api\.whatsapp|192\.0\.2\.1|Rua Exemplo|Apto 1|Centro"|1990-12-25|Prefere contato|Primeira compra/i;

interface Saying {
  readonly text: string;
  readonly masked: boolean;
}

let sayings: Saying[] = [];

/** Notes what left a gateway: a response with its headers, a line of a log. */
export function heard(text: string, { masked = true }: { readonly masked?: boolean | undefined } = {}): void {
  sayings.push({ text, masked });
}

/** Looks through all that left since it was last called. */
export function expectNoLeaks(): void {
  const said = sayings;
  sayings = [];
  for (const { text, masked } of said) {
    expect(text).not.toMatch(secrets);
    if (masked) expect(text).not.toMatch(personalData);
  }
}
