import { describe, expect, test } from "vitest";
import { clean, cleanLines, countOf, formatNumber, shorten } from "../src/text.js";

test("numbers are written as in Brazil", () => {
  expect(formatNumber(1234.5)).toBe("1.234,5");
  expect(countOf(1, "customer")).toBe("1 customer");
  expect(countOf(2000, "customer")).toBe("2.000 customers");
});

describe("a text is shortened to the columns of a terminal", () => {
  test.each([
    ["Maria", 5, "Maria"],
    ["Maria Exemplo", 6, "Maria…"],
    ["日本語", 5, "日本…"],
    ["👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 5, "👨‍👩‍👧👨‍👩‍👧…"],
  ])("%s in %d", (text, columns, expected) => {
    expect(shorten(text, columns)).toBe(expected);
  });
});

describe("a text of the API", () => {
  test.each([
    ["a colour", "\u001b[31mMaria\u001b[0m", "[31mMaria[0m"],
    ["a one-byte control sequence", "\u009b2JMaria", "2JMaria"],
    ["a bell, a backspace and a delete", "Ma\u0007r\u0008ia\u007f", "Maria"],
    ["a change of direction", "Maria\u202egpj.exe", "Mariagpj.exe"],
    ["half a pair", "Maria\ud83d", "Maria"],
  ])("loses %s", (_what, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test("is put on one line without space at its ends", () => {
    expect(clean("\t Maria\r\n da\u2028Silva \n")).toBe("Maria da Silva");
  });

  test("keeps accents and emoji", () => {
    expect(clean("João 🎉")).toBe("João 🎉");
  });

  test.each(["", " \n", null, undefined, true, {}, []])("is null where there is none: %j", (value) => {
    expect(clean(value)).toBeNull();
  });

  test("is written where it came as a number", () => {
    expect([7, 0, -1.5].map(clean)).toEqual(["7", "0", "-1.5"]);
  });

  test("keeps its lines in a message, and nothing else that a terminal obeys", () => {
    expect(cleanLines("one\u001b[2J\n\ntwo\r\nthree")).toBe("one[2J\ntwo\nthree");
  });
});
