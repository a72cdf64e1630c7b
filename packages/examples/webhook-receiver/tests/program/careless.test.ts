import { expect, test } from "vitest";
import { select, temporaryDatabase } from "../support/database.ts";
import { bodyOf, signed } from "../support/events.ts";
import { heard, secret } from "../support/leaks.ts";
import { start, startMain } from "./program.ts";

test("what a handler leaves behind may fail without a word of the event, and a promise of it ends nothing", async () => {
  const env = { YAMPI_WEBHOOK_SECRET: secret, DATABASE: await temporaryDatabase() };
  const careless = start("tests/program/careless.ts", env);
  const url = await careless.says(/^at (http:\S+)/m);
  const post = (body: string) => fetch(`${url}/webhooks`, signed(body));
  expect((await post(bodyOf(1))).status).toBe(200);
  await careless.says(/^(order\.paid #1 is done\.)$/m);
  expect((await post(bodyOf(2, "order.created"))).status).toBe(200);
  const { code, stdout, stderr } = await careless.ending;
  heard(stdout + stderr);
  expect(code).toBe(1);
  expect(stderr).toBe(
    "A promise was rejected that nobody waited for: RangeError.\n" +
      "error: The receiver ends, because of an error that nobody caught: RangeError.\n",
  );
  expect(select(env.DATABASE, "select state from events")).toEqual([{ state: "done" }, { state: "waiting" }]);
});

// Windows has no such signals.
test.skipIf(process.platform === "win32")("the program itself is guarded in the same way", async () => {
  // Stands for a handler that leaves something behind, which those of the example do not.
  const careless =
    'process.on("SIGUSR2", () => { Promise.reject(new RangeError("maria@example.com")); setImmediate(() => { throw 7; }); });';
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(careless)}`;
  const { child, ending, listening } = startMain({
    YAMPI_WEBHOOK_SECRET: secret,
    DATABASE: await temporaryDatabase(),
    NODE_OPTIONS,
  });
  await listening;
  child.kill("SIGUSR2");
  expect(await ending).toMatchObject({
    code: 1,
    stderr:
      "A promise was rejected that nobody waited for: RangeError.\n" +
      "error: The receiver ends, because of an error that nobody caught: unknown.\n",
  });
});
