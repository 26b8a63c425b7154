import { close, closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';
import { DatabaseUnavailable } from './unavailable.ts';

/**
 * Syncs the write-ahead log of the embedded database. PostgreSQL requests a sync for each commit; callers wait for it
 * with `reached`, outside the event loop and without the connection, so that commits which arrive during one sync share
 * the next. `now` is for what must not reach the disk before the log.
 */
export class WalSync {
  /** Open segments by path, the newest last. */
  readonly #segments = new Map<string, number>();
  /** Segments with requests that no finished sync covers. */
  readonly #pending = new Set<string>();
  #requested = 0;
  #synced = 0;
  #running: Promise<void> | null = null;
  #failure: DatabaseUnavailable | null = null;
  readonly #onFailure: (error: DatabaseUnavailable) => void;

  /** `onFailure` is called after a failed sync. */
  constructor(onFailure: (error: DatabaseUnavailable) => void) {
    this.#onFailure = onFailure;
  }

  /** Grows with each request. */
  get position(): number {
    return this.#requested;
  }

  /** Called by PostgreSQL's commit. Opens the segment once. */
  request(path: string): void {
    if (!this.#segments.has(path)) this.#segments.set(path, openSync(path, 'r+'));
    this.#pending.add(path);
    this.#requested++;
  }

  /**
   * Resolves when everything up to `position` is on disk.
   *
   * @throws {DatabaseUnavailable} after a failed sync, until `reset`: what the disk contains is unknown
   */
  async reached(position: number): Promise<void> {
    while (this.#synced < position) {
      if (this.#failure !== null) throw this.#failure;
      this.#running ??= this.#run().finally(() => {
        this.#running = null;
      });
      await this.#running;
    }
  }

  /** Syncs everything requested so far before it returns. Throws like `reached`. */
  now(): void {
    if (this.#failure !== null) throw this.#failure;
    if (this.#synced === this.#requested) return;
    try {
      for (const path of this.#pending) fdatasyncSync(this.#segments.get(path) as number);
    } catch (error) {
      throw this.#fail(error);
    }
    this.#synced = this.#requested;
    this.#pending.clear();
  }

  /** Forgets a failure. Call it when PostgreSQL has been started again, which has recovered what the disk contains. */
  async reset(): Promise<void> {
    await this.close();
    this.#pending.clear();
    this.#synced = this.#requested;
    this.#failure = null;
  }

  /** Closes the segments. Call it after the database is closed. */
  async close(): Promise<void> {
    await this.#running?.catch(() => {});
    for (const descriptor of this.#segments.values()) closeSync(descriptor);
    this.#segments.clear();
  }

  async #run(): Promise<void> {
    const upTo = this.#requested;
    const paths = [...this.#pending];
    try {
      await Promise.all(paths.map((path) => dataSync(this.#segments.get(path) as number)));
    } catch (error) {
      throw this.#fail(error);
    }
    this.#synced = Math.max(this.#synced, upTo);
    if (this.#synced === this.#requested) this.#pending.clear();
    this.#closeOld();
  }

  /** Segments are written in sequence: only the newest is used again. */
  #closeOld(): void {
    const newest = [...this.#segments.keys()].at(-1);
    for (const [path, descriptor] of this.#segments) {
      if (path === newest || this.#pending.has(path)) continue;
      this.#segments.delete(path);
      close(descriptor, () => {});
    }
  }

  #fail(cause: unknown): DatabaseUnavailable {
    if (this.#failure === null) {
      this.#failure = new DatabaseUnavailable('The disk failed to sync the log of the embedded database', { cause });
      this.#onFailure(this.#failure);
    }
    return this.#failure;
  }
}

function dataSync(descriptor: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fdatasync(descriptor, (error) => (error === null ? resolve() : reject(error)));
  });
}
