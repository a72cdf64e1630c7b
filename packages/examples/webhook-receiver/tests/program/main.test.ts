import { describe, expect, test } from "vitest";
import { outbox, temporaryDatabase } from "../support/database.ts";
import { bodyOf, signed } from "../support/events.ts";
import { secret } from "../support/leaks.ts";
import { startMain } from "./program.ts";

test("the program says where it is, works, and ends with SIGTERM", async () => {
  const DATABASE = await temporaryDatabase();
  const { child, ending, listening, says } = startMain({ YAMPI_WEBHOOK_SECRET: secret, DATABASE });
  const url = await listening;
  expect(new URL(url).hostname).toBe("127.0.0.1");
  expect((await fetch(`${url}/webhooks`, signed(bodyOf(1)))).status).toBe(200);
  expect((await fetch(`${url}/webhooks`, signed(bodyOf(2), "none"))).status).toBe(401);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  await says(/^(order\.paid #1 is done\.)$/m);
  child.kill("SIGTERM");
  const ended = await ending;
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  expect(ended.stdout.replace(url, "URL").split("\n").sort()).toEqual([
    "",
    expect.stringMatching(/^401: Webhook: the signature does not fit the body\./),
    "Stopped.",
    "Webhooks are taken at URL/webhooks (Ctrl-C stops it)",
    "order.paid #1 is done.",
  ]);
  expect(outbox(DATABASE)).toEqual([1]);
});

describe("an environment that does not fit ends with 2 and one line:", () => {
  const complete = { YAMPI_WEBHOOK_SECRET: secret, DATABASE: "/nowhere/webhooks.sqlite" };
  test.each([
    ["no secret", { YAMPI_WEBHOOK_SECRET: "" }, "Set YAMPI_WEBHOOK_SECRET in the environment: the secret_key of the webhook."],
    ["no file", { DATABASE: "" }, "Set DATABASE in the environment: the file that keeps the events, such as webhooks.sqlite."],
    ["a port that is none", { PORT: "http" }, "PORT: expected a whole number from 0 to 65535; 0 is any free port."],
    ["a port that is too high", { PORT: "65536" }, "PORT: expected a whole number from 0 to 65535; 0 is any free port."],
  ])("%s", async (_what, env, line) => {
    const { ending, listening } = startMain({ ...complete, ...env });
    await expect(listening).rejects.toThrow();
    expect(await ending).toMatchObject({ code: 2, stdout: "", stderr: `error: ${line}\n` });
  });
});

test("a file that cannot be made ends with 1, and a word about it", async () => {
  const { ending, listening } = startMain({ YAMPI_WEBHOOK_SECRET: secret, DATABASE: "/nowhere/webhooks.sqlite" });
  await expect(listening).rejects.toThrow();
  expect(await ending).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(/^error: The receiver cannot start: .+\n$/),
  });
});

test("a port that is taken ends with 1, and a word about it", async () => {
  const first = startMain({ YAMPI_WEBHOOK_SECRET: secret, DATABASE: await temporaryDatabase() });
  const { port } = new URL(await first.listening);
  const second = startMain({ YAMPI_WEBHOOK_SECRET: secret, DATABASE: await temporaryDatabase(), PORT: port });
  await expect(second.listening).rejects.toThrow();
  expect(await second.ending).toMatchObject({ code: 1, stdout: "", stderr: "error: The port is taken; set PORT to another.\n" });
});
