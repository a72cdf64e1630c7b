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
  id: "notes.create",
  method: "POST",
  path: "/{alias}/notes",
  pathParameters: [alias],
  queryParameters: [{ name: "notify", type: "boolean" }],
  idempotent: false,
  body: "required",
};
const update: OneOperation = {
  ...create,
  id: "notes.update",
  method: "PUT",
  path: "/{alias}/notes/{id}",
  pathParameters: [alias, id],
  idempotent: true,
};
const remove: NoneOperation = {
  id: "notes.delete",
  method: "DELETE",
  path: "/{alias}/notes/{id}",
  pathParameters: [alias, id],
  queryParameters: [],
  idempotent: true,
  empty: true,
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
    await notes.update(7, { title: "x" });
    expect(requests[0]?.url).toBe(`${productionUrl}/minha-loja/notes/7`);
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
    ["nothing", undefined, "an object, got undefined"],
    ["null", null, "an object, got null"],
    ["a text", '{"a":1}', "an object, got a string"],
    ["an array", [{}], "an object, got an array"],
    ["a Map", new Map([["a", 1]]), "an object, got an object"],
    ["form data", new FormData(), "an object, got an object"],
    ["a date", new Date(), "an object, got an object"],
    ["what makes itself a text", { toJSON: () => "text" }, "expected an object"],
    ["what makes itself nothing", { toJSON: () => undefined }, "expected an object"],
    ["a bigint in it", { price: 10n }, "a bigint is in it"],
    ["a function in it", { price: () => 1 }, "a function is in it"],
    ["a symbol in it", { price: [Symbol("secret")] }, "a symbol is in it"],
    ["a number that is none", { price: Number.NaN }, "a number that is not finite is in it"],
    ["a Set in it", { tags: new Set(["a"]) }, "such as a Map, is in it"],
    ["itself in it", cycle, "it contains itself, or cannot be read"],
    ["a property that throws", angry, "it contains itself, or cannot be read"],
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
