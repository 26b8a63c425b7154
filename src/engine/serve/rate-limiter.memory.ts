import {
  allowed,
  type Decision,
  type Decisions,
  denied,
  judgeKeys,
  type LimitedKey,
  type LimitedKeys,
  type RateLimiter,
} from './rate-limiter.ts';

export interface MemoryRateLimiterOptions {
  /** Keys remembered one by one. Half of them are for addresses (keys with a `mergedKey`). */
  readonly maxKeys?: number;
  /** Times of calls remembered at once, over all keys; 8 bytes each. */
  readonly maxTimes?: number;
}

/** Logs that keys without room share. */
const overflowLogs = 1_024;

/**
 * The rate limits of one process. Memory is bounded without timers or sweeps: logs live in two generations. A log
 * that is used moves to the young one; when a window has passed, it becomes the old one and what was left in the old
 * one is dropped: such a log holds nothing that counts any more. A full limiter forgets no call: keys that it has no
 * room for share a log, addresses with their network, so that a flood of addresses limits itself.
 */
export class MemoryRateLimiter implements RateLimiter {
  readonly #maxKeys: number;
  readonly #maxTimes: number;
  #young = new Map<string, CallLog>();
  #old = new Map<string, CallLog>();
  #youngTimes = 0;
  #oldTimes = 0;
  #youngAddresses = 0;
  #oldAddresses = 0;
  #youngSince = 0;
  #longestWindow = 0;

  constructor(options: MemoryRateLimiterOptions = {}) {
    this.#maxKeys = options.maxKeys ?? 100_000;
    this.#maxTimes = options.maxTimes ?? 4_000_000;
  }

  consume(key: string, limit: number, windowSeconds: number, now: number): Decision {
    return this.#consumeOne({ key, limit }, windowSeconds, now);
  }

  #consumeOne(limited: LimitedKey, windowSeconds: number, now: number): Decision {
    const { limit } = limited;
    const window = windowSeconds * 1000;
    this.#turnOver(window, now);
    const log = this.#logOf(limited);
    const at = log.forget(window, now);
    if (log.count >= limit || !this.#hasRoomFor(log)) return denied(freedAt(log, limit, at, window), now);
    this.#youngTimes += log.add(at);
    return allowed(limit - log.count, windowSeconds, now);
  }

  consumeAll(keys: LimitedKeys, windowSeconds: number, now: number): Decisions {
    if (keys.length === 1) return [this.#consumeOne(keys[0], windowSeconds, now)];
    const window = windowSeconds * 1000;
    this.#turnOver(window, now);
    const counts = keys.map((limited) => {
      const log = this.#logOf(limited);
      const at = log.forget(window, now);
      return { ...limited, log, at, count: this.#hasRoomFor(log) ? log.count : Number.POSITIVE_INFINITY };
    });
    const verdicts = judgeKeys(counts);
    const isAllowed = verdicts.every(({ isOpen }) => isOpen);
    return verdicts.map(({ isOpen, left }, index) => {
      const { log, at, limit } = counts[index] as (typeof counts)[number];
      if (!isOpen) return denied(freedAt(log, limit, at, window), now);
      if (isAllowed) this.#youngTimes += log.add(at);
      return allowed(isAllowed ? left - 1 : left, windowSeconds, now);
    });
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
    // A clock that was set back must not delay the next turn.
    if (now < this.#youngSince) this.#youngSince = now;
    if (now - this.#youngSince < this.#longestWindow) return;
    this.#old = this.#young;
    this.#oldTimes = this.#youngTimes;
    this.#oldAddresses = this.#youngAddresses;
    this.#young = new Map();
    this.#youngTimes = 0;
    this.#youngAddresses = 0;
    this.#youngSince = now;
  }

  #logOf(limited: LimitedKey): CallLog {
    const known = this.#known(limited.key);
    if (known !== undefined) return known;
    const { key, mergedKey } = limited;
    const isAddress = mergedKey !== undefined;
    const hasRoom =
      this.#youngTimes + this.#oldTimes < this.#maxTimes &&
      (isAddress ? this.#youngAddresses + this.#oldAddresses < this.#maxKeys / 2 : this.size < this.#maxKeys);
    const name = hasRoom ? key : (mergedKey ?? `overflow:${hashOf(key) % overflowLogs}`);
    const shared = hasRoom ? undefined : this.#known(name);
    if (shared !== undefined) return shared;
    const log = new CallLog(isAddress);
    this.#addYoung(name, log);
    return log;
  }

  #known(key: string): CallLog | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const log = this.#old.get(key);
    if (log === undefined) return undefined;
    this.#old.delete(key);
    this.#oldTimes -= log.capacity;
    if (log.isOfAddress) this.#oldAddresses--;
    this.#addYoung(key, log);
    return log;
  }

  #addYoung(key: string, log: CallLog): void {
    this.#young.set(key, log);
    this.#youngTimes += log.capacity;
    if (log.isOfAddress) this.#youngAddresses++;
  }

  /** Past the bound of all times a log may not grow: its key counts as used up until calls leave the window. */
  #hasRoomFor(log: CallLog): boolean {
    return log.count < log.capacity || this.#youngTimes + this.#oldTimes < this.#maxTimes;
  }
}

/** When the next call of a full log is admitted, in milliseconds. */
function freedAt(log: CallLog, limit: number, at: number, window: number): number {
  return limit > 0 && log.count > 0 ? log.nth(Math.max(0, log.count - limit)) + window : at + window;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Times of calls, oldest first, in a ring that doubles as it fills; its capacity is a power of two. */
class CallLog {
  #times = new Float64Array(4);
  readonly isOfAddress: boolean;
  #head = 0;
  count = 0;

  constructor(isOfAddress: boolean) {
    this.isOfAddress = isOfAddress;
  }

  get capacity(): number {
    return this.#times.length;
  }

  /** Time of the call that has `index` older ones before it. */
  nth(index: number): number {
    return this.#times[(this.#head + index) & (this.#times.length - 1)] as number;
  }

  /**
   * Drops the calls that have left the window and returns the time at which a call made `now` is to be logged, so that
   * the log stays in order when the clock is set back: by less than a window, the call joins the newest; by more, the
   * log starts again.
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

  /** Returns by how many times the capacity grew. */
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
