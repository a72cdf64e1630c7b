import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createCore } from "../../src/core.js";
import { productionUrl } from "../../src/generated/constants.js";
import type { ClientOptions, YampiError, YampiEvent } from "../../src/index.js";
import { MemoryRateLimiter, YampiInputError, YampiResponseError, YampiValidationError } from "../../src/index.js";
import type { NoneOperation, OneOperation } from "../../src/operation.js";
import { type BodyOptions, type RequestOptions, readOptions } from "../../src/options.js";
import { none, one, Resource } from "../../src/resource.js";
import { credentials } from "../support/fake-fetch.js";

const alias = { name: "alias", type: "string" };
const id = { name: "id", type: "integer", minimum: 1 };
const create: OneOperation = {
  kind: "one",
  id: "notes.create",
  method: "POST",
  path: "/{alias}/notes",
  pathParameters: [alias],
  queryParameters: [{ name: "notify", type: "boolean" }],
  idempotent: false,
  body: "required",
};
const update: OneOperation = {
  kind: "one",
  ...create,
  id: "notes.update",
  method: "PUT",
  path: "/{alias}/notes/{id}",
  pathParameters: [alias, id],
  idempotent: true,
};
const remove: NoneOperation = {
  kind: "none",
  id: "notes.delete",
  method: "DELETE",
  path: "/{alias}/notes/{id}",
  pathParameters: [alias, id],
  queryParameters: [],
  idempotent: true,
};
const archive: NoneOperation = { ...remove, id: "notes.archive", method: "POST", idempotent: false, body: "optional" };

interface Note {
  readonly id: number;
}

/** A resource as the generator writes one. */
class Notes extends Resource {
  create(body: object, options?: BodyOptions<{ notify?: boolean }>): Promise<Note> {
    return one<Note>(this.core, create, [], options?.query, options, body);
  }
  update(id: number, body: object, options?: RequestOptions): Promise<Note> {
    return one<Note>(this.core, update, [id], undefined, options, body);
  }
  delete(id: number, _params?: object, options?: RequestOptions): Promise<void> {
    return none(this.core, remove, [id], undefined, options);
  }
  archive(id: number, body?: object, options?: RequestOptions): Promise<void> {
    return none(this.core, archive, [id], undefined, options, body);
  }
}

/** The resource over a `fetch` that gives these answers one after the other; the last one stays. */
function fakeNotes(answers: (() => Response)[], options: ClientOptions = {}) {
  const requests: Request[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    requests.push(new Request(url, init));
    return (answers[requests.length - 1] ?? answers.at(-1))?.() ?? Response.error();
  };
  const settings = { alias: "minha-loja", ...credentials, rateLimit: new MemoryRateLimiter(), maxRetries: 0, fetch, ...options };
  return { notes: new Notes(createCore(readOptions(settings, productionUrl))), requests };
}

const created = () => Response.json({ data: { id: 1 } }, { status: 201 });
const empty = (status: number) => () => new Response(null, { status });
const failureOf = async (call: Promise<unknown>): Promise<YampiError> => {
  const error = await call.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  return error as YampiError;
};

describe("A write", () => {
  it("sends its body as JSON, and its query from the options", async () => {
    const { notes, requests } = fakeNotes([created]);
    const body = { title: "Olá", lines: [1, null, true], nested: { at: undefined } };
    expect(await notes.create(body, { query: { notify: true }, alias: "outra-loja" })).toEqual({ id: 1 });
    expect(requests[0]?.method).toBe("POST");
    expect(requests[0]?.url).toBe(`${productionUrl}/outra-loja/notes?notify=true`);
    expect(requests[0]?.headers.get("Content-Type")).toBe("application/json");
    expect(await requests[0]?.json()).toEqual({ title: "Olá", lines: [1, null, true], nested: {} });
  });

  it("takes its path first, as every other call does", async () => {
    const { notes, requests } = fakeNotes([created]);
    await notes.update(1, { title: "x" });
    expect(requests[0]?.url).toBe(`${productionUrl}/minha-loja/notes/1`);
    expect((await failureOf(notes.update(0, {}))).message).toBe("id: expected a positive integer, got 0");
  });

  it("refuses a query that the operation does not know", async () => {
    const { notes, requests } = fakeNotes([created]);
    const error = await failureOf(notes.create({}, { query: { loud: true } as object }));
    expect(error).toMatchObject({ name: "YampiInputError", argument: "loud" });
    expect(requests).toHaveLength(0);
  });

  it("sends no body where that may be left out and is", async () => {
    const { notes, requests } = fakeNotes([empty(204)]);
    await notes.archive(1);
    await notes.archive(1, {});
    expect([await requests[0]?.text(), await requests[1]?.text()]).toEqual(["", "{}"]);
  });
});

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

