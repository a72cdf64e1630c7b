import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Yampi, type YampiEvent } from "../../src/index.js";
import { useFakeClock } from "./clock.js";
import { appCredentials, credentials, planted } from "./fixtures.js";
import { leaksIn, textsOf } from "./leak-search.js";
import { scenarios } from "./scenarios/all.js";
import { openStage } from "./stage.js";
import { json } from "./steps.js";

useFakeClock();

/** What was written to the console or to the terminal during a test. */
let written: string[] = [];

beforeEach(() => {
  written = [];
  for (const name of ["debug", "dir", "error", "info", "log", "table", "trace", "warn"] as const) {
    vi.spyOn(console, name).mockImplementation((...values: unknown[]) => void written.push(...values.flatMap(textsOf)));
  }
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((chunk) => written.push(String(chunk)) > 0);
  }
  vi.spyOn(process, "emitWarning").mockImplementation((warning) => void written.push(String(warning)));
});

afterEach(() => void vi.restoreAllMocks());

describe.each([
  { who: "a user", options: credentials, signed: { "user-token": planted.userToken, "user-secret-key": planted.userSecretKey } },
  {
    who: "an app",
    options: appCredentials,
    signed: { authorization: `Bearer ${planted.accessToken}`, "x-partner-client-id": planted.partnerClientId },
  },
])("No event, error, log or form of the client of $who shows a secret", ({ options, signed }) => {
  it.each(scenarios)("after %s", async (_, play) => {
    const stage = await openStage(undefined, options);
    const outcome = await play(stage).then(
      () => undefined,
      (error: unknown) => error,
    );
    const list = stage.yampi.clusters.listCustomers(7);
    const shown = [...stage.events, outcome, stage.yampi, list, list.pages()].flatMap(textsOf);
    expect(leaksIn([...shown, ...written])).toEqual([]);
    for (const { headers } of stage.server.requests) expect(headers).toMatchObject(signed);
  });
});

describe("No event or error of the client shows a secret", () => {
  it("of the stores that the credentials reach, and of their user", async () => {
    const stage = await openStage([json({ data: { id: 1, email: planted.customerToken, merchants: planted.loginUrl } })]);
    const error = await Yampi.discover(stage.clientOptions()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "YampiResponseError" });
    expect(leaksIn([...stage.events, error].flatMap(textsOf))).toEqual([]);
  });

  it("after a function that fails with the access token", async () => {
    const accessToken = () => Promise.reject(Object.assign(new Error(planted.accessToken), { appCredentials, planted }));
    const stage = await openStage(undefined, { ...appCredentials, accessToken });
    const error = await stage.yampi.customers.get(1).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ argument: "accessToken" });
    expect(leaksIn([...stage.events, error].flatMap(textsOf))).toEqual([]);
  });

  it("after a fetch that fails with all that it was given", async () => {
    const stage = await openStage([], {
      maxRetries: 0,
      fetch: (request) =>
        Promise.reject(Object.assign(new Error(planted.userToken, { cause: request }), { request, credentials })),
    });
    const error = await stage.yampi.customers.get(1).catch((reason: unknown) => reason);
    expect(leaksIn([...stage.events, error].flatMap(textsOf))).toEqual([]);
  });

  it("where the credentials do not fit", () => {
    const attempts: (() => Yampi)[] = [
      () => new Yampi({ userToken: `${planted.userToken}\n`, userSecretKey: planted.userSecretKey }),
      () => new Yampi({ userToken: planted.userToken }),
      () => new Yampi({ accessToken: planted.accessToken }),
      () => new Yampi({ accessToken: `${planted.accessToken}\n`, partnerClientId: planted.partnerClientId }),
      () => new Yampi({ ...credentials, accessToken: planted.accessToken, partnerClientId: planted.partnerClientId }),
      () => new Yampi({ ...credentials, baseUrl: `https://${planted.userToken}:${planted.userSecretKey}@api.example` }),
      () => new Yampi({ ...credentials, baseUrl: `https://api.example?token=${planted.userToken}` }),
      () => new Yampi({ ...credentials, headers: { "X-Token": `${planted.customerToken}\u0000` } }),
    ];
    for (const attempt of attempts) {
      let error: unknown;
      try {
        attempt();
      } catch (reason) {
        error = reason;
      }
      expect(error).toBeInstanceOf(Error);
      expect(leaksIn(textsOf(error))).toEqual([]);
    }
  });

  it("where an argument does not fit", async () => {
    const { yampi } = await openStage();
    const calls = [
      () => yampi.customers.get(planted.customerToken as never),
      () => yampi.customers.get(1, { include: [planted.customerToken] as never }),
      () => yampi.customers.get(1, {}, { alias: planted.loginUrl }),
      () => yampi.customers.get(1, {}, { headers: { "X-Token": `${planted.customerToken}\u0000` } }),
    ];
    const errors = await Promise.all(calls.map((call) => call().catch((reason: unknown) => reason)));
    expect(errors.map((error) => leaksIn(textsOf(error)).length)).toEqual([0, 0, 0, 0]);
  });
});

describe("The search finds a secret", () => {
  const secret = planted.customerToken;
  const hidden = Object.defineProperty(new Error("x"), "secret", { value: secret, enumerable: false });
  const withStack = Object.assign(new Error("x"), { stack: `Error: x\n  at ${secret}` });
  it.each<[string, unknown]>([
    ["in a message", new Error(`no customer ${secret}`)],
    ["in a part of a message, of the length of a parser's quotation", new Error(`"…${secret.slice(9, 19)}" is no JSON`)],
    ["in a stack", withStack],
    ["in a cause", new Error("x", { cause: new Error("y", { cause: { headers: [secret] } }) })],
    ["in a hidden property", hidden],
    ["under a symbol", { [Symbol("state")]: { secret } }],
    ["in the name of a property", { [secret]: 1 }],
    ["in a map", new Map([[1, { secret }]])],
    ["behind a getter", Object.defineProperty({}, "secret", { get: () => secret })],
    [
      "behind a getter of a class",
      new (class {
        get secret(): string {
          return secret;
        }
      })(),
    ],
    ["in toJSON", { toJSON: () => ({ secret }) }],
    ["in toString", { toString: () => secret }],
    ["in an error among others", new AggregateError([new Error(secret)])],
    ["far down", { a: { b: { c: { d: { e: { f: { g: secret } } } } } } }],
  ])("%s", (_, value) => {
    expect(leaksIn(textsOf(value))).toEqual(["customerToken"]);
  });

  it.each(Object.entries(planted))("of every kind: %s", (name, value) => {
    expect(leaksIn(textsOf({ value }))).toEqual([name]);
  });

  it("on the console and in the terminal", () => {
    console.log({ secret });
    process.stderr.write(planted.userToken);
    expect(leaksIn(written)).toEqual(["userToken", "customerToken"]);
  });

  it("in an event of a client whose listener is given too much", async () => {
    const events: YampiEvent[] = [];
    const stage = await openStage(undefined, { onEvent: (event) => void events.push({ ...event, ...credentials }) });
    await stage.yampi.customers.get(1);
    expect(leaksIn(events.flatMap(textsOf))).toEqual(["userToken", "userSecretKey"]);
  });
});
