/** The weights of each check digit begin so high and go down; where they would be 1, those of a CNPJ begin again at 9. */
const cpfWeights = [10, 11];
const cnpjWeights = [5, 6];

/**
 * A CPF of nine digits and its two check digits.
 *
 * @param base - The nine digits.
 */
export function cpfOf(base: string): string {
  expectForm("base", base, /^\d{9}$/, "nine digits");
  return withCheckDigits(base, cpfWeights);
}

/**
 * A CNPJ of twelve characters and its two check digits. Since 2026 the twelve may be letters, too.
 *
 * @param base - The twelve digits or capital letters.
 */
export function cnpjOf(base: string): string {
  expectForm("base", base, /^[\dA-Z]{12}$/, "twelve digits or capital letters");
  return withCheckDigits(base, cnpjWeights);
}

/** Whether a text is a CPF without punctuation, check digits included. One digit eleven times is none. */
export function isCpf(text: string): boolean {
  return /^\d{11}$/.test(text) && !/^(.)\1+$/.test(text) && cpfOf(text.slice(0, 9)) === text;
}

/** Whether a text is a CNPJ without punctuation, check digits included. One character fourteen times is none. */
export function isCnpj(text: string): boolean {
  return /^[\dA-Z]{12}\d{2}$/.test(text) && !/^(.)\1+$/.test(text) && cnpjOf(text.slice(0, 12)) === text;
}

function withCheckDigits(base: string, firstWeights: readonly number[]): string {
  return firstWeights.reduce((text, firstWeight) => text + checkDigit(text, firstWeight), base);
}

function checkDigit(text: string, firstWeight: number): number {
  let weight = firstWeight;
  let sum = 0;
  for (const character of text) {
    sum += (character.charCodeAt(0) - "0".charCodeAt(0)) * weight;
    weight = weight === 2 ? 9 : weight - 1;
  }
  return sum % 11 < 2 ? 0 : 11 - (sum % 11);
}

function expectForm(name: string, value: string, form: RegExp, expected: string): void {
  if (!form.test(value)) throw new TypeError(`${name}: expected ${expected}`);
}
