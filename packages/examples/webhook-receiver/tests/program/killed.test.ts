import { describe, expect, test, vi } from "vitest";
import { seeded } from "../support/chance.ts";
import { outbox, select, temporaryDatabase } from "../support/database.ts";
import { bodyOf, signed } from "../support/events.ts";
import { secret } from "../support/leaks.ts";
import { start, startMain } from "./program.ts";

/** `npm run test:ci` asks for all, `npm test` for a part. */
const isWhole = process.env.YAMPI_TEST_ALL === "1";
const events = isWhole ? 500 : 150;
const senders = 16;

interface Stopping {
  readonly signal: NodeJS.Signals;
  readonly seed: number;
  /** How often. */
  readonly stops: number;
}

/** Sends all events, each until it is acknowledged, to a receiver that is stopped again and again meanwhile, and started anew. */
async function sendThrough(database: string, { signal, seed, stops }: Stopping) {
  const chance = seeded(seed);
  const startReceiver = async () => {
    const { child, ending, listening } = startMain({ YAMPI_WEBHOOK_SECRET: secret, DATABASE: database });
    return { child, ending, url: await listening };
  };
  const pending = Array.from({ length: events }, (_, index) => index + 1);
  const acknowledged = new Set<number>();
  const endings: (number | string | null)[] = [];
  let running = startReceiver();
  let happened = 0;
  let stopAt = chance(events / 4);

  /** Something was sent, or acknowledged: a moment at which the receiver may be stopped. */
  function moment(receiver: Awaited<typeof running>): void {
    happened += 1;
    if (happened < stopAt || endings.length === stops) return;
    stopAt = Number.POSITIVE_INFINITY;
    receiver.child.kill(signal);
    running = receiver.ending.then(async (ending) => {
      endings.push(ending.code ?? ending.signal);
      const next = await startReceiver();
      stopAt = happened + chance(events / 4);
      return next;
    });
  }

  async function send(): Promise<void> {
    for (let id = pending.shift(); id !== undefined; id = pending.shift()) {
      const receiver = await running;
      const request = fetch(`${receiver.url}/webhooks`, signed(bodyOf(id)));
      moment(receiver);
      const status = await request.then(({ status }) => status).catch(() => undefined);
      if (status === undefined) pending.push(id);
      else acknowledged.add(id);
      expect(status ?? 200).toBe(200);
      moment(receiver);
    }
  }

  await Promise.all(Array.from({ length: senders }, send));
  return { acknowledged, endings, running: await running };
}

const all = [
  { signal: "SIGKILL", seed: 1, stops: 4, ending: "SIGKILL" },
  { signal: "SIGKILL", seed: 2, stops: 4, ending: "SIGKILL" },
  { signal: "SIGTERM", seed: 3, stops: 1, ending: 0 },
] as const;

describe(`stopped in the middle of ${events} events, again and again, it loses nothing that it acknowledged, and nothing takes effect twice`, () => {
  test.each(isWhole ? all : all.slice(1))("by $signal (seed $seed)", async ({ signal, seed, stops, ending }) => {
    const database = await temporaryDatabase();
    const { acknowledged, endings, running } = await sendThrough(database, { signal, seed, stops });
    expect(endings).toEqual(Array(stops).fill(ending));
    expect(acknowledged.size).toBe(events);

    const waiting = "select count(*) as count from events where state = 'waiting'";
    await vi.waitFor(() => expect(select(database, waiting)).toEqual([{ count: 0 }]), { timeout: 120_000 });
    running.child.kill("SIGTERM");
    expect(await running.ending).toMatchObject({ code: 0, stderr: "" });
    expect(outbox(database).sort((one, other) => one - other)).toEqual([...acknowledged].sort((one, other) => one - other));
    expect(select(database, "select state, count(*) as count from events group by state")).toEqual([
      { state: "done", count: events },
    ]);
    expect(select(database, "pragma integrity_check")).toEqual([{ integrity_check: "ok" }]);
  });
});

test("an event that was worked on when the receiver was killed is worked on again", async () => {
  const env = { YAMPI_WEBHOOK_SECRET: secret, DATABASE: await temporaryDatabase() };
  const stuck = start("tests/program/stuck.ts", env);
  const url = await stuck.says(/^at (http:\S+)/m);
  expect((await fetch(`${url}/webhooks`, signed(bodyOf(1)))).status).toBe(200);
  await stuck.says(/^(working)$/m);
  stuck.child.kill("SIGKILL");
  expect(await stuck.ending).toMatchObject({ signal: "SIGKILL" });
  expect(outbox(env.DATABASE)).toEqual([]);

  const { listening, says } = startMain(env);
  await listening;
  await says(/^(order\.paid #1 is done\.)$/m);
  expect(outbox(env.DATABASE)).toEqual([1]);
  expect(select(env.DATABASE, "select attempts from events")).toEqual([{ attempts: 2 }]);
});
