import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { productionUrl } from "../../src/generated/constants.js";
import { type YampiEvent, YampiValidationError } from "../../src/index.js";
import { created, empty, failureOf, fakeNotes, type Notes } from "../support/notes.js";

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

describe("A write that fails", () => {
  const refusal =
    (body: object, status = 422) =>
    () =>
      Response.json(body, { status });
  const person = { email: "maria@example.com", phone: 11900004321, lines: [{ cpf: "390.533.447-00" }] };

  it("is a validation error with the messages by field", async () => {
    const { notes } = fakeNotes([refusal({ message: "422", errors: { email: ["Campo obrigatório."] } })]);
    const error = await failureOf(notes.create(person));
    expect(error).toBeInstanceOf(YampiValidationError);
    expect(error).toMatchObject({ errors: { email: ["Campo obrigatório."] } });
  });

  it("repeats nothing of its body, even where the API does, neither in the error nor in an event", async () => {
    const events: YampiEvent[] = [];
    const echo = refusal({ message: "maria@example.com?", errors: { phone: ["11900004321 existe"], x: "390.533.447-00" } });
    const { notes } = fakeNotes([echo, () => new Response("maria@example.com", { status: 500 }), created], {
      onEvent: (event) => events.push(event),
    });
    const errors = [await failureOf(notes.create(person)), await failureOf(notes.create(person))];
    await notes.create(person);
    expect(errors[0]).toMatchObject({ errors: { phone: ["*** existe"], x: ["***"] } });
    expect(events).toHaveLength(6);
    expect(inspect([errors, events], { depth: 9, showHidden: true })).not.toMatch(/maria|11900004321|390\.533/);
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
