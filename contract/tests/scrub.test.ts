import { describe, expect, test } from "vitest";
import { scrub, scrubKey, typeOf } from "../src/scrub.ts";

const known = new Set(["id", "email", "x-1234567"]);

test.each([
  ["maria@example.com", "string (email)"],
  ["12345678909", "string (digits)"],
  ["10.00", "string (decimal)"],
  ["2026-03-05", "string (date)"],
  ["2026-03-05 14:07:21.000000", "string (local date-time)"],
  ["2026-03-05T14:07:21Z", "string (date-time)"],
  ["https://loja.example.com/?token=1", "string (uri)"],
  ["00000000-0000-1000-8000-000000070001", "string (uuid)"],
  ["192.0.2.10", "string (ipv4)"],
  ["Maria Exemplo", "string"],
  ["", "string (empty)"],
  [7, "integer"],
  [7.5, "number"],
  [true, "boolean"],
  [null, "null"],
])("of %j the type and form stay: %s", (value, type) => {
  expect(typeOf(value)).toBe(type);
});

describe("a body", () => {
  test("keeps its structure and loses every value", () => {
    const body = { data: { id: 70001, email: "maria@example.com", phone: { number: "900000000" }, notes: null, ids: [] } };
    expect(scrub(body, known)).toEqual({
      data: { id: "integer", email: "string (email)", phone: { number: "string (digits)" }, notes: null, ids: [] },
    });
  });

  test("keeps one item of each shape of an array, and does not tell how many there were", () => {
    const items = [{ id: 1 }, { id: 2 }, { id: "3" }, { id: 4 }];
    expect(scrub(items, known)).toEqual([{ id: "integer" }, { id: "string (digits)" }]);
  });

  test("keeps no key that is data", () => {
    const byPerson = { "maria@example.com": { id: 1 }, "joao@example.com": { id: 2 }, "12345678909": 1, "Maria Exemplo": true };
    expect(scrub({ customers: byPerson }, known)).toEqual({
      customers: { "<digits>": ["integer"], "<email>": [{ id: "integer" }], "<text>": ["boolean"] },
    });
  });

  test("may be anything", () => {
    expect(scrub("texto", known)).toBe("string");
    expect(scrub(null, known)).toBeNull();
    expect(scrub(JSON.parse('{"__proto__": {"id": 1}}'), known)).toEqual({ "<text>": [{ id: "integer" }] });
  });
});

describe("a key", () => {
  test.each(["email", "loyalty_points", "addressLine2", "utm-source", "Total"])(
    "%s is of known words alone, and stays",
    (key) => {
      expect(scrubKey(key, known)).toBe(key);
    },
  );

  test.each([
    ["maria@example.com", "<email>"],
    ["12345678909", "<digits>"],
    ["123.456.789-09", "<text>"],
    ["Maria Exemplo", "<text>"],
    ["00000000-0000-1000-8000-000000070001", "<uuid>"],
    ["a1b2c3d4e5f6", "<text>"],
    ["customer_70001", "<text>"],
    ["maria", "<text>"],
    ["maria_silva", "<text>"],
    ["customer_maria", "<text>"],
    ["NATAL10", "<text>"],
    ["deadbeefcafe", "<text>"],
    ["a".repeat(41), "<text>"],
    ["", "<empty>"],
  ])("%s could be data, and is %s", (key, shown) => {
    expect(scrubKey(key, known)).toBe(shown);
  });

  test("that the description knows is kept whatever it looks like", () => {
    expect(scrubKey("x-1234567", known)).toBe("x-1234567");
  });
});

test.each(["a@", ".", "a.", "a@a.", "1", "-", " "])("the form of a text that repeats %j takes no time", (part) => {
  // One that is cut, and one that is looked at to its end.
  const texts = [500_000, 200].map((count) => `a@${part.repeat(count)} `);
  const start = process.threadCpuUsage();
  for (let count = 0; count < 2_000; count++) texts.forEach(typeOf);
  // In microseconds of this thread: a few milliseconds, and many seconds if all of the text were looked at.
  expect(process.threadCpuUsage(start).user).toBeLessThan(1_000_000);
});

test("the form of a text takes no time, whatever it repeats", () => {
  for (const part of ["a@", "@", ".", "a.", "a@a.", "1", "1.", " ", "a+", "://"]) {
    for (const count of [500_000, 900 / part.length]) {
      const text = `a@${part.repeat(count)} `;
      const start = process.threadCpuUsage();
      for (let time = 0; time < 5_000; time++) typeOf(text);
      // A few milliseconds; many seconds if the work grew with the square, or all of the text were looked at.
      expect(process.threadCpuUsage(start).user).toBeLessThan(1_000_000);
    }
  }
});
