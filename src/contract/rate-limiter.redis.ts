import type { FastifyBaseLogger } from 'fastify';
import { Redis, type Result } from 'ioredis';
import { MemoryRateLimiter } from './rate-limiter.memory.ts';
import { allowed, type Decision, denied, type RateLimiter } from './rate-limiter.ts';

declare module 'ioredis' {
  interface RedisCommander<Context> {
    consumeCall(key: string, limit: number, window: number, now: number): Result<[number, number], Context>;
  }
}

/**
 * One key's log is a list of times in milliseconds, oldest first. Answers `{1, calls left}`, or `{0, time at which
 * the next call is admitted}`. What has left the window is found by bisection, so that a log of 200,000 calls is
 * trimmed in one command. The key outlives its newest call by a second, for processes whose clocks differ.
 */
const consumeCall = `
local key = KEYS[1]
local limit = tonumber(ARGV[1])
local window = tonumber(ARGV[2])
local now = tonumber(ARGV[3])

local count = redis.call('LLEN', key)
if count > 0 then
  local newest = tonumber(redis.call('LINDEX', key, -1))
  if newest - now >= window then
    redis.call('DEL', key)
    count = 0
  elseif newest > now then
    now = newest
  end
end

if count > 0 and tonumber(redis.call('LINDEX', key, 0)) <= now - window then
  local low, high = 1, count
  while low < high do
    local middle = math.floor((low + high) / 2)
    if tonumber(redis.call('LINDEX', key, middle)) <= now - window then low = middle + 1 else high = middle end
  end
  redis.call('LTRIM', key, low, -1)
  count = count - low
end

if count >= limit then
  local freed = now
  if limit > 0 then freed = tonumber(redis.call('LINDEX', key, count - limit)) end
  return {0, freed + window}
end

redis.call('RPUSH', key, string.format('%.0f', now))
redis.call('PEXPIRE', key, window + 1000)
return {1, limit - count - 1}
`;

const keyPrefix = 'colophon:rate:';

export type RateLimiterLog = Pick<FastifyBaseLogger, 'warn' | 'info'>;

export interface RedisRateLimiterOptions {
  /** What a request waits for at most. Generous, so that a busy event loop isn't taken for a dead Redis. */
  readonly answerWithinMs?: number;
  /** While Redis doesn't answer, one call in this time tries it; all others are counted in memory at once. */
  readonly tryAgainAfterMs?: number;
}

/**
 * Rate limits shared by all processes that use one Redis. A limiter that is down must not take the API down: while
 * Redis doesn't answer, each process counts for itself in memory, and says so in the log once when that begins and
 * once when it ends.
 */
export class RedisRateLimiter implements RateLimiter {
  readonly #redis: Redis;
  readonly #log: RateLimiterLog;
  readonly #tryAgainAfterMs: number;
  readonly #alone = new MemoryRateLimiter();
  /** Monotonic time of the next try, or null while Redis answers. */
  #tryAgainAt: number | null = null;

  private constructor(redis: Redis, log: RateLimiterLog, tryAgainAfterMs: number) {
    this.#redis = redis;
    this.#log = log;
    this.#tryAgainAfterMs = tryAgainAfterMs;
  }

  /** Connects; when Redis doesn't answer in time, goes on without it and connects when it can. */
  static async open(
    url: string,
    log: RateLimiterLog,
    options: RedisRateLimiterOptions = {},
  ): Promise<RedisRateLimiter> {
    const { answerWithinMs = 500, tryAgainAfterMs = 1000 } = options;
    const redis = new Redis(url, {
      lazyConnect: true,
      connectTimeout: 1000,
      commandTimeout: answerWithinMs,
      // A command that can't be sent now fails now: the caller counts in memory.
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (attempt) => Math.min(attempt * 100, 2000),
      scripts: { consumeCall: { lua: consumeCall, numberOfKeys: 1 } },
    });
    const limiter = new RedisRateLimiter(redis, log, tryAgainAfterMs);
    redis.on('error', (error) => limiter.#failed(error));
    await redis.connect().catch((error) => limiter.#failed(error));
    return limiter;
  }

  consume(key: string, limit: number, windowSeconds: number, now: number): Decision | Promise<Decision> {
    if (!this.#worthTrying()) return this.#alone.consume(key, limit, windowSeconds, now);
    return this.#redis.consumeCall(keyPrefix + key, limit, windowSeconds * 1000, now).then(
      ([admitted, answer]) => {
        this.#answered();
        return admitted === 1 ? allowed(answer, windowSeconds, now) : denied(answer, now);
      },
      (error) => {
        this.#failed(error);
        return this.#alone.consume(key, limit, windowSeconds, now);
      },
    );
  }

  release(key: string): void | Promise<void> {
    if (!this.#worthTrying()) return this.#alone.release(key);
    return this.#redis.rpop(keyPrefix + key).then(
      () => this.#answered(),
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

  #worthTrying(): boolean {
    if (this.#tryAgainAt === null) return true;
    if (performance.now() < this.#tryAgainAt) return false;
    this.#tryAgainAt = performance.now() + this.#tryAgainAfterMs;
    return true;
  }

  #failed(error: unknown): void {
    if (this.#tryAgainAt === null) {
      this.#log.warn({ err: error }, 'Redis does not answer: rate limits are counted by this process alone');
    }
    this.#tryAgainAt = performance.now() + this.#tryAgainAfterMs;
  }

  #answered(): void {
    if (this.#tryAgainAt !== null) this.#log.info('Redis answers again: rate limits are shared');
    this.#tryAgainAt = null;
  }
}
