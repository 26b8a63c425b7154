// Written by `npm run sdk` from src/engine/sdk/runtime/deadline.ts.

import type { Clock } from './clock.ts';

/** A signal that is aborted when the time is up, or when one of the signals it follows is. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #clock: Clock;
  readonly #at: number;
  readonly #release: (() => void)[] = [];

  /** @param reason creates the error with which the signal is aborted when the time is up. */
  constructor(clock: Clock, milliseconds: number, reason: () => Error, follows: readonly (AbortSignal | undefined)[]) {
    this.#clock = clock;
    this.#at = clock.now() + milliseconds;
    for (const signal of follows) {
      if (signal === undefined) continue;
      const follow = () => this.#controller.abort(signal.reason);
      if (signal.aborted) follow();
      signal.addEventListener('abort', follow, { once: true });
      this.#release.push(() => signal.removeEventListener('abort', follow));
    }
    this.#release.push(clock.after(milliseconds, () => this.#controller.abort(reason())));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  remaining(): number {
    return this.#at - this.#clock.now();
  }

  /** Returns the promise's result; throws the signal's reason if it is aborted earlier. */
  within<Result>(promise: Promise<Result>): Promise<Result> {
    const { signal } = this;
    return new Promise((resolve, reject) => {
      const aborted = () => reject(signal.reason);
      if (signal.aborted) aborted();
      signal.addEventListener('abort', aborted, { once: true });
      promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', aborted));
    });
  }

  /** Waits; throws the signal's reason if it is aborted in that time. */
  async sleep(milliseconds: number): Promise<void> {
    let cancel = () => {};
    const over = new Promise<void>((resolve) => {
      cancel = this.#clock.after(milliseconds, resolve);
    });
    await this.within(over).finally(cancel);
  }

  /** Releases the timer and the signals. */
  end(): void {
    for (const release of this.#release) release();
  }
}
