import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Customer,
  type CustomerAddress,
  type CustomerSpreadsheet,
  type Promocode,
  related,
  toNumber,
  YampiInputError,
} from "../../src/index.js";
import "../properties/repeatable.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Compiles only where the types are the same. */
const holds = <T extends true>(): T | undefined => undefined;

const refusal = (decimal: unknown): unknown => {
  try {
    return toNumber(decimal as string);
  } catch (error) {
    return error;
  }
};

describe("toNumber", () => {
  it.each([
    [0, 0],
    [99.99, 99.99],
    [-5, -5],
    ["0", 0],
    ["99.99", 99.99],
    ["-12.50", -12.5],
    ["007", 7],
    ["1000.00", 1000],
  ])("reads %j", (decimal, expected) => {
    expect(toNumber(decimal)).toBe(expected);
  });

  it("reads every finite number that is written with a point", () => {
    const amounts = fc.tuple(fc.boolean(), fc.nat(10 ** 9), fc.nat(99));
    fc.assert(
      fc.property(amounts, ([isNegative, whole, cents]) => {
        const text = `${isNegative ? "-" : ""}${whole}.${String(cents).padStart(2, "0")}`;
        expect(toNumber(text)).toBeCloseTo((isNegative ? -1 : 1) * (whole + cents / 100), 6);
        expect(toNumber(Number(text))).toBe(toNumber(text));
      }),
    );
  });

  it("gives undefined for what is null or missing", () => {
    expect([toNumber(null), toNumber(undefined)]).toEqual([undefined, undefined]);
  });

  it.each([
    "",
    " ",
    " 1",
    "1 ",
    "1,50",
    "1.234,56",
    "R$ 10",
    "1e3",
    "0x10",
    ".5",
    "5.",
    "+5",
    "--5",
    "1.2.3",
    "NaN",
    "Infinity",
    "dez",
  ])("refuses the text %j", (text) => {
    expect(refusal(text)).toBeInstanceOf(YampiInputError);
  });

  it.each([Number.NaN, Infinity, -Infinity, true, {}, [], ["1"], 10n, "9".repeat(400)])(
    "refuses %s, which is no number",
    (value) => {
      expect(refusal(value)).toMatchObject({ name: "YampiInputError", argument: "decimal" });
    },
  );

  it("does not repeat in its message what it refuses", () => {
    expect((refusal("segredo") as Error).message).not.toContain("segredo");
  });

  it("has the type that its argument allows", () => {
    const coupon = { value: "10.00", price_products: null } as Promocode;
    const value = toNumber(coupon.value);
    holds<Equal<typeof value, number>>();
    const price = toNumber(coupon.price_products);
    holds<Equal<typeof price, number | undefined>>();
    expect([value, price]).toEqual([10, undefined]);
    // @ts-expect-error a boolean is no number of the API
    expect(() => toNumber(true)).toThrow(YampiInputError);
    // @ts-expect-error what may be missing may give undefined
    const certain: number = toNumber(coupon.price_products);
    expect(certain).toBeUndefined();
  });
});

describe("related", () => {
  it("gives what a relation holds", () => {
    expect(related({ data: { city: "Recife" } })).toEqual({ city: "Recife" });
    expect(related({ data: [{ id: 1 }, { id: 2 }] })).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it.each([{ data: [] }, { data: null }, {}, null, undefined])("gives undefined for the empty relation %j", (relation) => {
    expect(related(relation as { data: [] })).toBeUndefined();
  });

  it.each([0, "", false, [null], {}])("gives %j, which is something", (data) => {
    expect(related({ data })).toEqual(data);
  });

  it.each(["", null, []])(
    "gives undefined for the deletion request of a customer who never asked for one, with the date %j",
    (date) => {
      expect(related({ data: { pending_confirmation: false, scheduled_date: date } })).toBeUndefined();
    },
  );

  it.each([
    { pending_confirmation: true, scheduled_date: "" },
    { pending_confirmation: false, scheduled_date: "2026-12-25" },
  ])("gives the deletion request %j, which was made", (data) => {
    expect(related({ data })).toEqual(data);
  });

  it("has the type of what the relation holds, or undefined", () => {
    const customer = { spreadsheet: { data: [] }, addresses: { data: [] as CustomerAddress[] } } as unknown as Customer;
    const spreadsheet = related(customer.spreadsheet);
    holds<Equal<typeof spreadsheet, CustomerSpreadsheet | undefined>>();
    const addresses = related(customer.addresses);
    holds<Equal<typeof addresses, CustomerAddress[] | undefined>>();
    expect([spreadsheet, addresses]).toEqual([undefined, undefined]);
    // @ts-expect-error it may be empty
    expect(() => spreadsheet.city).toThrow(TypeError);
    // @ts-expect-error a relation has data
    expect(related({ items: [] })).toBeUndefined();
    // @ts-expect-error text is no relation
    expect(related("data")).toBeUndefined();
  });
});
