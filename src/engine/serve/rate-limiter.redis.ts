import type { FastifyBaseLogger } from 'fastify';
import { Redis, type Result } from 'ioredis';
import { MemoryRateLimiter } from './rate-limiter.memory.ts';
import { allowed, type Decision, type Decisions, denied, type LimitedKeys, type RateLimiter } from './rate-limiter.ts';

declare module 'ioredis' {
  interface RedisCommander<Context> {
    consumeCalls(keyCount: number, ...keysAndArguments: (string | number)[]): Result<[number, number][], Context>;
  }
}

/**
 * One key's log is a list of times in milliseconds, oldest first. Counts a call against all keys or none by the rules of
 * `judgeKeys`, and returns for each `{1, calls left}`, or `{0, time at which the next call is admitted}`. What has left
 * the window is found by bisection, so that a log of 200,000 calls is trimmed in one command. The key outlives its
 * newest call by a second, for processes whose clocks differ.
 */
const consumeCalls = `
local window = tonumber(ARGV[1])
local now = tonumber(ARGV[2])

local function look(key)
  local at = now
  local count = redis.call('LLEN', key)
  if count > 0 then
    local newest = tonumber(redis.call('LINDEX', key, -1))
    if newest - at >= window then
      redis.call('DEL', key)
      count = 0
    elseif newest > at then
      at = newest
    end
  end
  if count > 0 and tonumber(redis.call('LINDEX', key, 0)) <= at - window then
    local low, high = 1, count
    while low < high do
      local middle = math.floor((low + high) / 2)
      if tonumber(redis.call('LINDEX', key, middle)) <= at - window then low = middle + 1 else high = middle end
    end
    redis.call('LTRIM', key, low, -1)
    count = count - low
  end
  return count, at
end

local keys = {}
local reserved = 0
for i, key in ipairs(KEYS) do
  local count, at = look(key)
  local limit = tonumber(ARGV[2 * i + 1])
  local part = ARGV[2 * i + 2]
  keys[i] = {count = count, at = at, limit = limit, part = part}
  if part == 'reserved' and count < limit then reserved = limit - count end
end

local shared = keys[1]
local admitted = true
for i, key in ipairs(keys) do
  local left = key.limit - key.count
  if i == 1 then
    left = math.max(left, reserved)
    key.open = left > 0
  else
    local alone = key.part ~= '' and shared.count <= key.count
    key.open = left > 0 or alone
    if alone then left = shared.limit - shared.count end
  end
  key.left = left
  if not key.open then admitted = false end
end

local decisions = {}
for i, key in ipairs(keys) do
  if not key.open then
    local freed = key.at
    if key.limit > 0 and key.count > 0 then
      freed = tonumber(redis.call('LINDEX', KEYS[i], math.max(0, key.count - key.limit)))
    end
    decisions[i] = {0, freed + window}
  else
    local left = key.left
    if admitted then
      redis.call('RPUSH', KEYS[i], string.format('%.0f', key.at))
      redis.call('PEXPIRE', KEYS[i], window + 1000)
      left = left - 1
    end
    decisions[i] = {1, left}
  end
end
return decisions
`;

const keyPrefix = 'colophon:rate:';

export type RateLimiterLog = Pick<FastifyBaseLogger, 'warn' | 'info'>;

export interface RedisRateLimiterOptions {
  /** What a request waits for at most. Generous, so that a busy event loop isn't taken for a dead Redis. */
  readonly respondWithinMs?: number;
  /** While Redis doesn't respond, one call in this time tries it; all others are counted in memory at once. */
  readonly retryAfterMs?: number;
}

/**
 * Rate limits shared by all processes that use one Redis. A limiter that is down must not take the API down: while
 * Redis doesn't respond, each process counts for itself in memory, and logs it once when that begins and
 * once when it ends.
 */
export class RedisRateLimiter implements RateLimiter {
  readonly #redis: Redis;
  readonly #log: RateLimiterLog;
  readonly #retryAfterMs: number;
  readonly #alone = new MemoryRateLimiter();
  /** Monotonic time of the next try, or null while Redis responds. */
  #retryAt: number | null = null;

  private constructor(redis: Redis, log: RateLimiterLog, retryAfterMs: number) {
    this.#redis = redis;
    this.#log = log;
    this.#retryAfterMs = retryAfterMs;
  }

  /** Connects; when Redis doesn't respond in time, continues without it and connects when it can. */
  static async open(
    url: string,
    log: RateLimiterLog,
    options: RedisRateLimiterOptions = {},
  ): Promise<RedisRateLimiter> {
    const { respondWithinMs = 500, retryAfterMs = 1000 } = options;
    const redis = new Redis(url, {
      lazyConnect: true,
      connectTimeout: 1000,
      commandTimeout: respondWithinMs,
      // A command that can't be sent now fails now: the caller counts in memory.
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (attempt) => Math.min(attempt * 100, 2000),
      scripts: { consumeCalls: { lua: consumeCalls } },
    });
    const limiter = new RedisRateLimiter(redis, log, retryAfterMs);
    redis.on('error', (error) => limiter.#failed(error));
    await redis.connect().catch((error) => limiter.#failed(error));
    return limiter;
  }

  consume(key: string, limit: number, windowSeconds: number, now: number): Decision | Promise<Decision> {
    const decisions = this.consumeAll([{ key, limit }], windowSeconds, now);
    return decisions instanceof Promise
      ? decisions.then(([decision]) => decision as Decision)
      : (decisions[0] as Decision);
  }

  consumeAll(keys: LimitedKeys, windowSeconds: number, now: number): Decisions | Promise<Decisions> {
    if (!this.#isWorthTrying()) return this.#alone.consumeAll(keys, windowSeconds, now);
    const names = keys.map(({ key }) => keyPrefix + key);
    const limits = keys.flatMap(({ limit, part }) => [limit, part ?? '']);
    return this.#redis.consumeCalls(keys.length, ...names, windowSeconds * 1000, now, ...limits).then(
      (results) => {
        this.#responded();
        return results.map((result) => decisionOf(result, windowSeconds, now));
      },
      (error) => {
        this.#failed(error);
        return this.#alone.consumeAll(keys, windowSeconds, now);
      },
    );
  }

  release(key: string): void | Promise<void> {
    if (!this.#isWorthTrying()) return this.#alone.release(key);
    return this.#redis.rpop(keyPrefix + key).then(
      () => this.#responded(),
      (error) => {
        this.#failed(error);
        this.#alone.release(key);
      },
    );
  }

  async close(): Promise<void> {
    this.#redis.disconnect();
    await this.#alone.close();
  }

  #isWorthTrying(): boolean {
    if (this.#retryAt === null) return true;
    if (performance.now() < this.#retryAt) return false;
    this.#retryAt = performance.now() + this.#retryAfterMs;
    return true;
  }

  #failed(error: unknown): void {
    if (this.#retryAt === null) {
      this.#log.warn({ err: error }, 'Redis does not respond: rate limits are counted by this process alone');
    }
    this.#retryAt = performance.now() + this.#retryAfterMs;
  }

  #responded(): void {
    if (this.#retryAt !== null) this.#log.info('Redis responds again: rate limits are shared');
    this.#retryAt = null;
  }
}

function decisionOf([admitted, value]: [number, number], windowSeconds: number, now: number): Decision {
  return admitted === 1 ? allowed(value, windowSeconds, now) : denied(value, now);
}
