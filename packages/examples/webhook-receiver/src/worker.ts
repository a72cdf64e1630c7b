import { setImmediate } from "node:timers/promises";
import { type WebhookEvent, webhookEventNames } from "@yampi-openapi/client/webhooks";
import type { KnownWebhookEvent } from "@yampi-openapi/types";
import { businessKey } from "./business-key.js";
import { type Log, nameOf, reasonOf, textOf } from "./log.js";
import { readMessages } from "./message.js";
import type { Message, Queue, Taken } from "./queue.js";

/** What a handler is told beside the event. */
export interface Circumstances {
  /** The same in every try of an event: pass it on as an idempotency key. */
  readonly key: string;
  /** The same also where the event is sent again with another `time`, as far as its kind tells; see `businessKey`. */
  readonly businessKey: string;
  /** Ends when the handler's time is over. */
  readonly signal: AbortSignal;
}

/** The event of a name. */
type EventNamed<Name, Event = KnownWebhookEvent> = Event extends { event: infer Names }
  ? Name extends Names
    ? Event
    : never
  : never;

/** Works on an event, and returns what is to be done elsewhere. It may be called again for the same event. */
export type Handler<Event = WebhookEvent> = (
  event: Event,
  circumstances: Circumstances,
) => readonly Message[] | Promise<readonly Message[]>;

/** Handlers by the name of their event. An event that has none is done at once. */
export type Handlers = { readonly [Name in KnownWebhookEvent["event"]]?: Handler<EventNamed<Name>> };

/** What a worker needs. */
export interface WorkerOptions {
  readonly queue: Queue;
  readonly handlers: Handlers;
  readonly log: Log;
  /** How long a handler may take, in milliseconds. Default: 10 000. */
  readonly handlerTimeoutMs?: number | undefined;
}

/** A worker under way. */
export interface Worker {
  /** Tells it that there is a new event. */
  wake(): void;
  /** Takes no more events, and ends when the one under way has. */
  stop(): Promise<void>;
}

/** How often an event is tried before it is given up: for some two and a half hours. */
export const maxAttempts = 8;

/** How long the keys of done events are kept, so that replays are known. */
export const keptMs = 30 * 24 * 3_600_000;

/** How soon it sees what another program put into the queue, and what is to be tried again. */
const pollMs = 1_000;
const purgeEveryMs = 3_600_000;

/** The wait after this number of tries: 5 s, 20 s, 80 s and so on, at most an hour. */
export function retryDelayMs(attempts: number): number {
  return Math.min(5_000 * 4 ** (attempts - 1), 3_600_000);
}

/** Starts to work on events in the order of their arrival, one at a time. One that has to wait lets the others pass. */
export function startWorker({ queue, handlers, log, handlerTimeoutMs = 10_000 }: WorkerOptions): Worker {
  let stopping = false;
  let purgedAt = Number.NEGATIVE_INFINITY;
  let wake = (): void => {};
  const ended = run();

  async function run(): Promise<void> {
    while (!stopping) {
      try {
        purge();
        const taken = queue.take();
        await (taken ? work(taken) : pause());
      } catch (error) {
        log(`The queue cannot be written: ${reasonOf(error)}.`);
        await pause();
      }
      // Handlers that never wait would otherwise keep the server from responding.
      await setImmediate();
    }
  }

  async function work(taken: Taken): Promise<void> {
    const { name, sequence, attempts } = taken;
    // A name that is not known may hold anything.
    const isKnown = (webhookEventNames as readonly string[]).includes(name);
    const title = `${isKnown ? name : "an unknown event"} #${sequence}`;
    if (attempts > maxAttempts) {
      // No try came to its end, not even to a bad one.
      const error = "The program ended each time that it worked on this.";
      return settle(`${title} is given up.`, () => queue.bury(taken, { error }));
    }
    const outcome = await handle(taken).then(
      (messages) => ({ messages }),
      (thrown: unknown) => ({ thrown }),
    );
    if ("messages" in outcome) return settle(`${title} is done.`, () => queue.finish(taken, outcome.messages));
    const { thrown } = outcome;
    const [error, isLast] = [textOf(thrown), attempts === maxAttempts];
    const failure = `${title} failed, try ${attempts} of ${maxAttempts}: ${nameOf(thrown)}.${isLast ? " It is given up." : ""}`;
    await settle(failure, () => {
      if (isLast) queue.bury(taken, { error });
      else queue.retry(taken, { error, delayMs: retryDelayMs(attempts) });
    });
  }

  /** Writes what became of an event, however long that takes. Its handler did its part, and is not called again for a locked file. */
  async function settle(line: string, write: () => void): Promise<void> {
    for (;;) {
      try {
        write();
        return log(line);
      } catch (error) {
        log(`The queue cannot be written: ${reasonOf(error)}.`);
        if (stopping) return;
      }
      await pause();
    }
  }

  async function handle({ key, body }: Taken): Promise<readonly Message[]> {
    // The door let it in as an event.
    const event = JSON.parse(body) as WebhookEvent;
    if (!Object.hasOwn(handlers, event.event)) return [];
    const handler = handlers[event.event as keyof Handlers] as Handler;
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new HandlerTimeoutError()), handlerTimeoutMs);
    const timedOut = new Promise<never>((_resolve, reject) => {
      late.signal.addEventListener("abort", () => reject(late.signal.reason));
    });
    try {
      const circumstances = { key, businessKey: businessKey(event, key), signal: late.signal };
      return readMessages(await Promise.race([handler(event, circumstances), timedOut]));
    } finally {
      clearTimeout(timer);
    }
  }

  function purge(): void {
    const now = queue.now();
    if (now - purgedAt < purgeEveryMs) return;
    // What is left of many is forgotten after the next event.
    if (!queue.purge(now - keptMs)) purgedAt = now;
  }

  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    wake: () => wake(),
    stop: () => {
      stopping = true;
      wake();
      return ended;
    },
  };
}

/** A handler did not end in its time. Its later result is ignored. */
class HandlerTimeoutError extends Error {
  override readonly name = "HandlerTimeoutError";

  constructor() {
    super("The handler did not end in its time.");
  }
}
