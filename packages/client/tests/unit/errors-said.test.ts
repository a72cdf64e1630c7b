import { describe, expect, it } from "vitest";
import {
  type Yampi,
  type YampiApiError,
  YampiAuthenticationError,
  YampiNotFoundError,
  YampiPermissionError,
} from "../../src/index.js";
import { fakeClient } from "../support/fake-fetch.js";

async function failed(response: Response): Promise<YampiApiError> {
  return (await fakeClient(response)
    .yampi.customers.get(7)
    .catch((reason: unknown) => reason)) as YampiApiError;
}
const refused = (body: unknown, status = 422) => failed(Response.json(body, { status }));

describe("What the API says is found", () => {
  it.each<[string, unknown]>([
    ["message", { message: "Não deu." }],
    ["error as text", { error: "Não deu." }],
    ["error as an object", { error: { code: "x", message: "Não deu." } }],
    ["errors as text", { errors: "Não deu." }],
    ["errors as a list of texts", { errors: ["Não deu."] }],
    ["errors as a list of objects", { errors: [{ code: "x", message: "Não deu." }] }],
    ["errors of JSON:API", { errors: [{ status: "422", title: "Invalid", detail: "Não deu." }] }],
    ["detail", { title: "Invalid", detail: "Não deu." }],
    ["title", { type: "about:blank", title: "Não deu." }],
    ["messages", { messages: ["Não deu."] }],
    ["description", { description: "Não deu." }],
    ["error_description", { error: "invalid_client", error_description: "Não deu." }],
    ["data", { data: { message: "Não deu." } }],
    ["meta", { meta: { message: "Não deu." } }],
    ["an error within an error", { error: { error: { message: "Não deu." } } }],
    ["an empty message beside another", { message: " ", error: "Não deu." }],
    ["messages of an error", { error: { code: 5, messages: ["Não deu."] } }],
    ["a list as the message of an error", { error: { message: ["Não deu."] } }],
    ["a list of lists", { errors: [["Não deu."]] }],
    ["msg", { msg: "Não deu." }],
    ["reason", { reason: "Não deu." }],
    ["mensagem", { mensagem: "Não deu." }],
    ["erro", { erro: "Não deu." }],
    ["a text of JSON", "Não deu."],
  ])("in %s", async (_, body) => {
    const error = await refused(body);
    expect(error.message).toBe("customers.get: 422 Não deu.\nThe API names no field. Check what was sent.");
  });

  it.each<[string, unknown]>([
    ["Laravel's form", { message: "x", errors: { name: ["Curto."] } }],
    ["one text for a field", { errors: { name: "Curto." } }],
    ["message by field", { message: { name: ["Curto."] } }],
    ["error by field", { error: { name: ["Curto."] } }],
    ["fields within an error", { error: { message: "x", errors: { name: ["Curto."] } } }],
    ["fields within data", { data: { errors: { name: ["Curto."] } } }],
    ["a list of fields", { errors: [{ field: "name", message: "Curto." }] }],
    ["a list of objects by field", { errors: [{ name: ["Curto."] }] }],
    ["pointers of JSON:API", { errors: [{ source: { pointer: "/data/attributes/name" }, detail: "Curto." }] }],
    ["invalid-params of problem details", { title: "x", "invalid-params": [{ name: "name", reason: "Curto." }] }],
    ["a list with the place of each field", { detail: [{ loc: ["name"], msg: "Curto.", type: "too_short" }] }],
    ["an object for each field", { errors: { name: { code: "x", message: "Curto." } } }],
  ])("by field, in %s", async (_, body) => {
    const error = await refused(body);
    expect(error.errors).toEqual({ name: ["Curto."] });
    expect(error.message).toContain("\nname: Curto.\nCorrect what the API names");
  });

  it.each([
    ["Curto.", "Inválido. Curto."],
    [["Curto.", "Feio."], "Inválido. Curto. Feio."],
    [["Inválido."], "Inválido."],
    ["Inválido.", "Inválido."],
    [["Inválido.", " Muito alto."], "Inválido. Muito alto."],
  ])("in errors beside the message, once: %j", async (errors, said) => {
    expect((await refused({ message: "Inválido.", errors })).message).toContain(`422 ${said}\nThe API names no field`);
  });

  it("by the path of a field, where fields are nested", async () => {
    expect((await refused({ errors: { address: { zip_code: ["Curto."] } } })).errors).toEqual({ "address.zip_code": ["Curto."] });
  });

  it("not in an entity, and no deeper than a few levels", async () => {
    for (const body of [
      { data: { id: 1, message: "Fundo." } },
      { error: { error: { error: { error: { error: { error: { error: "Fundo." } } } } } } },
    ]) {
      expect((await refused(body)).message).not.toContain("Fundo");
    }
    const text = `${'{"error":'.repeat(5_000)}"Fundo."${"}".repeat(5_000)}`;
    expect((await failed(new Response(text, { status: 422 }))).message).not.toContain("Fundo");
  });

  it.each([
    "401 Unauthorized",
    "HTTP 401: Unauthorized",
    "HTTP/1.1 401 Unauthorized",
    "Error 401 - Unauthorized",
    "Unauthorized (401)",
    "401 401 Unauthorized",
    "[401] Unauthorized",
    "401: Unauthorized",
  ])("once, where it repeats the status: %s", async (message) => {
    for (const error of [
      await refused({ message }, 401),
      await failed(new Response(null, { status: 401, statusText: message })),
    ]) {
      expect(error.message).toMatch(/^customers\.get: 401 Unauthorized\n/);
    }
  });
});

