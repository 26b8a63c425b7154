import type { FastifyInstance } from 'fastify';

/** How long work alone waits for requests in progress, in milliseconds. */
const patienceMs = 1_000;

/** Lets work run while no request is in progress: others wait until it is done. */
export class RequestsInProgress {
  #count = 0;
  #exclusive: Promise<unknown> = Promise.resolve();
  #onIdle: (() => void) | null = null;

  /** Counts the requests of a server, except those below the prefix. */
  constructor(app: FastifyInstance, exceptBelow: string) {
    const counted = new WeakSet<object>();
    app.addHook('onRequest', async (request) => {
      if (request.url.startsWith(exceptBelow)) return;
      await this.#exclusive;
      counted.add(request.raw);
      this.#count++;
      // Also for clients that go away before the response.
      request.raw.once('close', () => {
        if (counted.delete(request.raw) && --this.#count === 0) this.#onIdle?.();
      });
    });
    app.addHook('onResponse', async (request) => {
      if (counted.delete(request.raw) && --this.#count === 0) this.#onIdle?.();
    });
  }

  /** Runs `work` when the requests in progress have ended, after at most a second. Further ones wait for it. */
  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#exclusive.then(async () => {
      await this.#idle();
      return work();
    });
    this.#exclusive = result.catch(() => {});
    return result;
  }

  async #idle(): Promise<void> {
    if (this.#count === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patienceMs);
      this.#onIdle = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#onIdle = null;
  }
}
