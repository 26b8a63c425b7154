import type { PostgresQueryResult } from 'kysely';

interface Client {
  readonly processID: number | undefined;
  query(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>>;
  release(destroy: boolean): void;
}

const reads = /^\s*(?:select|with)\b/i;
const writes = /\b(?:insert|update|delete|merge|truncate)\b/i;

/** A connection of a dry run outside of its transaction, which alone is undone: statements that may write throw. */
export class ReadOnlyClient implements Client {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  get processID(): number | undefined {
    return this.#client.processID;
  }

  async query(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>> {
    if (reads.test(text) && !writes.test(text)) return this.#client.query(text, values);
    throw new Error(`A dry run would write outside of its transaction: ${text.slice(0, 60)}`);
  }

  release(destroy: boolean): void {
    this.#client.release(destroy);
  }
}
