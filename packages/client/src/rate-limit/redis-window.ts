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

/** What Redis keeps of a hold: whether its end is known. */
const holds = { told: "told", guess: "guess" };

/** The time of Redis, in milliseconds. All processes go by it. */
const readTime = `local time = redis.call('time')
local now = time[1] * 1000 + math.ceil(time[2] / 1000)`;

/** What Redis gives for {@link takeScript}. */
const codes = { granted: 0, wait: 1, held: 2, guess: 3 };

/**
 * Grants a request where fewer than the limit count, and no less is left.
 *
 * KEYS[1] is a hold. KEYS[2] has each request that counts, with the time until which it does: one length of a window after its response, or
 * two after it was granted, in case its process has ended. KEYS[3] is what the API says is left, when the first request was granted that
 * told it, and when its response came. A key that has lost its expiry gets the length of a window, and so do requests that count for longer
 * than they can, after the clock of Redis was set back.
 */
const takeScript = `${readTime}
local window = tonumber(ARGV[1])
local limit = tonumber(ARGV[2])
local function leftOf(key)
  local left = redis.call('pttl', key)
  if left >= 0 then return left end
  redis.call('pexpire', key, window)
  return window
end
local held = redis.call('get', KEYS[1])
if held then return {held == '${holds.guess}' and ${codes.guess} or ${codes.held}, leftOf(KEYS[1])} end
redis.call('zremrangebyscore', KEYS[2], '-inf', now)
for _, id in ipairs(redis.call('zrangebyscore', KEYS[2], '(' .. now + 2 * window, '+inf')) do
  redis.call('zadd', KEYS[2], now + window, id)
end
redis.call('pexpire', KEYS[2], 2 * window)
local left = tonumber(redis.call('hget', KEYS[3], 'left') or limit)
if left < limit then
  local ends = leftOf(KEYS[3])
  if left <= 0 then return {${codes.wait}, ends} end
end
if redis.call('zcount', KEYS[2], '(' .. now + window, '+inf') >= left then return {${codes.wait}, 2 * window} end
if redis.call('zcard', KEYS[2]) >= limit then
  return {${codes.wait}, redis.call('zrange', KEYS[2], 0, 0, 'withscores')[2] - now}
end
redis.call('zadd', KEYS[2], now + 2 * window, ARGV[3])
redis.call('pexpire', KEYS[2], 2 * window)
return {${codes.granted}, 0}`;

/**
 * Takes note of a response.
 *
 * What it says is left is a bound until its window has ended, less the requests without a response. If more is left than a window can have
 * left after the responses that came before the request was granted, the API has begun another; what was granted before that tells nothing.
 * Where the API says when its window ends, or holds the route, no request with a response counts for longer. A hold does not shorten one that
 * is longer.
 */
const releaseScript = `${readTime}
local window = tonumber(ARGV[1])
local remaining, ends, hold = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local granted = (redis.call('zscore', KEYS[2], ARGV[2]) or now + 2 * window) - 2 * window
redis.call('zadd', KEYS[2], now + window, ARGV[2])
redis.call('pexpire', KEYS[2], 2 * window)
local function tell(left, ms)
  redis.call('hset', KEYS[3], 'left', left, 'from', granted, 'begun', now)
  redis.call('pexpire', KEYS[3], ms)
end
if hold > 0 then
  ends = math.max(hold, redis.call('pttl', KEYS[1]))
  if ends == hold then redis.call('set', KEYS[1], ARGV[6], 'PX', hold) end
  redis.call('del', KEYS[3])
elseif ends > 0 then
  tell(0, ends)
elseif remaining >= 0 then
  local known = redis.call('hmget', KEYS[3], 'left', 'from', 'begun')
  local taken = known[1] and redis.call('zcount', KEYS[2], known[3] + window, granted + window)
  if not taken or remaining > tonumber(ARGV[7]) - taken - 1 then
    local since = redis.call('zcount', KEYS[2], granted + window, now + window) - 1
    tell(remaining - math.max(0, since), window)
  elseif granted >= tonumber(known[2]) and remaining < tonumber(known[1]) then
    redis.call('hset', KEYS[3], 'left', remaining)
  end
end
if ends <= 0 then return end
for _, id in ipairs(redis.call('zrangebyscore', KEYS[2], '(' .. now + ends, now + window)) do
  redis.call('zadd', KEYS[2], now + ends, id)
end`;

/** What Redis says to a request that asks to be counted. */
export interface Taken {
  /** How long it waits before it asks again, in milliseconds; 0 where it may go, or is held. */
  readonly waitMs: number;
  /** When the hold after a 429 ends, in milliseconds; 0 where the route is not held. */
  readonly heldMs: number;
  /** Whether it is unknown when the API will accept requests again. */
  readonly isGuess: boolean;
}

/** What a response says, as far as it is known. */
export interface Released {
  /** The limit of the route. */
  readonly limit: number;
  /** How many requests are left. */
  readonly remaining?: number | undefined;
  /** When the window ends of which nothing is left, in milliseconds. */
  readonly endsMs?: number | undefined;
  /** How long the route is held after a 429, in milliseconds, and whether that is a guess. */
  readonly holdMs?: number | undefined;
  readonly isGuess?: boolean | undefined;
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

  /** Counts a request under a name of its own; nothing where Redis is away. */
  async take(key: string, windowMs: number, limit: number, request: string): Promise<Taken | undefined> {
    if (!this.#redis.isReady || clock.now() < this.#askedAgainAt) return undefined;
    try {
      const numbers = await inTime(this.#eval(takeScript, key, windowMs, limit, request), this.#timeoutMs);
      const [reply, leftMs = 0] = (numbers as unknown[]).map(Number);
      const isGuess = reply === codes.guess;
      if (isGuess || reply === codes.held) return { waitMs: 0, heldMs: Math.max(1, leftMs), isGuess };
      // Until the response to a request, it is only a bound how long that counts.
      const waitMs = leftMs > windowMs ? Math.min(1_000, windowMs / 20) : leftMs;
      return { waitMs: reply === codes.wait ? Math.max(1, waitMs) : 0, heldMs: 0, isGuess };
    } catch {
      this.#askedAgainAt = clock.now() + restMs;
      return undefined;
    }
  }

  /** Takes note of the response to a request. Nobody waits for that, and without Redis nobody misses it. */
  release(
    key: string,
    windowMs: number,
    request: string,
    { limit, remaining = -1, endsMs = 0, holdMs = 0, isGuess }: Released,
  ): void {
    if (!this.#redis.isReady) return;
    const hold = isGuess ? holds.guess : holds.told;
    this.#eval(releaseScript, key, windowMs, request, remaining, endsMs, holdMs, hold, limit).catch(() => {});
  }

  async #eval(script: string, key: string, ...args: (number | string)[]): Promise<unknown> {
    const name = `${this.#keyPrefix}:${key}`;
    const texts = args.map((arg) => String(typeof arg === "number" ? Math.ceil(arg) : arg));
    return this.#redis.eval(script, { keys: [name, `${name}:sent`, `${name}:left`], arguments: texts });
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
