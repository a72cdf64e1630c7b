import { expect, test } from "vitest";
import { maskEmail, maskNumber } from "../src/mask.js";

test.each([
  ["123.456.789-09", "***.***.***-09"],
  ["11.222.333/0001-81", "**.***.***/****-81"],
  ["12.ABC.345/01DE-35", "**.***.***/****-35"],
  ["(11) 90000-0042", "(**) *****-**42"],
])("of %s all letters and digits but the last two are hidden", (number, masked) => {
  expect(maskNumber(number)).toBe(masked);
});

test.each(["", "09", "1234567", "12-34-567"])("a short number such as %j is hidden whole, length included", (number) => {
  expect(maskNumber(number)).toBe("***");
});

test.each([
  ["maria@example.com", "m***@e***.com"],
  ["maria.exemplo@loja.compras.example", "m***@l***.example"],
  ["élodie@example.com", "é***@e***.com"],
])("of %s the first letter of either side and the end of the domain stay", (email, masked) => {
  expect(maskEmail(email)).toBe(masked);
});

test.each([
  ["jo@example.com", "***@e***.com"],
  ["j@example.com", "***@e***.com"],
  ["maria@ab.test", "m***@***.test"],
])("a name that is too short to keep a letter of is hidden whole: %s", (email, masked) => {
  expect(maskEmail(email)).toBe(masked);
});

test.each(["", "maria", "maria@", "@example.com", "maria@localhost", "11900000000"])(
  "what is no address, such as %j, is hidden whole",
  (text) => {
    expect(maskEmail(text)).toBe("***");
  },
);
