import { MemoryRateLimiter } from '../../src/engine/serve/rate-limiter.memory.ts';
import type { LimitedKeys, RateLimiter } from '../../src/engine/serve/rate-limiter.ts';

/** A limiter that can forget all calls. */
export class ResettableLimiter implements RateLimiter {
  #limiter = new MemoryRateLimiter();

  reset(): void {
    this.#limiter = new MemoryRateLimiter();
  }

  consume(key: string, limit: number, windowSeconds: number, now: number) {
    return this.#limiter.consume(key, limit, windowSeconds, now);
  }

  consumeAll(keys: LimitedKeys, windowSeconds: number, now: number) {
    return this.#limiter.consumeAll(keys, windowSeconds, now);
  }

  release(key: string) {
    return this.#limiter.release(key);
  }

  close() {
    return this.#limiter.close();
  }
}
