import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import { maxAttempts, startWorker } from "../src/worker.js";
import { outbox, select, temporaryQueue } from "./support/database.ts";
import { bodyOf } from "./support/events.ts";
import { testLog } from "./support/log.ts";

const boom = (): never => {
  throw new Error("maria@example.com");
};
const named = (name: string) => Object.assign(new Error("12345678909"), { name });
/** Throws at whatever is done with it. */
const hostile = (target: object): object =>
  new Proxy(target, Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, boom])));
const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

/** What somebody may throw, and what is told of it. */
const thrown: readonly (readonly [what: string, thrown: unknown, told: string])[] = [
  ["undefined", undefined, "unknown"],
  ["null", null, "unknown"],
  ["a text", "maria@example.com", "unknown"],
  ["a number", 12345678909, "unknown"],
  ["a symbol", Symbol("maria@example.com"), "unknown"],
  ["a function", () => "maria@example.com", "unknown"],
  ["an object", { message: "maria@example.com" }, "unknown"],
  ["an object without a prototype", Object.create(null), "unknown"],
  ["an object whose toString throws", { toString: boom }, "unknown"],
  ["an object whose toString gives an object", { toString: () => ({}) }, "unknown"],
  ["an object whose conversion throws", { [Symbol.toPrimitive]: boom }, "unknown"],
  ["an object whose getters throw", Object.defineProperties({}, { name: { get: boom }, message: { get: boom } }), "unknown"],
  ["an error", new RangeError("maria@example.com"), "RangeError"],
  ["an error of another realm", runInNewContext("new RangeError('maria@example.com')"), "unknown"],
  ["a frozen error", Object.freeze(new RangeError("maria@example.com")), "RangeError"],
  [
    "an error whose getters throw",
    Object.defineProperties(new Error(), { name: { get: boom }, message: { get: boom } }),
    "unknown",
  ],
  ["an error whose code throws", Object.defineProperty(new Error(), "code", { get: boom }), "Error"],
  ["an error whose name is a person's", named("Maria Exemplo"), "unknown"],
  ["an error whose name is a number", named("12345678909Error"), "unknown"],
  ["an error whose name breaks the line", named("RangeError\n::error::"), "unknown"],
  ["an error whose name is no text", named({ toString: boom } as unknown as string), "unknown"],
  ["an error that passes for one of SQLite", Object.assign(new Error(), { code: "ERR_SQLITE_ERROR", errstr: "maria" }), "Error"],
  ["an error with causes", new AggregateError([boom], "maria", { cause: { toString: boom } }), "AggregateError"],
  ["a Proxy", hostile({}), "unknown"],
  ["a Proxy of an error", hostile(new Error("maria@example.com")), "unknown"],
  ["a revoked Proxy", revoked(new Error("maria@example.com")), "unknown"],
  ["a text that is very long", "maria@example.com ".repeat(1_000_000), "unknown"],
];

/** What somebody may return who does not mind the types. */
const returned: readonly (readonly [what: string, returned: unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a text", "maria@example.com"],
  ["an array of nothing", [undefined]],
  ["a message without a topic", [{ id: 1 }]],
  ["a message whose ID is a text", [{ topic: "thank", id: "1" }]],
  ["a message whose ID is no whole number", [{ topic: "thank", id: 1.5 }]],
  ["a message whose ID is too large", [{ topic: "thank", id: 2 ** 53 }]],
  ["a message whose key is a number", [{ topic: "thank", id: 1, onceFor: 7 }]],
  ["a message whose getters throw", [Object.defineProperty({ id: 1 }, "topic", { get: boom })]],
  ["a Proxy", hostile([])],
  ["a revoked Proxy", revoked([])],
  ["a thenable that throws", new Proxy({}, { get: () => boom })],
];

/** Has one event fail in this way, and another one behind it. */
async function workWith(fail: () => unknown) {
  const { queue, database } = await temporaryQueue();
  for (const id of [1, 2]) queue.add({ key: `key ${id}`, name: "order.paid", body: bodyOf(id) });
  const { log, logged, lines } = testLog();
  const handlers = {
    "order.paid": ({ resource: { id } }: { readonly resource: { readonly id: number } }) =>
      (id === 1 ? fail() : [{ topic: "thank", id }]) as [],
  };
  const worker = startWorker({ queue, handlers, log });
  onTestFinished(() => worker.stop());
  await logged("order.paid #2 is done.");
  return { database, lines };
}

const columns = "select state, attempts, length(error) between 1 and 1000 as has_error from events where sequence = 1";

test.each(
  thrown.flatMap(([what, error, told]) => [
    [
      `throws ${what}`,
      () => {
        throw error;
      },
      told,
    ] as const,
    [`rejects with ${what}`, () => Promise.reject(error), told] as const,
  ]),
)("a handler that %s has failed once, the next event has its turn, and nothing of it is logged", async (_how, fail, told) => {
  const { database, lines } = await workWith(fail);
  expect(lines).toEqual([`order.paid #1 failed, try 1 of ${maxAttempts}: ${told}.`, "order.paid #2 is done."]);
  expect(select(database, columns)).toEqual([{ state: "waiting", attempts: 1, has_error: 1 }]);
  expect(outbox(database)).toEqual([2]);
});

test.each(returned)("a handler that returns %s has failed once, and leaves nothing in the outbox", async (_what, value) => {
  const { database, lines } = await workWith(() => value);
  expect(lines).toEqual([expect.stringMatching(/^order\.paid #1 failed, try 1 of 8: (Type)?Error\.$/), "order.paid #2 is done."]);
  expect(select(database, columns)).toEqual([{ state: "waiting", attempts: 1, has_error: 1 }]);
  expect(outbox(database)).toEqual([2]);
});
