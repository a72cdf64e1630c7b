import { describe, expect, it } from "vitest";
import { createCore } from "../../src/core.js";
import { productionUrl } from "../../src/generated/constants.js";
import { YampiResponseError } from "../../src/index.js";
import { readOptions } from "../../src/options/settings.js";
import { one } from "../../src/resources/methods.js";
import { credentials } from "../support/fake-fetch.js";
import { created, empty, failureOf, fakeNotes, update } from "../support/notes.js";

describe("The response to a write", () => {
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

  it.each([{ message: "ok" }, { id: null }, { id: "" }, { id: {} }, { id: [1] }])(
    "of a creation is no entity without an ID: %j",
    async (data) => {
      for (const body of [{ data }, { data: [data] }]) {
        const error = await failureOf(fakeNotes([() => Response.json(body, { status: 201 })]).notes.create({}));
        expect(error).toMatchObject({ name: "YampiResponseError", status: 201 });
      }
    },
  );

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
  ])("that only tells of success is undefined, after %s", async (_, response) => {
    await expect(fakeNotes([response]).notes.delete(1)).resolves.toBeUndefined();
  });

  it("that only tells of success is none where a page of HTML came, as from a gate in between", async () => {
    const html = () => new Response("<html>", { headers: { "Content-Type": "text/html" } });
    expect(await failureOf(fakeNotes([html]).notes.delete(1))).toBeInstanceOf(YampiResponseError);
  });

  it("is shown to the validator where it has a body", async () => {
    const seen: unknown[] = [];
    const { notes } = fakeNotes([created, empty(204)], { validate: (response) => seen.push(response) });
    await notes.create({});
    await notes.delete(1);
    expect(seen).toEqual([{ operation: "notes.create", status: 201, body: { data: { id: 1 } } }]);
  });
});
