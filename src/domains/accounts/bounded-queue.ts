import { ApiError } from '../../engine/serve/errors.ts';

export interface BoundedQueueOptions {
  /** Tasks that run at once. */
  readonly concurrency: number;
  /** Tasks that may wait for a turn; one more is refused at once. */
  readonly maxWaiting: number;
}

/**
 * Runs costly tasks a few at a time and refuses what it could only make wait for very long: an answer of 503 now is
 * worth more to a client, and to everyone else's request, than one that comes after its time-out.
 */
export class BoundedQueue {
  readonly #options: BoundedQueueOptions;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(options: BoundedQueueOptions) {
    this.#options = options;
  }

  /** Throws `service_unavailable` with `Retry-After` when too many tasks wait already. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#running < this.#options.concurrency) this.#running++;
    else await this.#turn();
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      // The slot passes on without being freed, so that no newcomer overtakes those who wait.
      if (next === undefined) this.#running--;
      else next();
    }
  }

  #turn(): Promise<void> {
    if (this.#waiting.length >= this.#options.maxWaiting) {
      throw new ApiError('service_unavailable', 'The server is busy. Please try again in a few seconds.', {
        headers: { 'retry-after': '5' },
      });
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}
