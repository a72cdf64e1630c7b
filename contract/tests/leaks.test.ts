import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formats } from "../src/report/formats.ts";
import { against, type Ending, filesIn, har, live, temporaryFolder } from "./support/command.ts";
import { credentials, ways } from "./support/credentials.ts";
import { entityOf, entityReads, operationOf, operations, personal, reads, realInput, realResponse } from "./support/examples.ts";
import { addressOf, type Entry, entry, fileWith, realEntries, realEntry, recordingOf, server } from "./support/recording.ts";
import { type Change, type Served, standIn } from "./support/stand-in.ts";

/** What a request or a response may hold beside what is described, under the names by which it goes. */
const stolen = {
  password: "invented-password",
  secret_key: "invented-webhook-key",
  access_token: "invented-jwt.of.three",
  refresh_token: "invented-refresh-token",
  client_id: "invented-partner-id",
  login_url: "https://loja.example.com/auth/login/force?token=invented",
};
const signatures = ways.flatMap(({ env, headers }) => [...Object.values(env), ...Object.values(headers)]);
const secrets = [...personal, ...signatures, ...Object.values(stolen), "invented-old-key"];

/** The credentials and personal values that are in any of these texts. */
function leaksIn(texts: readonly string[]): string[] {
  const all = texts.join("\n");
  return secrets.filter((secret) => all.includes(secret));
}

const textsOf = ({ stdout, stderr }: Ending): string[] => [stdout, stderr];

/** A response with personal values and secrets where they do not belong: in keys, types, enums, and the words of errors. */
function spilled(body: unknown, operation: string): unknown {
  const { email, cpf, token, name } = {
    email: "maria@example.com",
    cpf: "12345678909",
    token: personal[0],
    name: "Maria Exemplo",
  };
  const spill = {
    [email]: 1,
    [cpf]: { [name]: token },
    id: cpf,
    active: email,
    type: name,
    discount_type: name,
    created_at: email,
    loyalty_card: token,
    ...stolen,
  };
  if (!entityReads.some(({ id }) => id === operation)) return spill;
  Object.assign(entityOf(body), spill);
  return body;
}

const changes: { readonly [what: string]: Change } = {
  "responses as they were observed": () => ({}),
  "responses with personal values in all the wrong places": ({ body }, operation) => ({ body: spilled(body, operation) }),
  "responses in no envelope": ({ body }) => ({ body: { "maria@example.com": body } }),
  "responses that are no JSON": ({ body }) => ({
    body: `<html>${JSON.stringify(body)}`,
    headers: { "Content-Type": "maria@example.com; charset=utf-8" },
  }),
  "errors that repeat what they were sent": ({ body }) => ({
    status: 422,
    body: {
      message: `invalid ${signatures.join(" ")} ${JSON.stringify(body)}`,
      errors: { "maria@example.com": ["12345678909"], password: [stolen.password] },
    },
  }),
  "statuses and types of content that hold values": ({ body }) => ({
    status: 418,
    headers: {
      "Content-Type": "maria@example.com",
      "X-RateLimit-Limit": "12345678909",
      "X-RateLimit-Remaining": "maria@example.com",
    },
    body,
  }),
};

test("there is something to find", () => {
  expect(personal).toEqual(expect.arrayContaining(["maria@example.com", "12345678909", "Maria Exemplo", "(11) 90000-0000"]));
  expect(personal.some((text) => text.includes("?token="))).toBe(true);
  expect(personal).toContain("chave-inventada-do-webhook-301");
  expect(leaksIn(['{"email":"maria@example.com"}'])).toEqual(["maria@example.com"]);
});

describe.each(Object.entries(changes))(
  "no credential and no personal value is in the reports, files and errors of %s",
  (_what, change) => {
    // One format: the others are made of the same report, as the recordings show.
    test("live", async () => {
      const { url } = await standIn(change);
      const folder = await temporaryFolder();
      const ending = await live(against(url, "--format", "json", "--save", folder), { isWatched: true });
      expect(ending.stdout).not.toBe("");
      expect(leaksIn([...textsOf(ending), ...Object.entries(await filesIn(folder)).flat()])).toEqual([]);
    });

    test.each(Object.keys(formats))("recorded, as %s", async (format) => {
      const folder = await temporaryFolder();
      const ending = await har([await recordingOf(spilledEntries(change)), "--format", format, "--save", folder]);
      expect(ending.stdout).not.toBe("");
      expect(leaksIn([...textsOf(ending), ...Object.entries(await filesIn(folder)).flat()])).toEqual([]);
    });
  },
);

