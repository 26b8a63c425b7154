import {
  allowed,
  type BothDecisions,
  type BothKeys,
  type Decision,
  denied,
  type LimitedKey,
  type RateLimiter,
} from './rate-limiter.ts';

export interface MemoryRateLimiterOptions {
  /** Keys remembered at once. */
  readonly maxKeys?: number;
  /** Times of calls remembered at once, over all keys; 8 bytes each. */
  readonly maxTimes?: number;
}

/**
 * The rate limits of one process. Memory is bounded without timers or sweeps: logs live in two generations. A log
 * that is used moves to the young one; when a window has passed, or the young one is full, it becomes the old one and
 * what was left in the old one, the least recently used, is dropped. After a whole window such a log holds nothing
 * that counts; only an overfull limiter forgets calls that do.
 */
export class MemoryRateLimiter implements RateLimiter {
  readonly #maxYoungKeys: number;
  readonly #maxYoungTimes: number;
  #young = new Map<string, CallLog>();
  #old = new Map<string, CallLog>();
  #youngTimes = 0;
  #youngSince = 0;
  #longestWindow = 0;

  constructor(options: MemoryRateLimiterOptions = {}) {
    this.#maxYoungKeys = Math.ceil((options.maxKeys ?? 100_000) / 2);
    this.#maxYoungTimes = Math.ceil((options.maxTimes ?? 4_000_000) / 2);
  }

  consume(key: string, limit: number, windowSeconds: number, now: number): Decision {
    const window = windowSeconds * 1000;
    this.#turnOver(window, now);
    const log = this.#logOf(key);
    const at = log.forget(window, now);
    if (log.count >= limit) return denied(limit > 0 ? log.nth(log.count - limit) + window : at + window, now);
    this.#youngTimes += log.add(at);
    return allowed(limit - log.count, windowSeconds, now);
  }

  consumeBoth(keys: BothKeys, windowSeconds: number, now: number): BothDecisions {
    const window = windowSeconds * 1000;
    this.#turnOver(window, now);
    const [one, other] = keys.map(({ key, limit }) => {
      const log = this.#logOf(key);
      const at = log.forget(window, now);
      return { log, at, limit, isFull: log.count >= limit };
    }) as [Look, Look];
    const isAdmitted = !one.isFull && !other.isFull;
    const decide = ({ log, at, limit, isFull }: Look): Decision => {
      if (isFull) return denied(limit > 0 ? log.nth(log.count - limit) + window : at + window, now);
      if (isAdmitted) this.#youngTimes += log.add(at);
      return allowed(limit - log.count, windowSeconds, now);
    };
    return [decide(one), decide(other)];
  }

  release(key: string): void {
    (this.#young.get(key) ?? this.#old.get(key))?.removeNewest();
  }

  async close(): Promise<void> {
    this.#young.clear();
    this.#old.clear();
  }

  /** Keys remembered now. */
  get size(): number {
    return this.#young.size + this.#old.size;
  }

  #turnOver(window: number, now: number): void {
    if (window > this.#longestWindow) this.#longestWindow = window;
    // A clock that was set back must not put the next turn off.
    if (now < this.#youngSince) this.#youngSince = now;
    const due = now - this.#youngSince >= this.#longestWindow;
    if (!due && this.#young.size < this.#maxYoungKeys && this.#youngTimes < this.#maxYoungTimes) return;
    this.#old = this.#young;
    this.#young = new Map();
    this.#youngTimes = 0;
    this.#youngSince = now;
  }

  #logOf(key: string): CallLog {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const log = this.#old.get(key) ?? new CallLog();
    this.#old.delete(key);
    this.#young.set(key, log);
    this.#youngTimes += log.capacity;
    return log;
  }
}

interface Look extends Pick<LimitedKey, 'limit'> {
  readonly log: CallLog;
  readonly at: number;
  readonly isFull: boolean;
}

/** Times of calls, oldest first, in a ring that doubles as it fills; its capacity is a power of two. */
class CallLog {
  #times = new Float64Array(4);
  #head = 0;
  count = 0;

  get capacity(): number {
    return this.#times.length;
  }

  /** Time of the call that has `index` older ones before it. */
  nth(index: number): number {
    return this.#times[(this.#head + index) & (this.#times.length - 1)] as number;
  }

  /**
   * Drops the calls that have left the window and answers the time at which a call made `now` is to be logged, so that
   * the log stays in order when the clock is set back: by less than a window, the call joins the newest; by more, the
   * log starts anew.
   */
  forget(window: number, now: number): number {
    let at = now;
    if (this.count > 0) {
      const newest = this.nth(this.count - 1);
      if (newest - now >= window) this.count = 0;
      else if (newest > now) at = newest;
    }
    while (this.count > 0 && this.nth(0) <= at - window) {
      this.#head = (this.#head + 1) & (this.#times.length - 1);
      this.count--;
    }
    return at;
  }

  /** Answers by how many times the capacity grew. */
  add(at: number): number {
    const before = this.#times.length;
    if (this.count === before) this.#double();
    this.#times[(this.#head + this.count) & (this.#times.length - 1)] = at;
    this.count++;
    return this.#times.length - before;
  }

  removeNewest(): void {
    if (this.count > 0) this.count--;
  }

  #double(): void {
    const larger = new Float64Array(this.#times.length * 2);
    larger.set(this.#times.subarray(this.#head));
    larger.set(this.#times.subarray(0, this.#head), this.#times.length - this.#head);
    this.#times = larger;
    this.#head = 0;
  }
}
