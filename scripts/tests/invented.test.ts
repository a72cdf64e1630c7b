import { expect, test } from "vitest";
import { findReal } from "../src/invented.ts";

test.each([
  ["a CPF", "11144477735"],
  ["a CPF", "529.982.247-25"],
  ["a CPF", "529 982 247 25"],
  ["a CPF", "529-982-247-25"],
  ["a CNPJ", "11444777000161"],
  ["a CNPJ", "11 444 777 0001 61"],
  ["a CNPJ", "98XYZ76502QR82"],
  ["a CNPJ", "98.XYZ.765/02QR-82"],
  ["a CNPJ", "11.444.777/0001-61"],
  ["a phone number", "21987654321"],
  ["a phone number", "5521987654321"],
  ["a phone number", "(21) 98765-4321"],
  ["a phone number", "+55 21 98765-4321"],
  ["a phone number", "(21) 3456-7890"],
  ["a phone number", "+55 (21) 3456 7890"],
  ["an e-mail address", "maria@loja.com.br"],
  ["an e-mail address", "maria%40loja.com.br"],
  ["an e-mail address", "maria@example.com.br"],
  ["an e-mail address", "maria@notexample.com"],
  ["a host", "https://loja.com.br"],
  ["a host", "loja.com.br"],
  ["a host", "http://api.dooki.com.br.loja.com"],
])("%s that may exist is found with its line: %s", (what, text) => {
  const findings = findReal(`first\n"${text}"\n${text}/path and ${text}, too`);
  expect(findings).toContainEqual({ line: 2, what, text });
  expect(findings.filter((finding) => finding.what === what).map(({ line }) => line)).toEqual([2, 3, 3]);
});

test.each([
  ["documents with wrong check digits", "123.456.789-00 11222333000100 00000000000"],
  ["the samples of forms and manuals", "123.456.789-09 11.222.333/0001-81 12.ABC.345/01DE-35"],
  ["numbers that no carrier has", "(11) 0000-0000 (11) 90000-0000 5511900001234"],
  ["addresses of reserved domains", "maria@example.com maria@loja.example https://loja.example.org http://a.test"],
  ["hosts of this machine", "http://127.0.0.1:8788 http://localhost:4010 http://worker/"],
  ["what has to be named", "https://api.dooki.com.br/v2 https://docs.yampi.com.br"],
  ["packages with their versions", "npm@11.19.1 actions/checkout@v4 @yampi-openapi/client"],
  ["longer numbers", "1234567890912345 00012345678909"],
])("%s are not", (_, text) => {
  expect(findReal(text)).toEqual([]);
});
