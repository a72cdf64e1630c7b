import { describe, expect, it } from "vitest";
import { inspectResponse, isPropertyName } from "../../../src/drift/index.js";
import { propertyNames } from "../../../src/generated/responses.js";
import { bodyOf } from "./responses.js";

describe("A key is shown", () => {
  it("where the description names it", () => {
    for (const name of propertyNames) expect(isPropertyName(name), name).toBe(true);
  });

  it.each([
    "loyalty_points",
    "loyalty",
    "addressLine2",
    "utm-source",
    "Total",
    "CPF",
    "payment_link",
    "_links",
    "erro",
    "new_thing",
    "shippingZipCode",
  ])("where all of its words are words of programs or of the description: %s", (key) => {
    expect(isPropertyName(key)).toBe(true);
  });
});

describe("A key is hidden", () => {
  it.each([
    ["an e-mail", "maria@example.com"],
    ["a CPF", "12345678909"],
    ["a CPF with its dots", "123.456.789-09"],
    ["a CPF in a name", "cpf_12345678909"],
    ["an ID in a name", "customer_70001"],
    ["a first name", "maria"],
    ["a first name in capitals", "MARIA"],
    ["a first name that is half of a property's name", "max"],
    ["a first name with an accent", "João"],
    ["a whole name", "maria_silva"],
    ["a whole name in camel case", "mariaSilva"],
    ["a name beside a word of programs", "customer_maria"],
    ["a name between words of programs", "customer_maria_id"],
    ["a code of a coupon", "BLACKFRIDAY"],
    ["a code with digits", "NATAL10"],
    ["a code of words that are common", "DESCONTO10"],
    ["a code of two words that are common", "FRETE_CLIENTE"],
    ["a token of letters", "qwertyuiopasdfghjkl"],
    ["a token of letters behind a word", "token_qwertyuiop"],
    ["hexadecimal digits", "deadbeefcafe"],
    ["hexadecimal letters in two parts", "dead_beef"],
    ["a UUID", "a0000000-0000-1000-8000-000000070001"],
    ["base64", "c2VjcmV0OnNlY3JldA=="],
    ["words with a space", "total value"],
    ["words with a line break", "total\n"],
    ["an escape sequence", "total\u001b[2J"],
    ["an invisible letter", "to\u200btal"],
    ["a letter of another script that looks the same", "tоtal"],
    ["a very long one of words that are known", Array(20).fill("total").join("_")],
    ["nothing", ""],
    ["a prototype", "__proto__"],
    ["a method of all objects", "constructor"],
  ])("that is %s: %j", (_what, key) => {
    expect(isPropertyName(key)).toBe(false);
    const body = { ...bodyOf("customers.get", "inferred", 404), ...Object.fromEntries([[key, 1]]) };
    const { drifts } = inspectResponse({ operation: "customers.get", status: 404, body });
    expect(drifts).toMatchObject([{ kind: "new-property", pointer: "/*", place: "/*" }]);
  });
});
