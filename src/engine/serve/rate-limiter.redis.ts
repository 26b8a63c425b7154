import type { FastifyBaseLogger } from 'fastify';
import { Redis, type Result } from 'ioredis';
import { MemoryRateLimiter } from './rate-limiter.memory.ts';
import { allowed, type BothDecisions, type BothKeys, type Decision, denied, type RateLimiter } from './rate-limiter.ts';

declare module 'ioredis' {
  interface RedisCommander<Context> {
    consumeCalls(keyCount: number, ...keysAndArguments: (string | number)[]): Result<[number, number][], Context>;
  }
}

/**
 * One key's log is a list of times in milliseconds, oldest first. Counts a call against all keys or none, and answers
 * for each `{1, calls left}`, or `{0, time at which the next call is admitted}`. What has left the window is found by bisection, so that a log of 200,000 calls is
 * trimmed in one command. The key outlives its newest call by a second, for processes whose clocks differ.
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

local looks = {}
local admitted = true
for i, key in ipairs(KEYS) do
  local count, at = look(key)
  local limit = tonumber(ARGV[i + 2])
  looks[i] = {count, at, limit}
  if count >= limit then admitted = false end
end

local answer = {}
for i, key in ipairs(KEYS) do
  local count, at, limit = looks[i][1], looks[i][2], looks[i][3]
  if count >= limit then
    local freed = at
    if limit > 0 then freed = tonumber(redis.call('LINDEX', key, count - limit)) end
    answer[i] = {0, freed + window}
  else
    if admitted then
      redis.call('RPUSH', key, string.format('%.0f', at))
      redis.call('PEXPIRE', key, window + 1000)
      count = count + 1
    end
    answer[i] = {1, limit - count}
  end
end
return answer
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
      scripts: { consumeCalls: { lua: consumeCalls } },
    });
    const limiter = new RedisRateLimiter(redis, log, tryAgainAfterMs);
    redis.on('error', (error) => limiter.#failed(error));
    await redis.connect().catch((error) => limiter.#failed(error));
    return limiter;
  }

  consume(key: string, limit: number, windowSeconds: number, now: number): Decision | Promise<Decision> {
    if (!this.#worthTrying()) return this.#alone.consume(key, limit, windowSeconds, now);
    return this.#redis.consumeCalls(1, keyPrefix + key, windowSeconds * 1000, now, limit).then(
      ([answer]) => {
        this.#answered();
        return decisionOf(answer as [number, number], windowSeconds, now);
      },
      (error) => {
        this.#failed(error);
        return this.#alone.consume(key, limit, windowSeconds, now);
      },
    );
  }

  consumeBoth(keys: BothKeys, windowSeconds: number, now: number): BothDecisions | Promise<BothDecisions> {
    if (!this.#worthTrying()) return this.#alone.consumeBoth(keys, windowSeconds, now);
    const [one, other] = keys;
    const names = [keyPrefix + one.key, keyPrefix + other.key];
    return this.#redis.consumeCalls(2, ...names, windowSeconds * 1000, now, one.limit, other.limit).then(
      (answers) => {
        this.#answered();
        const decide = (answer: [number, number] | undefined) =>
          decisionOf(answer as [number, number], windowSeconds, now);
        return [decide(answers[0]), decide(answers[1])];
      },
      (error) => {
        this.#failed(error);
        return this.#alone.consumeBoth(keys, windowSeconds, now);
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

function decisionOf([admitted, answer]: [number, number], windowSeconds: number, now: number): Decision {
  return admitted === 1 ? allowed(answer, windowSeconds, now) : denied(answer, now);
}
