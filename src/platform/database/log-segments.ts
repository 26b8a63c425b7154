/** Counts the segments of the write-ahead log (16 MiB) that the embedded database begins. */
export class LogSegments {
  readonly #perCheckpoint: number;
  readonly #listeners = new Set<() => void>();
  #checkpoint: () => void = () => {};
  #current: string | null = null;
  #begun = 0;

  /** `perCheckpoint`: segments after which a checkpoint is due. */
  constructor(perCheckpoint: number) {
    this.#perCheckpoint = perCheckpoint;
  }

  /** Sets what is called each time that a checkpoint is due. */
  set checkpoint(callback: () => void) {
    this.#checkpoint = callback;
  }

  /** Calls `listener` each time that a segment is begun. Returns a function that ends this. */
  onBegin(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Called by each commit with the path of its segment. */
  use(path: string): void {
    if (path === this.#current) return;
    const isFirst = this.#current === null;
    this.#current = path;
    if (isFirst) return;
    for (const listener of this.#listeners) listener();
    this.#begun++;
    if (this.#begun < this.#perCheckpoint) return;
    this.#begun = 0;
    this.#checkpoint();
  }
}
