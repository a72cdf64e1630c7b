import { format, inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type YampiApiError, YampiError, type YampiEvent } from "../../src/index.js";
import { createMask } from "../../src/masking/mask.js";
import { cpuMs } from "../support/cpu.js";
import { credentials, fakeClient } from "../support/fake-fetch.js";
import { isWhole } from "../support/whole.js";

/** Every form in which an error could be printed, logged or copied. */
function printed(error: unknown): string {
  const copy = structuredClone(error);
  const shown = [error, copy].flatMap((each) => [String(each), inspect(each, { depth: 20, showHidden: true, getters: true })]);
  const formatted = format("%s %o %O %j %d", error, error, error, error, error);
  // What serializers of loggers read: own properties, inherited ones, and those of the prototype.
  const read: unknown[] = [];
  for (const name in error as object) read.push(Reflect.get(error as object, name));
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(error)))
    if (name !== "constructor") read.push(String(Reflect.get(error as object, name)));
  return [
    ...shown,
    formatted,
    JSON.stringify(read),
    JSON.stringify({ ...(error as object) }),
    JSON.stringify(error),
    (error as Error).stack,
    JSON.stringify(Object.getOwnPropertyDescriptors(error)),
  ].join("\n");
}

const secret = "Zq81vX/w0fJ6u+Hd2eYb4n";
const signed = { ...credentials, userToken: secret };

async function failed(body: unknown, events: YampiEvent[] = []): Promise<YampiApiError> {
  const { yampi } = fakeClient(() => Response.json(body, { status: 422, statusText: "Unprocessable" }), {
    ...signed,
    onEvent: (event) => void events.push(event),
  });
  const error = await yampi.customers.get(7).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(YampiError);
  return error as YampiApiError;
}

const swapped = (text: string) => [...text].map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())).join("");

