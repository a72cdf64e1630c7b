import { expect, test } from "vitest";
import { select, temporaryDatabase } from "../support/database.ts";
import { bodyOf, signed } from "../support/events.ts";
import { secret } from "../support/leaks.ts";
import { startMain } from "./program.ts";

test("a file that can grow no more is a 503, ends nothing, and costs nothing that was acknowledged", async () => {
  const env = { YAMPI_WEBHOOK_SECRET: secret, DATABASE: await temporaryDatabase() };
  const full = startMain(env, { fileBlocks: "400" });
  const url = await full.listening;
  const post = async (id: number) => (await fetch(`${url}/webhooks`, signed(bodyOf(id)))).status;
  expect(await post(1)).toBe(200);
  let sent = 2;
  while ((await post(sent)) === 200) sent += 1;
  expect(await post(sent)).toBe(503);
  expect((await fetch(`${url}/health`)).status).toBe(503);
  full.child.kill("SIGTERM");
  expect(await full.ending).toMatchObject({ code: 0, stderr: "" });

  // What was acknowledged is there, done or not, and what was refused is not.
  expect(select(env.DATABASE, "select count(*) as count from events")).toEqual([{ count: sent - 1 }]);
  expect(select(env.DATABASE, "pragma integrity_check")).toEqual([{ integrity_check: "ok" }]);
});
