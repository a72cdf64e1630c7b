import { getEventListeners } from "node:events";
import { onTestFinished } from "vitest";
import { type ClientOptions, MemoryRateLimiter, Yampi, type YampiEvent } from "../../src/index.js";
import { passUntil } from "./clock.js";
import { credentials, customer } from "./fixtures.js";
import { type Script, ScriptedServer } from "./server.js";
import { json } from "./steps.js";

type EventOf<T extends YampiEvent["type"]> = Extract<YampiEvent, { type: T }>;

/** A server with a script, a client of it, and what the client says of itself. */
export class Stage {
  readonly server: ScriptedServer;
  readonly options: ClientOptions;
  readonly yampi: Yampi;
  readonly events: YampiEvent[] = [];
  readonly #waiting = new Set<() => void>();
  #hurried = false;

  constructor(server: ScriptedServer, options: ClientOptions = {}) {
    this.server = server;
    this.options = { rateLimit: new MemoryRateLimiter(), ...options };
    this.yampi = this.client();
  }

  /** Another client of the same server, whose events are kept as well. */
  client(options: ClientOptions = {}): Yampi {
    return new Yampi(this.clientOptions(options));
  }

  clientOptions(options: ClientOptions = {}): ClientOptions {
    const settings = { alias: "minha-loja", ...credentials, baseUrl: this.server.url, ...this.options, ...options };
    const onEvent = (event: YampiEvent): unknown => {
      this.#keep(event);
      return settings.onEvent?.(event);
    };
    return { ...settings, onEvent };
  }

  eventsOf<T extends YampiEvent["type"]>(type: T): EventOf<T>[] {
    return this.events.filter((event): event is EventOf<T> => event.type === type);
  }

  /** The first event of its kind, or one further on, as soon as it has happened. */
  async event<T extends YampiEvent["type"]>(type: T, number = 1): Promise<EventOf<T>> {
    for (;;) {
      const event = this.eventsOf(type)[number - 1];
      if (event) return event;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  /** From now on, whatever the client says that it will wait is passed over by the clock. */
  hurry(): this {
    this.#hurried = true;
    return this;
  }

  #keep(event: YampiEvent): void {
    this.events.push(event);
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
    const waitMs = event.type === "retry" ? event.delayMs : event.type === "rate-limit" ? event.waitMs : undefined;
    if (this.#hurried && waitMs !== undefined) void passUntil(performance.now() + Math.max(1, Math.ceil(waitMs)));
  }
}

/** A stage for this test alone. */
export async function openStage(script: Script = [json({ data: customer(1) })], options: ClientOptions = {}): Promise<Stage> {
  const server = new ScriptedServer(script);
  await server.open();
  onTestFinished(() => server.close());
  return new Stage(server, options);
}

/** What a call fails with; the test fails where it does not. */
export function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  const failure: Promise<unknown> = Promise.resolve(call).then(
    () => Promise.reject(new Error("the call was expected to fail")),
    (reason: unknown) => reason,
  );
  // The test may have more to do before it looks at it.
  failure.catch(() => {});
  return failure;
}

/** How many listen to a signal. */
export function listenersOf(signal: AbortSignal): number {
  return getEventListeners(signal, "abort").length;
}

/** `yampi.raw` for requests that the description does not know. */
export interface UntypedRaw {
  request(method: string, path: string, init: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

export function untypedRaw({ raw }: Yampi): UntypedRaw {
  return raw as unknown as UntypedRaw;
}

/** The numbers of the items of a list, in the order in which they come. */
export async function idsOf(list: AsyncIterable<{ readonly id: number }>): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}
