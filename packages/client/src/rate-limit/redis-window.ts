import { clock } from "../transport/clock.js";
import { longestTimer } from "../transport/deadline.js";

/** The part of a client of the package `redis` that is used. */
export interface RedisClient {
  readonly isReady: boolean;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  on?(event: "error", listener: () => void): unknown;
}

/** How long Redis is not asked after it failed. */
const restMs = 5_000;
/** The number of parts in which the timeout of Redis is counted. A busy process loses one part. */
const timeParts = 10;

/** From here on a count is a hold after a 429, and from its double on, one whose end is a guess. Lua writes both in full. */
const heldCount = 1_000_000_000_000;
const guessedCount = 2 * heldCount;

/**
 * Counts in a window that begins with its first request, and lasts until its response says when it ends, or for twice its length. A key
 * that has lost its expiry gets the length of a window, within which every window ends that has begun.
 */
const takeScript = `local begun = KEYS[1] .. ':begun'
local window = tonumber(ARGV[1])
redis.call('set', KEYS[1], 0, 'PX', 2 * window, 'NX')
local count = redis.call('incr', KEYS[1])
if count == 1 then redis.call('set', begun, 1, 'PX', 2 * window) end
local left = redis.call('pttl', KEYS[1])
if left < 0 then
  left = window
  redis.call('pexpire', KEYS[1], left)
end
local age = redis.call('pttl', begun)
return {count, left, age < 0 and 0 or 2 * window - age}`;

/** Holds the route, unless it is held for longer. */
const holdScript = `local count = tonumber(redis.call('get', KEYS[1]) or 0)
if count < ${heldCount} or redis.call('pttl', KEYS[1]) < tonumber(ARGV[2]) then
  redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
end`;

/** Corrects the count and the end of a window, if it is still that of this request, and the route is not held. */
const correctScript = `local count = tonumber(redis.call('get', KEYS[1]) or 0)
if count < tonumber(ARGV[1]) or count >= ${heldCount} then return end
local atLeast = tonumber(ARGV[2])
if atLeast > count then redis.call('incrby', KEYS[1], atLeast - count) end
if ARGV[3] ~= '0' then redis.call('pexpire', KEYS[1], ARGV[3]) end`;

/** What Redis says to a request that asks to be counted. */
export interface Taken {
  /** Which request of the window it is. */
  readonly number: number;
  /** How long ago the window began, in milliseconds. */
  readonly ageMs: number;
  /** When the window or the hold ends, in milliseconds. */
  readonly leftMs: number;
  /** Whether the route is held after a 429. */
  readonly isHeld: boolean;
  /** Whether it is unknown when the API will accept requests again. */
  readonly isGuess: boolean;
}

/** How long a request waits that Redis has counted, in milliseconds; 0 where it may go. */
export function waitOf({ number, ageMs, leftMs }: Taken, limit: number, windowMs: number): number {
  const marginMs = Math.min(1_000, windowMs / 20);
  // The API's window may have begun when the first request of ours was sent. What is sent late could fall into its next one.
  if (number <= limit && Math.min(windowMs - ageMs, leftMs) >= marginMs) return 0;
  // Until the first response of the window, its end is only a bound.
  return Math.max(1, leftMs > windowMs ? marginMs : leftMs);
}

/** Clients that have a listener for a lost connection. */
const watched = new WeakSet<RedisClient>();

/** The windows and holds of routes, in Redis. */
export class RedisWindows {
  readonly #redis: RedisClient;
  readonly #keyPrefix: string;
  readonly #timeoutMs: number;
  #askedAgainAt = 0;

  constructor(redis: RedisClient, keyPrefix: string, timeoutMs: number) {
    this.#redis = redis;
    this.#keyPrefix = keyPrefix;
    this.#timeoutMs = timeoutMs;
    if (watched.has(redis)) return;
    watched.add(redis);
    // Without a listener, a lost connection would end the process.
    redis.on?.("error", () => {});
  }

  /** Counts a request; nothing where Redis is away. */
  async take(key: string, windowMs: number): Promise<Taken | undefined> {
    if (!this.#redis.isReady || clock.now() < this.#askedAgainAt) return undefined;
    try {
      const numbers = await inTime(this.#eval(takeScript, key, windowMs), this.#timeoutMs);
      const [number = 0, leftMs = 0, ageMs = 0] = (numbers as unknown[]).map(Number);
      return { number, ageMs, leftMs, isHeld: number >= heldCount, isGuess: number >= guessedCount };
    } catch {
      this.#askedAgainAt = clock.now() + restMs;
      return undefined;
    }
  }

  /** Holds a route after a 429. */
  hold(key: string, ms: number, isGuess: boolean): void {
    this.#tell(holdScript, key, isGuess ? guessedCount : heldCount, ms);
  }

  /**
   * Corrects the window of a request.
   *
   * @param number - Which request of the window it was.
   * @param atLeast - How many requests the window has had at the least.
   * @param endsMs - When it ends, in milliseconds; 0 where that is not known.
   */
  correct(key: string, number: number, atLeast: number, endsMs: number): void {
    this.#tell(correctScript, key, number, atLeast, endsMs);
  }

  /** Nobody waits for that, and without Redis nobody misses it. */
  #tell(script: string, key: string, ...numbers: number[]): void {
    if (this.#redis.isReady) this.#eval(script, key, ...numbers).catch(() => {});
  }

  async #eval(script: string, key: string, ...numbers: number[]): Promise<unknown> {
    const args = numbers.map((number) => String(Math.ceil(number)));
    return this.#redis.eval(script, { keys: [`${this.#keyPrefix}:${key}`], arguments: args });
  }
}

/**
 * Rejects work that takes too long. After a time in which the process was busy, the timer comes before the response that lies ready; so
 * time is counted in parts, between which responses are read.
 */
async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const pass = (parts: number): void => {
      if (parts === 0) reject(new Error("Redis does not respond"));
      else timer = setTimeout(pass, Math.min(ms / timeParts, longestTimer), parts - 1);
    };
    pass(timeParts);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
