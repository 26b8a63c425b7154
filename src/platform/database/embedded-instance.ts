import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseUnavailable } from './unavailable.ts';
import type { WatchedPglite } from './watched-pglite.ts';

export interface EmbeddedInstanceOptions {
  /** Starts PostgreSQL on the files, which may have to be recovered. */
  readonly start: () => Promise<WatchedPglite>;
  /** Throws while a start would fail: it costs a second of the event loop. */
  readonly assertStartable: () => void;
  /** Receives the cause of a stop, and errors of starts that will be repeated. */
  readonly onError: (error: Error) => void;
}

/** How long callers wait for a start after PostgreSQL has stopped, in milliseconds. */
const waitMs = 1_000;
/** Between attempts to start, in milliseconds: before the second, and at most. */
const retryMs = { first: 250, longest: 4_000 };

/**
 * PostgreSQL in this process. When it stops, for example because the disk has no space for its log, it is started again on
 * the same files as soon as that is possible, and recovers everything that it has acknowledged.
 */
export class EmbeddedInstance {
  readonly #options: EmbeddedInstanceOptions;
  readonly #closing = new AbortController();
  #pglite: WatchedPglite | null = null;
  #stopped: DatabaseUnavailable | null = null;
  #stoppedAt = 0;
  #starting: Promise<void> = Promise.resolve();

  /** `first`: started already. */
  constructor(first: WatchedPglite, options: EmbeddedInstanceOptions) {
    this.#options = options;
    this.#use(first);
  }

  /**
   * Returns the PGlite that runs. Shortly after a stop it waits for the next one, in all at most 1 s.
   *
   * @throws {DatabaseUnavailable} if none runs by then
   */
  async running(): Promise<WatchedPglite> {
    const left = this.#stoppedAt + waitMs - performance.now();
    if (this.#pglite === null && left > 0) {
      const waiting = new AbortController();
      await Promise.race([this.#starting, delay(left, undefined, { signal: waiting.signal }).catch(() => {})]);
      waiting.abort();
    }
    if (this.#pglite !== null) return this.#pglite;
    throw new DatabaseUnavailable('The embedded database has stopped and is started again', { cause: this.#stopped });
  }

  /** Stops the PGlite that runs, after an error of its files. */
  stop(cause: unknown): void {
    this.#pglite?.stop(cause);
  }

  /** Resolves when PostgreSQL has shut down. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#starting;
    await this.#pglite?.close();
  }

  #use(pglite: WatchedPglite): void {
    this.#pglite = pglite;
    pglite.onStop((error) => {
      this.#pglite = null;
      this.#stopped = error;
      this.#stoppedAt = performance.now();
      this.#options.onError(error);
      // Its last call has to return first.
      this.#starting = delay(0).then(() => {
        pglite.abandon();
        return this.#start();
      });
    });
  }

  async #start(): Promise<void> {
    const { signal } = this.#closing;
    for (let pause = retryMs.first; !signal.aborted; pause = Math.min(pause * 2, retryMs.longest)) {
      try {
        this.#options.assertStartable();
        this.#use(await this.#options.start());
        return;
      } catch (cause) {
        this.#options.onError(
          new DatabaseUnavailable(`The embedded database can't be started again yet (${messageOf(cause)})`, { cause }),
        );
      }
      await delay(pause, undefined, { signal }).catch(() => {});
    }
  }
}

/** Returns what an error says; those of PGlite's file system have a number only. */
export function messageOf(error: unknown): string {
  const { message, name, errno, status } = error as Record<'message' | 'name' | 'errno' | 'status', unknown>;
  if (typeof message === 'string' && message !== '' && message !== 'FS error') return message;
  return `${name ?? 'error'} ${errno ?? status ?? ''}`.trim();
}
