import { ApiError } from '../../engine/serve/errors.ts';

export interface FairQueueOptions {
  /** Units of work that run concurrently. */
  readonly slots: number;
  /** Of these, the most that one key holds. */
  readonly slotsPerKey: number;
  /** Units of one key that may wait; more are rejected at once. */
  readonly waitingPerKey: number;
  /** Milliseconds that a unit waits for a slot. */
  readonly maxWaitMs: number;
}

interface Waiting {
  start(): void;
  readonly timer: NodeJS.Timeout;
}

interface Lane {
  running: number;
  readonly waiting: Waiting[];
}

/**
 * Limits concurrent work and shares it fairly between keys (tenants, addresses): a free slot goes to the key that has
 * waited longest for its turn, however many units another key has queued. A key that floods the queue fills its own lane
 * and receives the errors; a unit of another key waits for at most one unit of each key before it.
 *
 * @example
 * const queue = new FairQueue({ slots: 2, slotsPerKey: 1, waitingPerKey: 20, maxWaitMs: 5_000 });
 * const html = await queue.run(tenant.id, () => render(markdown));
 */
export class FairQueue {
  readonly #options: FairQueueOptions;
  /** Keys with running or waiting work, in the order of their turns. */
  readonly #lanes = new Map<string, Lane>();
  #running = 0;

  constructor(options: FairQueueOptions) {
    this.#options = options;
  }

  /**
   * Returns what `work` returns, which starts when a slot is free.
   * Throws `rate_limit_exceeded` when the key has too much waiting, `service_unavailable` after `maxWaitMs`; both with
   * `Retry-After`.
   */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const lane = this.#laneOf(key);
    if (lane.waiting.length === 0 && this.#hasSlot(lane)) this.#take(lane);
    else await this.#turn(key, lane);
    try {
      return await work();
    } finally {
      lane.running--;
      this.#running--;
      this.#toEnd(key, lane);
      this.#forgetIdle(key, lane);
      this.#startNext();
    }
  }

  #laneOf(key: string): Lane {
    let lane = this.#lanes.get(key);
    if (lane === undefined) {
      lane = { running: 0, waiting: [] };
      this.#lanes.set(key, lane);
    }
    return lane;
  }

  #hasSlot({ running }: Lane): boolean {
    return this.#running < this.#options.slots && running < this.#options.slotsPerKey;
  }

  /** The next turn of this key comes after that of the others. */
  #toEnd(key: string, lane: Lane): void {
    this.#lanes.delete(key);
    this.#lanes.set(key, lane);
  }

  #forgetIdle(key: string, { running, waiting }: Lane): void {
    if (running === 0 && waiting.length === 0) this.#lanes.delete(key);
  }

  #take(lane: Lane): void {
    lane.running++;
    this.#running++;
  }

  #turn(key: string, lane: Lane): Promise<void> {
    const { waitingPerKey, maxWaitMs } = this.#options;
    if (lane.waiting.length >= waitingPerKey) {
      this.#forgetIdle(key, lane);
      throw new ApiError(
        'rate_limit_exceeded',
        'Too many requests of this kind at once. Please retry after 2 seconds.',
        {
          headers: { 'retry-after': '2' },
        },
      );
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        lane.waiting.splice(lane.waiting.indexOf(waiting), 1);
        this.#forgetIdle(key, lane);
        reject(
          new ApiError('service_unavailable', 'The service is busy. Please try again shortly.', {
            headers: { 'retry-after': '2' },
          }),
        );
      }, maxWaitMs);
      const waiting: Waiting = { start: resolve, timer };
      lane.waiting.push(waiting);
    });
  }

  #startNext(): void {
    while (this.#running < this.#options.slots) {
      const next = this.#nextLane();
      if (next === undefined) return;
      const [key, lane] = next;
      this.#toEnd(key, lane);
      const { start, timer } = lane.waiting.shift() as Waiting;
      clearTimeout(timer);
      this.#take(lane);
      start();
    }
  }

  #nextLane(): [string, Lane] | undefined {
    for (const entry of this.#lanes) if (entry[1].waiting.length > 0 && this.#hasSlot(entry[1])) return entry;
    return undefined;
  }
}