describe("A mask", () => {
  const mask = createMask([secret], ["Maria da Conceição", "Zuleica"]);

  it.each([
    "O campo nome é obrigatório.",
    "The given data was invalid.",
    "deve ter entre 1 e 100 caracteres (mín. 3, máx. 10)",
    "422 Unprocessable Entity",
    "The items.0.quantity field is required.",
    "address_line_1, line2, OAuth2, UTF-8, min_order_value, minOrderValue, userID, CPF/CNPJ, API's",
    "A indisponibilidade é temporária; tente às 10:30.",
    "Não há estoque d'água: 2 itens, R$ 9,90.",
  ])("keeps the words of the API and the names of fields: %s", (text) => {
    expect(mask(text)).toBe(text);
  });

  it.each([
    ["a document number", "CPF 390.533.447-00 já existe", "CPF *** já existe"],
    ["one without points", "CPF39053344700", "***"],
    ["one with spaces and slashes", "CNPJ 12 345 678 / 0001 - 90.", "CNPJ ***."],
    ["a phone number", "telefone +55 (11) 9 8765-4321 inválido", "telefone *** inválido"],
    ["digits of another script", "nº ١٢٣٤٥ e １２３４５", "nº *** e ***"],
    ["digits with what is not seen between", "390\u200b533\u200b447", "***"],
    ["digits of any form", "nº 𝟑𝟗𝟎𝟓𝟑𝟑 e ³⁹⁰⁵³ e ③⑨⓪⑤, não", "nº *** e *** e ***, não"],
    ["digits with other marks between", "390:533:447:00 390|533 390;533 390'533 390*533 x", "*** x"],
    ["digits in groups behind commas", "CPF 111, 444, 777; 35, não", "CPF ***, não"],
    ["an amount and a date", "R$ 1.234,56 em 28/11/2026", "R$ *** em ***"],
    ["an e-mail", "o e-mail JOAO.silva@example.com, já existe", "o e-mail ***, já existe"],
    ["an e-mail with spaces", "de joao @ example.com não", "de *** não"],
    ["a spelled e-mail", "de ana (at) example (dot) com e eva[arroba]example[ponto]com, não", "de *** e ***, não"],
    ["an encoded e-mail", "joao%40example.com joao&#64;example.com", "***"],
    ["an address with a query", "veja https://example.com/x?y=joao.", "veja ***."],
    ["text in double quotes", 'valor "João Silva" inválido', "valor *** inválido"],
    ["text in curly quotes, within others", "“de “fora” João” não", "*** não"],
    ["text in German and French quotes", "„João“ «Ana» ‹Eva› não", "*** não"],
    ["text in single quotes with an apostrophe", "key 'João D'Ávila' for", "key *** for"],
    ["text in backticks", "column `joao` não", "column *** não"],
    ["text in escaped quotes", 'em {"a":"João \\"x\\" Silva"} ok', "em {***:***} ok"],
    ["text in quotes as entities", "valor &quot;João&quot; e &#39;Ana&#39; não", "valor *** e *** não"],
    ["text whose quote ends with another sign", "valor ‹João Silva> não", "valor ***"],
    ["text whose quote does not end", 'valor "João Silva', "valor ***"],
    ["a token", "token 5b1e8c04-3f6a-11ef-9d27-0242ac1f0e93 x", "token *** x"],
    ["a token of letters", "token aGVsbGVTbXdX x", "token *** x"],
    ["every part of a token with points", "token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0 x", "token ***.*** x"],
    ["a code", "cupom NATAL25 já existe", "cupom *** já existe"],
    ["words that were sent, in other letters", "MARIA DA CONCEICAO e zuleica", "*** e ***"],
  ])("hides %s", (_, text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  it.each([
    ["as it is", secret],
    ["in another letter case", swapped(secret)],
    ["encoded for an address", encodeURIComponent(secret)],
    ["with escaped slashes", secret.replaceAll("/", "\\/")],
    ["in base64", btoa(secret)],
    ["in base64url", btoa(secret).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")],
    ["in base64 behind a name", btoa(`ab:${secret}`)],
    ["in groups of four", secret.replaceAll(/(.{4})/g, "$1 ").trim()],
    ["in base64 of several lines", btoa(secret).replaceAll(/(.{9})/g, "$1\r\n")],
    ["within a word", `token${secret}x`],
  ])("hides a credential %s", (_, form) => {
    expect(mask(`o ${form} é inválido`)).toMatch(/^o \*\*\*x? é inválido$|^o token\*\*\*x é inválido$/);
  });

  it("hides a credential in base64 that looks like words of the API", () => {
    const hides = createMask(["bhrbgabhi"]);
    expect(btoa("bhrbgabhi")).toBe("YmhyYmdhYmhp");
    expect(hides("o YmhyYmdhYmhp não")).toBe("o *** não");
    expect(createMask([])("o YmhyYmdhYmhp não")).toBe("o YmhyYmdhYmhp não");
  });

  it("hides a credential with spaces, however many, and is quick where only a part of it comes", () => {
    const hides = createMask([`senha   de${" ".repeat(2_000)}ninguem`]);
    expect(hides("o senha de ninguem não")).toBe("o *** não");
    expect(cpuMs(() => hides("senha de ".repeat(100_000)))).toBeLessThan(2_000);
  });

  it("takes a credential of a million characters", () => {
    const long = "é".repeat(1_000_000);
    expect(createMask([long])(`o ${long} não`)).toBe("o ***");
    expect(createMask([long, "andorinha"])("o campo andorinha é")).toBe("o campo *** é");
  });

  it.each(["senha", "abcdefghijklmnopqrstuvwxyz", "so-only-letters"])(
    "hides the credential %s, which looks like a word",
    (word) => {
      const hides = createMask([word]);
      for (const form of [word, word.toUpperCase(), btoa(word), btoa(`a:${word}`)]) expect(hides(`x ${form} y`)).toBe("x *** y");
    },
  );

  it.each([
    "1",
    "1 ",
    '"',
    "'",
    "“",
    "@",
    "a@",
    ".",
    " ",
    "-",
    "(",
    "a",
    "aB",
    "a1",
    "%4",
    "&#",
    "\\",
    "***",
    "\u0301",
    "a.a/",
    "𝟏",
    "1:",
  ])("searches a bounded part of a text that repeats %j", (part) => {
    const text = part.repeat(1_000_000 / part.length);
    const took = cpuMs(() => {
      for (let count = 0; count < 100; count++) mask(text);
    });
    // A few dozen milliseconds; many seconds if all of the text were looked at.
    expect(took).toBeLessThan(2_000);
    expect(mask(part.repeat(1_000_000)).length).toBeLessThanOrEqual(301);
  });
});

describe("An error of the API", () => {
  const person = fc.record({
    digits: fc.stringMatching(/^\d{4,14}$/),
    separator: fc.constantFrom("", ".", "-", " ", "/", " - ", ") "),
    local: fc.stringMatching(/^[a-z]{7,9}[.][a-z]{7,9}$/),
    quote: fc.constantFrom('""', "''", "“”", "‘’", "«»", "``", "„“"),
    name: fc.constantFrom("Aurélia Quintanilha", "JOÃO D'ÁVILA", "zoé"),
    token: fc.stringMatching(/^[A-Z][a-z]\d[a-z]{2}\d[A-Z]\d{3}[a-f]{4}$/),
    form: fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      swapped,
      (text: string) => ` ${text} `,
      (text: string) => encodeURIComponent(text),
    ),
  });

  it("prints nothing personal in any form, and keeps the rest of the sentence", async () => {
    await fc.assert(
      fc.asyncProperty(person, async ({ digits, separator, local, quote, name, token, form }) => {
        const number = [...digits].join(separator).replaceAll(/(\d)\D+(?=\d$)/g, `$1${separator}`);
        const values = [`${local}@example.com`, number, token, secret].map(form);
        const quoted = `${quote[0]}${name}${quote[1]}`;
        const sentence = [...values, quoted].join(" não é válido, o campo é ");
        const body = { message: sentence, errors: { nome: [sentence], [values[0] ?? ""]: ["O campo nome é obrigatório."] } };
        const events: YampiEvent[] = [];
        const error = await failed(body, events);
        const shown = `${printed(error)}\n${JSON.stringify(events)}`.toLowerCase();
        for (const part of [...local.split("."), digits, number, token, secret, name].map((each) => each.toLowerCase())) {
          // The stack has lines and columns of its own, of at most four digits.
          if (!/^\d{1,5}$/.test(part)) expect(shown).not.toContain(part);
        }
        expect(error.message).not.toMatch(/\d{4}/);
        expect(error.message).toContain("não é válido, o campo é");
        expect(error.message).toContain("O campo nome é obrigatório.");
        expect(Object.keys(error.errors)).toContain("nome");
        expect(error.responseText()).toBe(JSON.stringify(body));
      }),
      { seed: 13, numRuns: isWhole ? 150 : 40 },
    );
  });

  it("hides the headers of the call, what its body and its query said", async () => {
    const echo = { message: "gateway-key-senha ALINE PRADO de Andorinha" };
    const { yampi } = fakeClient(() => Response.json(echo, { status: 422 }), {
      headers: { "X-Gateway": "gateway-key-senha", "User-Agent": "de" },
    });
    const body = { name: "Aline Prado" } as never;
    const errors = [
      await yampi.customers.create(body).catch((reason: unknown) => reason),
      await yampi.customers.list({ q: "andorinha" }).catch((reason: unknown) => reason),
    ] as Error[];
    expect(errors[0]?.message).toContain("422 *** Andorinha");
    expect(errors[1]?.message).toContain("422 *** ALINE PRADO ***");
  });

  it("costs milliseconds and a bounded message, with 8 000 fields and 8 000 messages", async () => {
    const errors = Object.fromEntries(
      Array.from({ length: 8_000 }, (_, id) => [`items.${id}.sku`, [`O campo ${id} nome é obrigatório.`]]),
    );
    const ids = { skus_ids: Array.from({ length: 8_000 }, (_, id) => 1_000_000 + id) } as never;
    const { yampi } = fakeClient(() => Response.json({ message: "Inválido.", errors }, { status: 422 }));
    const start = process.cpuUsage();
    const error = (await yampi.promocodes.update(1, ids).catch((reason: unknown) => reason)) as YampiApiError;
    // Of this process alone, in microseconds, whatever else the machine does. A tenth of it, or a minute if it grew with the square.
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
    expect(error.message.length).toBeLessThan(2_200);
    expect(error.message).toMatch(/\n… and 9\d{2} fields more, in `errors`\n/);
    // From the thousandth on, the number of the item is hidden, and its fields meet under one name.
    expect(Object.values(error.errors).flat()).toHaveLength(8_000);
    expect(Object.keys(error.errors)).toHaveLength(1_001);
  });

  it("shows five messages of a field", async () => {
    const error = await failed({ errors: { nome: Array(8_000).fill("Inválido.") } });
    expect(error.message).toContain(`\nnome: ${"Inválido. ".repeat(5)}…\n`);
    expect(error.errors.nome).toHaveLength(8_000);
  });

  const depth = 20_000;
  it.each<[string, string]>([
    ["nested deep", `${'{"errors":'.repeat(depth)}{}${"}".repeat(depth)}`],
    ["an error in an error", `${'{"error":'.repeat(depth)}{}${"}".repeat(depth)}`],
    ["of lists nested deep", `{"errors":${"[".repeat(depth)}${"]".repeat(depth)}}`],
    ["of one long line", JSON.stringify({ message: "a@ ".repeat(1_000_000) })],
    ["of many quotes", JSON.stringify({ message: "'\"“".repeat(1_000_000) })],
    [
      "of many messages with quotes",
      JSON.stringify({ errors: Array.from({ length: 8_000 }, () => ({ nome: "'".repeat(300) })) }),
    ],
    [
      "of many fields in an object below",
      JSON.stringify({
        error: { errors: Object.fromEntries(Array.from({ length: 8_000 }, (_, id) => [`campo${id}`, { a: "x" }])) },
      }),
    ],
    ["of a field with a very long name", JSON.stringify({ errors: { ["a.".repeat(1_000_000)]: ["x"] } })],
  ])("costs milliseconds and a bounded message, where the body is %s", async (_, body) => {
    const { yampi } = fakeClient(() => new Response(body, { status: 422 }));
    const start = process.cpuUsage();
    const error = (await yampi.customers.get(7).catch((reason: unknown) => reason)) as YampiApiError;
    // A few hundred milliseconds at the most; minutes if it grew with the square.
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
    expect(error).toMatchObject({ name: "YampiValidationError", status: 422 });
    expect(error.message.length).toBeLessThan(2_400);
  });

  it("takes any number of messages of fields that meet under one name", async () => {
    const errors = { 11111: ["x"], 22222: Array(150_000).fill("y") };
    const { yampi } = fakeClient(() => Response.json({ message: "Inválido.", errors }, { status: 422 }));
    const error = (await yampi.customers.get(1).catch((reason: unknown) => reason)) as YampiApiError;
    expect(error).toMatchObject({ name: "YampiValidationError", status: 422 });
    expect(Object.values(error.errors).flat()).toHaveLength(150_001);
  });

  it("keeps a bounded part of a response", async () => {
    const error = await failed({ message: "x", more: "y".repeat(2_000_000) });
    expect(error.responseText()).toHaveLength(1_000_000);
    expect(printed(error)).not.toContain("yyy");
  });
});
