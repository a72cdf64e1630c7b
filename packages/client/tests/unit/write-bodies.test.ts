import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { YampiInputError } from "../../src/index.js";
import { created, empty, failureOf, fakeNotes } from "../support/notes.js";

describe("A body", () => {
  const cycle: { self?: object } = {};
  cycle.self = cycle;
  const angry = {
    get cpf() {
      throw new Error("not-for-your-eyes");
    },
  };

  it.each([
    ["nothing", undefined, "a plain object, got undefined"],
    ["null", null, "a plain object, got null"],
    ["a text", '{"a":1}', "a plain object, got a string"],
    ["an array", [{}], "a plain object, got an array"],
    ["a Map", new Map([["a", 1]]), "a plain object, got an object"],
    ["form data", new FormData(), "a plain object, got an object"],
    ["a date", new Date(), "a plain object, got a Date (toWriteDateTime"],
    ["what makes itself a text", { toJSON: () => "text" }, "a function is in it"],
    ["what makes itself nothing", { toJSON: () => undefined }, "a function is in it"],
    ["a bigint in it", { price: 10n }, "a bigint is in it"],
    ["a function in it", { price: () => 1 }, "a function is in it"],
    ["a symbol in it", { price: [Symbol("secret")] }, "a symbol is in it"],
    ["a number that is none", { price: Number.NaN }, "a number that is not finite is in it"],
    ["a Set in it", { tags: new Set(["a"]) }, "such as a Map or one with a toJSON, is in it"],
    ["a Date in it", { start_at: [{ at: new Date(0) }] }, "a Date, which toWriteDateTime makes a text of, is in it"],
    ["a Date that is none", { start_at: new Date(Number.NaN) }, "toWriteDateTime"],
    ["an item that is undefined", { tags: ["a", undefined] }, "an item that is undefined is in it"],
    ["a hole in an array", { tags: Object.assign([], { 1: "a" }) }, "a hole"],
    ["an array with a property", { tags: Object.assign(["a"], { extra: 1 }) }, "a property of its own"],
    ["a negative zero", { price: -0 }, "a negative zero"],
    ["infinity in it", { prices: [Number.POSITIVE_INFINITY] }, "a number that is not finite is in it"],
    ["a boxed number", { price: Object(1) }, "not plain"],
    ["an address object", { url: new URL("https://example.com") }, "not plain"],
    [
      "a decimal of a library",
      {
        price: new (class Decimal {
          digits = [1];
          toJSON() {
            return "1";
          }
        })(),
      },
      "not plain",
    ],
    [
      "an object with a getter of its class",
      {
        price: new (class Price {
          cents = 1;
          get reais() {
            return 1;
          }
        })(),
      },
      "not plain",
    ],
    [
      "an object that keeps its values elsewhere",
      {
        price: new (class Secret {
          #cents = 1;
          get() {
            return this.#cents;
          }
        })(),
      },
      "not plain",
    ],
    ["what another object holds", { price: Object.create({ cents: 1 }) }, "not plain"],
    ["a symbol for a name", { [Symbol("secret")]: 1 }, "a symbol for its name"],
    ["a hidden property", Object.defineProperty({}, "price", { value: 1 }), "not enumerable"],
    ["a property __proto__", JSON.parse('{"a":{"__proto__":{"b":1}}}'), "__proto__"],
    ["half a character", { name: "a\ud83d" }, "not valid Unicode"],
    ["half a character in a name", { "a\ud83d": 1 }, "not valid Unicode"],
    ["too many levels", JSON.parse(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`), "more than 100 levels deep"],
    ["itself in it", cycle, "it contains itself, or is more than 100 levels deep"],
    ["a property that throws", angry, "it cannot be read"],
  ])("that is or has %s is refused by name, before anything is sent", async (_, body, expected) => {
    const { notes, requests } = fakeNotes([created]);
    const error = await failureOf(notes.create(body as object));
    expect(error).toBeInstanceOf(YampiInputError);
    expect(error).toMatchObject({ argument: "body" });
    expect(error.cause).toBeUndefined();
    expect(error.message).toContain(expected);
    expect(inspect(error)).not.toContain("not-for-your-eyes");
    expect(requests).toHaveLength(0);
  });

  it("is sent as it was when the method was called, and each of its properties is read once", async () => {
    const { notes, requests } = fakeNotes([created]);
    const read: PropertyKey[] = [];
    const lines = [1];
    const body = new Proxy(
      { title: "x", lines },
      {
        get: (target, name) => {
          read.push(name);
          return Reflect.get(target, name);
        },
      },
    );
    const call = notes.create(body);
    lines.push(2);
    await call;
    expect(await requests[0]?.json()).toEqual({ title: "x", lines: [1] });
    expect(read.filter((name) => name === "title" || name === "lines")).toEqual(["title", "lines"]);
  });

  it("may be made by a class that only holds it, as frameworks do, or have no prototype", async () => {
    class NoteDto {
      title = "x";
      isLong(): boolean {
        return this.title.length > 9;
      }
    }
    const { notes, requests } = fakeNotes([created]);
    await notes.create(new NoteDto());
    await notes.create(Object.assign(Object.create(null), { title: "x" }));
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual(['{"title":"x"}', '{"title":"x"}']);
  });

  it("that is optional is held to be an object too", async () => {
    const { notes } = fakeNotes([empty(204)]);
    expect(await failureOf(notes.archive(1, [] as object))).toMatchObject({ argument: "body" });
    expect(await failureOf(notes.archive(1, null as never))).toMatchObject({ argument: "body" });
  });
});
