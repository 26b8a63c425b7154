export interface FairQueueOptions {
  /** Concurrent calls. */
  readonly limit: number;
  /** Waiting calls of one tenant, and how long each waits. */
  readonly maxWaiting: number;
  readonly waitMs: number;
}

interface Waiting {
  readonly admit: () => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Limits concurrent calls and shares the slots among tenants: each gets at most half of those that the others leave, so
 * that a slot remains for the next tenant; calls without a slot wait, and free slots go round the waiting tenants.
 *
 * @example
 * const release = await queue.enter(tenant); // undefined: too many calls are waiting, or it waited too long
 */
export class FairQueue {
  readonly #options: FairQueueOptions;
  readonly #running = new Map<string | number, number>();
  /** In the order in which tenants get the next free slot. */
  readonly #waiting = new Map<string | number, Waiting[]>();
  #total = 0;

  constructor(options: FairQueueOptions) {
    this.#options = options;
  }

  /** Resolves with the function that frees the slot, or with undefined if there was none in time. */
  async enter(tenant: string | number): Promise<(() => void) | undefined> {
    if (this.#waiting.get(tenant) === undefined && this.#mayRun(tenant)) return this.#start(tenant);
    const queue = this.#waiting.get(tenant) ?? [];
    if (queue.length >= this.#options.maxWaiting) return undefined;
    this.#waiting.set(tenant, queue);
    return await new Promise((resolve) => {
      const waiting: Waiting = {
        admit: () => {
          clearTimeout(waiting.timer);
          resolve(this.#start(tenant));
        },
        timer: setTimeout(() => {
          this.#forget(tenant, waiting);
          resolve(undefined);
        }, this.#options.waitMs),
      };
      queue.push(waiting);
    });
  }

  #start(tenant: string | number): () => void {
    this.#running.set(tenant, this.#runningOf(tenant) + 1);
    this.#total += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#total -= 1;
      const left = this.#runningOf(tenant) - 1;
      if (left > 0) this.#running.set(tenant, left);
      else this.#running.delete(tenant);
      this.#startNext();
    };
  }

  #startNext(): void {
    for (let admitted = true; admitted && this.#total < this.#options.limit; ) {
      admitted = false;
      for (const [tenant, queue] of this.#waiting) {
        if (!this.#mayRun(tenant)) continue;
        const [next] = queue as [Waiting];
        this.#forget(tenant, next);
        // To the end of the round.
        if (this.#waiting.delete(tenant)) this.#waiting.set(tenant, queue);
        next.admit();
        admitted = true;
        break;
      }
    }
  }

  #forget(tenant: string | number, waiting: Waiting): void {
    const queue = this.#waiting.get(tenant) ?? [];
    const index = queue.indexOf(waiting);
    if (index !== -1) queue.splice(index, 1);
    if (queue.length === 0) this.#waiting.delete(tenant);
  }

  #mayRun(tenant: string | number): boolean {
    const own = this.#runningOf(tenant);
    const left = this.#options.limit - (this.#total - own);
    return this.#total < this.#options.limit && own < Math.max(1, Math.floor(left / 2));
  }

  #runningOf(tenant: string | number): number {
    return this.#running.get(tenant) ?? 0;
  }
}
