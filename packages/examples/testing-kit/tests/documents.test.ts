import { describe, expect, test } from "vitest";
import { cnpjOf, cpfOf, isCnpj, isCpf } from "../src/documents.js";

// Numbers that are widely used as examples; the one with letters is that of the tax office, for the form that came in 2026.
describe("check digits", () => {
  test.each(["12345678909", "11144477735", "52998224725"])("of the CPF %s are right", (cpf) => {
    expect(cpfOf(cpf.slice(0, 9))).toBe(cpf);
    expect(isCpf(cpf)).toBe(true);
  });

  test.each(["11222333000181", "11444777000161", "12ABC34501DE35"])("of the CNPJ %s are right", (cnpj) => {
    expect(cnpjOf(cnpj.slice(0, 12))).toBe(cnpj);
    expect(isCnpj(cnpj)).toBe(true);
  });

  test.each([
    ["12345678909", isCpf],
    ["11222333000181", isCnpj],
    ["12ABC34501DE35", isCnpj],
  ])("of %s are the only ones that are right", (text, isValid) => {
    const base = text.slice(0, -2);
    const all = Array.from({ length: 100 }, (_, digits) => base + String(digits).padStart(2, "0"));
    expect(all.filter(isValid)).toEqual([text]);
  });
});

test.each(["", "123.456.789-09", "1234567890", "00000000000", "11111111111"])("%j is no CPF", (text) => {
  expect(isCpf(text)).toBe(false);
});

test.each(["", "11.222.333/0001-81", "1122233300018", "00000000000000", "12abc34501de35"])("%j is no CNPJ", (text) => {
  expect(isCnpj(text)).toBe(false);
});

test("a base of another form is refused, by name", () => {
  expect(() => cpfOf("12345678")).toThrow("base: expected nine digits");
  expect(() => cnpjOf("12abc34501de")).toThrow("base: expected twelve digits or capital letters");
});