/** An entry of each operation and of a login, with secrets in address, headers and body of the request. */
function spilledEntries(change: Change): Entry[] {
  const query = `?${new URLSearchParams({ ...stolen, "maria@example.com": "Maria", "filters[12345678909]": "1" })}`;
  // Whichever of them a recording has, whatever is described of the ways to sign.
  const headers = {
    Authorization: `Bearer ${stolen.access_token}`,
    access_token: stolen.access_token,
    "X-Partner-Client-ID": stolen.client_id,
    Cookie: `session=${stolen.refresh_token}`,
  };
  const called = operations.map((operation) => {
    const real: Served = { headers: {}, ...realResponse(operation) };
    const served = { ...real, ...change(real, operation.id, operation.path) };
    const { status, body } = served;
    const response = {
      status,
      headers: Object.entries(served.headers).map(([name, value]) => ({ name, value })),
      content: { mimeType: served.headers["Content-Type"] ?? "", text: typeof body === "string" ? body : JSON.stringify(body) },
    };
    const input = { ...(realInput(operation) as object | undefined), ...stolen };
    return entry(addressOf(operation) + query, undefined, { method: operation.httpMethod, headers, input, response });
  });
  const login = { email: "maria@example.com", ...stolen };
  return [...called, entry(`${server}/auth/login${query}`, { ...login, user: login }, { method: "POST", input: login })];
}

describe("no credential and no personal value is in an error about", () => {
  test("wrong credentials", async () => {
    const { url } = await standIn();
    const env = { ...credentials, YAMPI_USER_SECRET_KEY: "invented-old-key" };
    expect(leaksIn(textsOf(await live(against(url), { env })))).toEqual([]);
  });

  test("a recording that is broken anywhere", async () => {
    // A read and a write: one more operation has no other place for a break.
    const entries = ["customers.get", "promocodes.create"].map((id) => realEntry(operationOf(id)));
    const whole = JSON.stringify({ log: { entries } });
    for (let at = 10; at < whole.length; at += 211) {
      const ending = await har([await fileWith(`${whole.slice(0, at)}\u0001${whole.slice(at)}`)]);
      expect(ending).toMatchObject({ code: 2, stdout: "" });
      expect(leaksIn(textsOf(ending))).toEqual([]);
    }
  });

  test("a recording of another structure", async () => {
    const entries = realEntries();
    const ending = await har([await recordingOf([...entries, { request: entries[0]?.request, response: entries }])]);
    expect(ending.code).toBe(0);
    expect(ending.stdout).toContain("1 entry left out, without a response\n");
    expect(leaksIn(textsOf(ending))).toEqual([]);
  });
});

describe("the files of --save", () => {
  test("have the shapes of the responses, a file for each operation and status", async () => {
    const { url } = await standIn();
    const folder = join(await temporaryFolder(), "new", "folder");
    const ending = await live(against(url, "--save", folder));
    // What is empty has no shape.
    const responses = reads.map((operation) => ({ id: operation.id, ...realResponse(operation) }));
    const names = responses.filter(({ body }) => body !== undefined).map(({ id, status }) => `${id}.${status}.json`);
    expect(ending.stderr).toBe(`Saved the shapes of the responses in ${folder}: ${names.length} files.\n`);
    const files = await filesIn(folder);
    expect(Object.keys(files)).toEqual(names);
    expect(JSON.parse(files["customers.get.200.json"] ?? "")).toMatchObject([
      { data: { id: "integer", email: "string (email)", cpf: "string (digits)", cnpj: null, active: "boolean" } },
    ]);
  });

  test("stand beside what was there", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "notes.txt"), "kept");
    await har([await recordingOf(realEntries()), "--save", folder]);
    expect(await filesIn(folder)).toMatchObject({ "notes.txt": "kept", "customers.get.200.json": expect.any(String) });
  });
});
