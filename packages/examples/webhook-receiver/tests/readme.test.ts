import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { webhookEventNames } from "@yampi-openapi/client/webhooks";
import { expect, test } from "vitest";
import { keptMs, maxAttempts, retryDelayMs } from "../src/worker.js";
import { start } from "./program/program.ts";
import { secret } from "./support/leaks.ts";
import { receiver } from "./support/receiver.ts";

const readme = await readFile(join(import.meta.dirname, "..", "README.md"), "utf8");

test("what the README shows of a first try is what happens", async () => {
  const [, args = ""] = /^npm run send .+ -- (.+)$/m.exec(readme) ?? [];
  const [, shown] = /^```\n(80001[^`]+)```$/m.exec(readme) ?? [];
  const { url, logged } = await receiver();
  const { ending } = start("dist/send.js", { YAMPI_WEBHOOK_SECRET: secret }, [...args.split(" "), "--url", `${url}/webhooks`]);
  expect(await ending).toMatchObject({ code: 0, stdout: shown });
  const [, line = ""] = /The receiver says `(.+?)`/.exec(readme) ?? [];
  await logged(line);
});

test("the README's delays, tries and days are those of the code", () => {
  const delays = [1, 2, 3].map((attempt) => `${retryDelayMs(attempt) / 1_000} s`).join(", ");
  expect(readme).toContain(`after ${delays} and so on, ${maxAttempts} times`);
  expect(readme).toContain("for thirty days");
  expect(keptMs).toBe(30 * 86_400_000);
});

test("the README decides on every event that is known", () => {
  const [, table = ""] = /^\| event \|(.+?)\n\n/ms.exec(readme) ?? [];
  for (const name of webhookEventNames) expect(table).toContain(`\`${name}\``);
});
