import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formats } from "../src/report/formats.ts";
import { against, type Ending, filesIn, har, live, temporaryFolder } from "./support/command.ts";
import { entityOf, holdsEntity, operations, personal, reads, realAnswer } from "./support/examples.ts";
import { addressOf, entry, fileWith, realEntries, recordingOf } from "./support/recording.ts";
import { appCredentials, type Change, credentials, type Served, standIn } from "./support/stand-in.ts";

type Json = { [name: string]: unknown };

const secrets = [...personal, ...Object.values(credentials), ...Object.values(appCredentials), "invented-old-key"];

/** The credentials and personal values that are in any of these texts. */
function leaksIn(texts: readonly string[]): string[] {
  const all = texts.join("\n");
  return secrets.filter((secret) => all.includes(secret));
}

const textsOf = ({ stdout, stderr }: Ending): string[] => [stdout, stderr];

/** Puts personal values where they do not belong: into keys, types, enums, and the words of errors. */
function spill(body: unknown): void {
  if (!holdsEntity(body)) return;
  const entity = entityOf(body);
  const { email, cpf, token, name } = {
    email: "maria@example.com",
    cpf: "12345678909",
    token: personal[0],
    name: "Maria Exemplo",
  };
  Object.assign(entity, {
    [email]: 1,
    [cpf]: { [name]: token },
    id: cpf,
    active: email,
    type: name,
    discount_type: name,
    created_at: email,
    loyalty_card: token,
  });
}

const changes: { readonly [what: string]: Change } = {
  "answers as they were observed": () => ({}),
  "answers with personal values in all the wrong places": ({ body }) => {
    spill(body);
    return { body };
  },
  "answers in no envelope": ({ body }) => ({ body: { "maria@example.com": holdsEntity(body) && entityOf(body) } }),
  "answers that are no JSON": ({ body }) => ({
    body: `<html>${JSON.stringify(body)}`,
    headers: { "Content-Type": "maria@example.com; charset=utf-8" },
  }),
  "errors that repeat what they were sent": ({ body }) => ({
    status: 422,
    body: {
      message: `invalid ${credentials.YAMPI_USER_TOKEN} ${JSON.stringify(body)}`,
      errors: { "maria@example.com": ["12345678909"] },
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
  expect(leaksIn(['{"email":"maria@example.com"}'])).toEqual(["maria@example.com"]);
});

describe.each(Object.entries(changes))(
  "no credential and no personal value is in the reports, files and errors of %s",
  (_what, change) => {
    test.each(Object.keys(formats))("live, as %s", async (format) => {
      const { url } = await standIn(change);
      const folder = await temporaryFolder();
      const ending = await live(against(url, "--id", "customers=70001", "--format", format, "--save", folder), {
        isWatched: true,
      });
      expect(ending.stdout).not.toBe("");
      expect(leaksIn([...textsOf(ending), ...Object.entries(await filesIn(folder)).flat()])).toEqual([]);
    });

    test.each(Object.keys(formats))("recorded, as %s", async (format) => {
      const entries = operations.map((operation) => {
        const served: Served = { status: 200, headers: {}, body: realAnswer(operation) };
        const { status, headers, body } = { ...served, ...change(served, operation.id) };
        const response = {
          status,
          headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
          content: { mimeType: headers["Content-Type"] ?? "", text: typeof body === "string" ? body : JSON.stringify(body) },
        };
        const url = `${addressOf(operation.path)}?maria@example.com=Maria&filters[12345678909]=1`;
        return entry(url, undefined, { method: operation.httpMethod, response });
      });
      const folder = await temporaryFolder();
      const ending = await har([await recordingOf(entries), "--format", format, "--save", folder]);
      expect(ending.stdout).not.toBe("");
      expect(leaksIn([...textsOf(ending), ...Object.entries(await filesIn(folder)).flat()])).toEqual([]);
    });
  },
);

describe("no credential and no personal value is in an error about", () => {
  test("wrong credentials", async () => {
    const { url } = await standIn();
    const env = { ...credentials, YAMPI_USER_SECRET_KEY: "invented-old-key" };
    expect(leaksIn(textsOf(await live(against(url), { env })))).toEqual([]);
  });

  test("a recording that is broken anywhere", async () => {
    const whole = JSON.stringify({ log: { entries: realEntries() } });
    for (let at = 10; at < whole.length; at += 211) {
      const ending = await har([await fileWith(`${whole.slice(0, at)}\u0001${whole.slice(at)}`)]);
      expect(ending).toMatchObject({ code: 2, stdout: "" });
      expect(leaksIn(textsOf(ending))).toEqual([]);
    }
  });

  test("a recording of another structure", async () => {
    const entries = realEntries() as unknown as Json[];
    const ending = await har([await recordingOf([...entries, { request: entries[0]?.request, response: entries }])]);
    expect(ending.code).toBe(2);
    expect(leaksIn(textsOf(ending))).toEqual([]);
  });
});

describe("the files of --save", () => {
  test("have the shapes of the answers, a file for each operation and status", async () => {
    const { url } = await standIn();
    const folder = join(await temporaryFolder(), "new", "folder");
    const ending = await live(against(url, "--save", folder));
    const shown = reads.filter(({ result }) => result !== "none");
    expect(ending.stderr).toBe(`Saved the shapes of the answers in ${folder}: ${shown.length} files.\n`);
    const files = await filesIn(folder);
    expect(Object.keys(files)).toEqual(shown.map(({ id }) => `${id}.200.json`));
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