describe("A page in the place of an error of the API", () => {
  const page = (status: number, type: string) =>
    new Response("<html>Sorry, you have been blocked", { status, headers: { "Content-Type": type } });
  it.each([401, 403, 404, 405, 406, 429, 500, 503])("is told as something in front of the API, for %i", async (status) => {
    for (const type of ["text/html; charset=UTF-8", "text/plain", "application/json"]) {
      const error = await failed(page(status, type));
      expect(error.message).toContain("something in front of the API responded, such as a firewall or a proxy");
      expect(error.message).not.toMatch(/blocked|userToken|Check the ID/);
    }
  });

  it("has the class of its status", async () => {
    expect(await failed(page(401, "text/html"))).toBeInstanceOf(YampiAuthenticationError);
    expect(await failed(page(403, "text/html"))).toBeInstanceOf(YampiPermissionError);
    expect(await failed(page(404, "text/html"))).toBeInstanceOf(YampiNotFoundError);
  });

  it("is not assumed where the body is JSON or empty", async () => {
    for (const error of [await refused({}, 403), await failed(new Response(null, { status: 403 }))]) {
      expect(error.message).not.toContain("in front of");
    }
  });
});

describe("A create that the API took without telling of the entity", () => {
  it.each([
    ["no body", () => new Response(null, { status: 201 })],
    ["the word OK", () => new Response("OK", { status: 200 })],
    ["other text", () => new Response("created: 1", { status: 202, headers: { "Content-Type": "text/plain" } })],
    ["a text of JSON", () => Response.json("OK", { status: 201 })],
    ["true", () => Response.json(true, { status: 201 })],
    ["null", () => Response.json(null, { status: 201 })],
    ["an empty object", () => Response.json({}, { status: 201 })],
    ["an empty envelope", () => Response.json({ data: [] }, { status: 202 })],
    ["a message alone", () => Response.json({ message: "Criado." }, { status: 201 })],
    ["a message in an envelope", () => Response.json({ data: { message: "Criado." } }, { status: 201 })],
    ["its success alone", () => Response.json({ success: true }, { status: 201 })],
    ["JSON that is cut", () => new Response('{"data":{"id":', { status: 201 })],
  ])("is not to be sent again blindly, after %s", async (_, response) => {
    const { yampi, requests } = fakeClient(response, { maxRetries: 2 });
    const error = (await yampi.customers.create({} as never).catch((reason: unknown) => reason)) as Error;
    expect(error.name).toBe("YampiResponseError");
    expect(error.message).toMatch(
      /the API took the request \(20\d\), but its response has no entity\. Do not send it again blindly/,
    );
    expect(requests).toHaveLength(1);
  });

  it.each([
    ["no body", () => new Response(null, { status: 204 })],
    ["the word OK", () => new Response("OK")],
    ["a message alone", () => Response.json({ message: "Atualizado." })],
  ])("is to be read instead where it was an update, after %s", async (_, response) => {
    const { yampi } = fakeClient(response);
    const error = (await yampi.customers.update(1, {} as never).catch((reason: unknown) => reason)) as Error;
    expect(error.name).toBe("YampiResponseError");
    expect(error.message).toMatch(/the API took the request \(20\d\), but its response has no entity\. Read it to see/);
  });

  it("may not have been taken, where a page came", async () => {
    const { yampi } = fakeClient(new Response("<html>", { headers: { "Content-Type": "text/html" } }));
    const error = (await yampi.customers.create({} as never).catch((reason: unknown) => reason)) as Error;
    expect(error.message).toContain("Whether the API took the request is not known. Do not send it again blindly");
  });
});

it("A 304 is not called a redirect", async () => {
  const error = await failed(new Response(null, { status: 304 }));
  expect(error).toMatchObject({ name: "YampiResponseError", status: 304 });
  expect(error.message).not.toContain("redirect");
});

it.each<[string, (yampi: Yampi) => PromiseLike<unknown>]>([
  ["Check the ID and the alias.", (yampi) => yampi.customers.get(7)],
  ["Check the alias.", (yampi) => yampi.customers.list()],
  ["Check the base URL.", (yampi) => yampi.auth.me()],
])("A 404 says %s", async (advice, call) => {
  const { yampi } = fakeClient(Response.json({ message: "Nada." }, { status: 404 }));
  const error = await Promise.resolve(call(yampi)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(YampiNotFoundError);
  expect((error as Error).message).toMatch(new RegExp(`404 Nada\\.\n${advice}$`));
});

it("A code in the place of an ID is refused with the list that finds it", async () => {
  const { yampi, requests } = fakeClient({});
  const messages = await Promise.all([
    yampi.promocodes.get("NATAL" as never).catch((reason: Error) => reason.message),
    yampi.promocodes.delete("NATAL" as never).catch((reason: Error) => reason.message),
  ]);
  for (const message of messages)
    expect(message).toMatch(/^id: expected a positive integer, got a string; promocodes\.list\(\{ q: … \}\)/);
  expect(requests).toEqual([]);
});
