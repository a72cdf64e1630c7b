import { describe, expect, test } from "vitest";
import { Queue } from "../../src/queue.js";
import { outbox, select, temporaryDatabase } from "../support/database.ts";
import { secret } from "../support/leaks.ts";
import { receiver } from "../support/receiver.ts";
import { start } from "./program.ts";

const send = (env: { readonly [name: string]: string }, ...args: string[]) => start("dist/send.js", env, args).ending;
const deadLetters = (env: { readonly [name: string]: string }, ...args: string[]) =>
  start("dist/dead-letters.js", env, args).ending;

describe("send", () => {
  test("posts events that a receiver takes; the same ID is a replay", async () => {
    const { url, database, logged } = await receiver();
    const to = ["--url", `${url}/webhooks`];
    const env = { YAMPI_WEBHOOK_SECRET: secret };
    expect(await send(env, "order.paid", "--id", "41", "--count", "2", ...to)).toEqual({
      code: 0,
      signal: null,
      stdout: '41: 200 {"status":"stored"}\n42: 200 {"status":"stored"}\n',
      stderr: "",
    });
    expect(await send(env, "--id", "42", ...to)).toMatchObject({ code: 0, stdout: '42: 200 {"status":"known"}\n' });
    await logged("order.paid #2 is done.");
    expect(outbox(database)).toEqual([41, 42]);
    const refused = await send({ YAMPI_WEBHOOK_SECRET: "another" }, "--id", "43", ...to);
    expect(refused).toMatchObject({ code: 1, stdout: expect.stringMatching(/^43: 401 /) });
  });

  test("refuses an event that is not known before it sends anything, unless it is forced", async () => {
    const { url, database, logged } = await receiver();
    const to = ["--id", "41", "--url", `${url}/webhooks`];
    for (const name of ["nope", "order.payed", "Order.paid", "toString", ""]) {
      const { code, stdout, stderr } = await send({ YAMPI_WEBHOOK_SECRET: secret }, name, ...to);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toContain(
        `error: There is no event "${name}". --force sends it all the same. Known are order.created, order.paid, `,
      );
    }
    expect(select(database, "select count(*) as count from events")).toEqual([{ count: 0 }]);
    expect(await send({ YAMPI_WEBHOOK_SECRET: secret }, "nope", "--force", ...to)).toMatchObject({ code: 0 });
    await logged("an unknown event #1 is done.");
  });

  test("helps", async () => {
    expect(await send({}, "--help")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: send /), stderr: "" });
  });

  test.each([
    [{}, [], 1, /^error: Set YAMPI_WEBHOOK_SECRET/],
    [{ YAMPI_WEBHOOK_SECRET: secret }, ["order.paid", "order.created"], 2, /^error: too many arguments/],
    [{}, ["--count", "0"], 2, /^error: option '--count <n>' argument '0' is invalid\. Expected a positive integer\.\n$/],
    [{}, ["--id", "1e3"], 2, /^error: option '--id <n>' argument '1e3' is invalid\. Expected a positive integer\.\n$/],
    [{}, ["--secret", "x"], 2, /^error: unknown option '--secret'\n$/],
    [{ YAMPI_WEBHOOK_SECRET: secret }, ["--url", "http://127.0.0.1:1"], 1, /^error: The receiver cannot be reached: /],
  ])("with %j and %j ends with %i and says what does not fit", async (env, args, code, stderr) => {
    expect(await send(env, ...args)).toMatchObject({ code, stdout: "", stderr: expect.stringMatching(stderr) });
  });
});

describe("dead-letters", () => {
  /** A file with so many events, all of them given up. */
  async function givenUp(count: number): Promise<string> {
    const database = await temporaryDatabase();
    const queue = new Queue(database);
    for (let id = 1; id <= count; id++) {
      queue.add({ key: `key ${id}`, name: "order.paid", body: "{}" });
      const taken = queue.take();
      if (taken) queue.bury(taken, { error: "Error: no stock\nat all" });
    }
    queue.close();
    return database;
  }
  const waiting = (database: string) =>
    select(database, "select sequence from events where state = 'waiting'").map(({ sequence }) => sequence);

  test("lists what was given up, and why", async () => {
    const DATABASE = await givenUp(2);
    expect(await deadLetters({ DATABASE })).toMatchObject({
      code: 0,
      stdout: [1, 2]
        .map((id) => `#${id} order.paid, 1 tries: "Error: no stock\\nat all"\n`)
        .join("")
        .concat("Given up: 2\n"),
      stderr: "",
    });
    expect(waiting(DATABASE)).toEqual([]);
  });

  test("shows no character that a terminal would obey", async () => {
    const DATABASE = await temporaryDatabase();
    const queue = new Queue(DATABASE);
    queue.add({ key: "key", name: "order\u001b[2J\n#9 paid", body: "{}" });
    const taken = queue.take();
    if (taken) queue.bury(taken, { error: "no\u009b2J\u202e stock" });
    queue.close();
    const { stdout } = await deadLetters({ DATABASE });
    expect(stdout).toBe('#1 "order\\u001b[2J\\n#9 paid", 1 tries: "no\\u{9b}2J\\u{202e} stock"\nGiven up: 1\n');
  });

  test("has chosen ones worked on again, or all", async () => {
    const DATABASE = await givenUp(4);
    const chosen = await deadLetters({ DATABASE }, "--requeue", "2", "--requeue", "4");
    expect(chosen).toMatchObject({ code: 0, stdout: "#2 is worked on again.\n#4 is worked on again.\n" });
    expect(waiting(DATABASE)).toEqual([2, 4]);
    expect(await deadLetters({ DATABASE }, "--requeue", "2")).toMatchObject({
      code: 1,
      stderr: "error: --requeue: no event of that number was given up: 2.\n",
    });
    expect(await deadLetters({ DATABASE }, "--requeue-all")).toMatchObject({ code: 0 });
    expect(waiting(DATABASE)).toEqual([1, 2, 3, 4]);
  });

  test("a receiver that runs sees what is asked for", async () => {
    const DATABASE = await givenUp(1);
    const { logged } = await receiver({ database: DATABASE });
    await deadLetters({ DATABASE }, "--requeue-all");
    await logged("order.paid #1 is done.");
  });

  test("helps, and says what is missing", async () => {
    expect(await deadLetters({}, "--help")).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: dead-letters /) });
    expect(await deadLetters({}, "--nope")).toMatchObject({ code: 2, stderr: "error: unknown option '--nope'\n" });
    expect(await deadLetters({}, "--requeue", "x")).toMatchObject({ code: 2 });
    expect(await deadLetters({})).toMatchObject({ code: 1, stderr: expect.stringMatching(/^error: Set DATABASE /) });
    const missing = await deadLetters({ DATABASE: "/nowhere/webhooks.sqlite" });
    expect(missing).toMatchObject({ code: 1, stderr: "error: DATABASE: there is no such file.\n" });
  });
});
