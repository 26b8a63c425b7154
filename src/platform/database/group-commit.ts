import { currentTimeBudget, withConnectionShare } from './connection-share.ts';
import { TimeBudget } from './time-budget.ts';
import { DatabaseUnavailable, isUnavailable } from './unavailable.ts';

export interface GroupCommitOptions<Item> {
  /** Writes a group atomically, in one transaction. */
  readonly write: (group: readonly Item[]) => Promise<void>;
  /** Bytes of memory that an item uses until it is written. */
  readonly sizeOf: (item: Item) => number;
  /** Items in one group. Default 1,000. */
  readonly maxGroup?: number;
  /** Bytes that may wait. Further items are rejected. Default 16 MiB. */
  readonly maxWaitingBytes?: number;
  /** Groups that may be in flight. Default 4. */
  readonly maxUnderWay?: number;
  /** Milliseconds between the starts of two groups while the first is in flight. Default 1. */
  readonly apartMs?: number;
}

interface Waiting<Item> {
  readonly item: Item;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Lets concurrent items share a commit, which costs the same for one item and for a hundred. Items that arrive while a
 * group is being written are the next group: no item waits for a timer, and groups grow with the load. On a slow disk
 * several groups are in flight. An item is acknowledged when it is on disk.
 */
export class GroupCommit<Item> {
  readonly #options: Required<GroupCommitOptions<Item>>;
  #waiting: Waiting<Item>[] = [];
  #waitingBytes = 0;
  /** Number of running writers, each of which writes groups in sequence. */
  #atWork = 0;
  #lastBegun = Number.NEGATIVE_INFINITY;
  #idle: Promise<void> = Promise.resolve();

  constructor(options: GroupCommitOptions<Item>) {
    this.#options = { maxGroup: 1_000, maxWaitingBytes: 16 * 1_048_576, maxUnderWay: 4, apartMs: 1, ...options };
  }

  /**
   * Resolves when the item is committed. Rejects with `DatabaseUnavailable` if too many bytes wait, and with the error
   * of `write` if the item could not be written.
   */
  async commit(item: Item): Promise<void> {
    if (this.#waitingBytes >= this.#options.maxWaitingBytes)
      throw new DatabaseUnavailable('Too much waits for the database');
    this.#waitingBytes += this.#options.sizeOf(item);
    const written = new Promise<void>((resolve, reject) => this.#waiting.push({ item, resolve, reject }));
    if (this.#atWork < this.#options.maxUnderWay && this.#isNextDue(this.#atWork)) this.#startWriter();
    await written;
  }

  /** Resolves when no item waits. Call it after the last request and before the database closes. */
  async close(): Promise<void> {
    while (this.#atWork > 0) await this.#idle;
  }

  /** Returns whether another group may start while `writers` are in flight. */
  #isNextDue(others: number): boolean {
    return others === 0 || performance.now() - this.#lastBegun >= this.#options.apartMs;
  }

  #startWriter(): void {
    this.#atWork++;
    this.#lastBegun = performance.now();
    // Requests that arrived together are handled before this.
    const limitMs = currentTimeBudget()?.limitMs;
    const writing = new Promise<void>((resolve) => setImmediate(resolve)).then(() => this.#write(limitMs));
    const before = this.#idle;
    this.#idle = writing.then(() => before);
  }

  /** Never rejects. Ends when no item waits, or when the items are left to another writer. */
  async #write(limitMs: number | undefined): Promise<void> {
    while (this.#waiting.length > 0) {
      this.#lastBegun = performance.now();
      const group = this.#take(this.#options.maxGroup);
      // A group is of many callers: the connection is the server's own, and the time is that of one more request.
      const budget = limitMs === undefined ? null : new TimeBudget(limitMs);
      await withConnectionShare(null, () => this.#writeGroup(group), budget);
      if (!this.#isNextDue(this.#atWork - 1)) break;
    }
    this.#atWork--;
  }

  #take(most: number): Waiting<Item>[] {
    const taken = this.#waiting.splice(0, most);
    for (const { item } of taken) this.#waitingBytes -= this.#options.sizeOf(item);
    return taken;
  }

  async #writeGroup(group: readonly Waiting<Item>[]): Promise<void> {
    try {
      await this.#options.write(group.map(({ item }) => item));
      for (const { resolve } of group) resolve();
    } catch (error) {
      // An item that the database rejects must not fail the others.
      if (group.length > 1 && !isUnavailable(error)) return this.#writeOneByOne(group);
      for (const { reject } of group) reject(error);
      // The items behind it would each wait for the same error.
      if (isUnavailable(error)) for (const { reject } of this.#take(Number.POSITIVE_INFINITY)) reject(error);
    }
  }

  async #writeOneByOne(group: readonly Waiting<Item>[]): Promise<void> {
    for (const waiting of group) await this.#writeGroup([waiting]);
  }
}
