import { DatabaseUnavailable, isUnavailable } from './unavailable.ts';

export interface GroupCommitOptions<Item> {
  /** Writes a group in one transaction: all of it or nothing. */
  readonly write: (group: readonly Item[]) => Promise<void>;
  /** Bytes that an item holds in memory until it is written. */
  readonly sizeOf: (item: Item) => number;
  /** Items in one group. Default 1,000. */
  readonly maxGroup?: number;
  /** Bytes that may wait. Past it, items are refused. Default 16 MiB. */
  readonly maxWaitingBytes?: number;
  /** Groups that may be on their way at once. Default 4. */
  readonly maxUnderWay?: number;
  /** Between the beginnings of two groups of which one is still on its way. Default 1. */
  readonly apartMs?: number;
}

interface Waiting<Item> {
  readonly item: Item;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * Lets items that come at the same time share a commit, which costs the same for one and for a hundred. What comes
 * while a group is being written is the next group: nobody waits for a timer, and the busier it is the larger the groups.
 * Where the disk is slow the next group doesn't wait for the one before. An item is told that it is written when it is
 * on disk.
 */
export class GroupCommit<Item> {
  readonly #options: Required<GroupCommitOptions<Item>>;
  #waiting: Waiting<Item>[] = [];
  #waitingBytes = 0;
  /** Writers at work, who each write one group after the other. */
  #atWork = 0;
  #lastBegun = Number.NEGATIVE_INFINITY;
  #idle: Promise<void> = Promise.resolve();

  constructor(options: GroupCommitOptions<Item>) {
    this.#options = { maxGroup: 1_000, maxWaitingBytes: 16 * 1_048_576, maxUnderWay: 4, apartMs: 1, ...options };
  }

  /**
   * Resolves when the item is committed. Throws `DatabaseUnavailable` when too much waits already, and what `write`
   * threw when the item could not be written.
   */
  async commit(item: Item): Promise<void> {
    if (this.#waitingBytes >= this.#options.maxWaitingBytes)
      throw new DatabaseUnavailable('Too much waits for the database');
    this.#waitingBytes += this.#options.sizeOf(item);
    const written = new Promise<void>((resolve, reject) => this.#waiting.push({ item, resolve, reject }));
    if (this.#atWork < this.#options.maxUnderWay && this.#isNextDue(this.#atWork)) this.#startWriter();
    await written;
  }

  /** Resolves when nothing waits any more. Call it after the last request and before the database closes. */
  async close(): Promise<void> {
    while (this.#atWork > 0) await this.#idle;
  }

  /** Whether another group may begin, of as many others that are under way. */
  #isNextDue(others: number): boolean {
    return others === 0 || performance.now() - this.#lastBegun >= this.#options.apartMs;
  }

  #startWriter(): void {
    this.#atWork++;
    this.#lastBegun = performance.now();
    // Requests that arrived together are handled one after the other before this.
    const writing = new Promise<void>((resolve) => setImmediate(resolve)).then(() => this.#write());
    const before = this.#idle;
    this.#idle = writing.then(() => before);
  }

  /** Never rejects. Ends when nothing waits, or when what waits is left to another writer. */
  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      this.#lastBegun = performance.now();
      await this.#writeGroup(this.#take(this.#options.maxGroup));
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
      // One item that the database refuses is not to take the others with it.
      if (group.length > 1 && !isUnavailable(error)) return this.#writeOneByOne(group);
      for (const { reject } of group) reject(error);
      // Those behind would each wait for the same answer.
      if (isUnavailable(error)) for (const { reject } of this.#take(Number.POSITIVE_INFINITY)) reject(error);
    }
  }

  async #writeOneByOne(group: readonly Waiting<Item>[]): Promise<void> {
    for (const waiting of group) await this.#writeGroup([waiting]);
  }
}
