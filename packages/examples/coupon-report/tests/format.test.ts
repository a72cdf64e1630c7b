import { describe, expect, test } from "vitest";
import { formatCnpj, formatCpf, formatDiscount, formatLocalTime, formatMoney, formatPhone, localTime } from "../src/format.js";

describe("amounts are written as in Brazil", () => {
  test("with a plain space after the sign", () => {
    expect(formatMoney(1234.5)).toBe("R$ 1.234,50");
  });

  test.each([
    ["p", 10, "10 %"],
    ["p", 12.5, "12,5 %"],
    ["v", 10, "R$ 10,00"],
    ["x", 10, "10 (x)"],
    [null, 10, "10 (unknown type)"],
  ])("a discount of type %s and value %d is %s", (type, value, expected) => {
    expect(formatDiscount(type, value)).toBe(expected);
  });
});

describe("documents and phones get their punctuation", () => {
  test.each([
    [formatCpf, "12345678909", "123.456.789-09"],
    [formatCpf, "123.456.789-09", "123.456.789-09"],
    [formatCnpj, "11222333000181", "11.222.333/0001-81"],
    [formatCnpj, "12abc34501de35", "12.ABC.345/01DE-35"],
    [formatPhone, "11900000000", "(11) 90000-0000"],
    [formatPhone, "1100000000", "(11) 0000-0000"],
  ])("%o: %s is %s", (format, given, expected) => {
    expect(format(given)).toBe(expected);
  });

  test.each([
    [formatCpf, "1234"],
    [formatCnpj, "n/a"],
    [formatPhone, "+44 20 0000 0000 00"],
  ])("%o: %s is of no known form and stays as it is", (format, given) => {
    expect(format(given)).toBe(given);
  });
});

describe("a time of the API", () => {
  const zone = { timezone_type: 3, timezone: "America/Sao_Paulo" };

  test.each(["2026-03-05 14:07:21.000000", "2026-03-05 14:07:21"])("is kept as the local time that it is: %s", (date) => {
    expect(localTime({ ...zone, date })).toBe("2026-03-05 14:07:21");
  });

  test("is shown as in Brazil", () => {
    expect(formatLocalTime("2026-03-05 14:07:21")).toBe("05/03/2026 14:07");
  });

  test("may be missing", () => {
    expect(localTime(undefined)).toBeNull();
    expect(localTime(null)).toBeNull();
  });
});