describe("The answer to a write", () => {
  it.each([200, 201, 202])("may be a %i with the entity, in any envelope", async (status) => {
    for (const body of [{ data: { id: 1 } }, { data: [{ id: 1 }] }, { id: 1 }]) {
      const { notes } = fakeNotes([() => Response.json(body, { status })]);
      expect(await notes.create({})).toEqual({ id: 1 });
    }
  });

  it.each([
    { success: false, message: "Nota bloqueada." },
    { data: [], error: true, message: "Nota bloqueada." },
  ])("that only tells of success is an error where it tells of none: %j", async (body) => {
    const error = await failureOf(fakeNotes([() => Response.json(body)]).notes.delete(1));
    expect(error).toMatchObject({ name: "YampiApiError", status: 200 });
    expect(error.message).toContain("Nota bloqueada.");
  });

  it("of another entity is an error after an update, and after a creation is what was created", async () => {
    expect(await failureOf(fakeNotes([created]).notes.update(2, {}))).toBeInstanceOf(YampiResponseError);
    await expect(fakeNotes([() => Response.json({ data: { id: "1" } })]).notes.update(1, {})).resolves.toEqual({ id: "1" });
  });

  it("may be an entity without an ID where the description has such ones", async () => {
    const core = createCore(
      readOptions({ alias: "a", ...credentials, fetch: async () => Response.json({ data: { title: "x" } }) }, productionUrl),
    );
    await expect(one(core, { ...update, withoutId: true }, [1], undefined, undefined, {})).resolves.toEqual({ title: "x" });
    await expect(one(core, update, [1], undefined, undefined, {})).rejects.toBeInstanceOf(YampiResponseError);
  });

  it.each([200, 201, 202, 204])("of an entity may not be an empty %i", async (status) => {
    const error = await failureOf(fakeNotes([empty(status)]).notes.create({}));
    expect(error).toBeInstanceOf(YampiResponseError);
    expect(error).toMatchObject({ status, operation: "notes.create" });
  });

  it.each([
    ["an empty 200", empty(200)],
    ["an empty 202", empty(202)],
    ["a 204", empty(204)],
    ["a body of its own", () => Response.json({ message: "ok" })],
  ])("that only tells of success is undefined, after %s", async (_, answer) => {
    await expect(fakeNotes([answer]).notes.delete(1)).resolves.toBeUndefined();
  });

  it("that only tells of success is none where a page of HTML came, as from a gate in between", async () => {
    const html = () => new Response("<html>", { headers: { "Content-Type": "text/html" } });
    expect(await failureOf(fakeNotes([html]).notes.delete(1))).toBeInstanceOf(YampiResponseError);
  });

  it("is shown to the validator where it has a body", async () => {
    const seen: unknown[] = [];
    const { notes } = fakeNotes([created, empty(204)], { validate: (answer) => seen.push(answer) });
    await notes.create({});
    await notes.delete(1);
    expect(seen).toEqual([{ operation: "notes.create", status: 201, body: { data: { id: 1 } } }]);
  });
});

describe("A write that fails", () => {
  const refusal =
    (body: object, status = 422) =>
    () =>
      Response.json(body, { status });
  const person = { email: "maria@example.com", phone: 11987654321, lines: [{ cpf: "390.533.447-05" }] };

  it("is a validation error with the messages by field", async () => {
    const { notes } = fakeNotes([refusal({ message: "422", errors: { email: ["Campo obrigatório."] } })]);
    const error = await failureOf(notes.create(person));
    expect(error).toBeInstanceOf(YampiValidationError);
    expect(error).toMatchObject({ errors: { email: ["Campo obrigatório."] } });
  });

  it("repeats nothing of its body, even where the API does, neither in the error nor in an event", async () => {
    const events: YampiEvent[] = [];
    const echo = refusal({ message: "maria@example.com?", errors: { phone: ["11987654321 existe"], x: "390.533.447-05" } });
    const { notes } = fakeNotes([echo, () => new Response("maria@example.com", { status: 500 }), created], {
      onEvent: (event) => events.push(event),
    });
    const errors = [await failureOf(notes.create(person)), await failureOf(notes.create(person))];
    await notes.create(person);
    expect(errors[0]).toMatchObject({ errors: { phone: ["*** existe"], x: ["***"] } });
    expect(events).toHaveLength(6);
    expect(inspect([errors, events], { depth: 9, showHidden: true })).not.toMatch(/maria|11987654321|390\.533/);
  });

  it("is sent again only where twice does no more than once, or the API did not take it", async () => {
    const broken = empty(500);
    const busy = () => new Response(null, { status: 429, headers: { "Retry-After": "0" } });
    const attempts = async (call: (notes: Notes) => Promise<unknown>, first: () => Response) => {
      const { notes, requests } = fakeNotes([first, created], { maxRetries: 1 });
      await call(notes).catch(() => {});
      return Promise.all(requests.map((request) => request.text()));
    };
    const body = '{"title":"x"}';
    expect(await attempts((notes) => notes.create({ title: "x" }), broken)).toEqual([body]);
    expect(await attempts((notes) => notes.create({ title: "x" }), busy)).toEqual([body, body]);
    expect(await attempts((notes) => notes.update(1, { title: "x" }), broken)).toEqual([body, body]);
  });
});
