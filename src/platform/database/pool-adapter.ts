import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import { statementName } from './statement-names.ts';
import { assertOutsideTransaction } from './transaction-scope.ts';

/**
 * The door between Kysely and the `pg` pool: refuses a second connection inside a transaction and runs statements
 * prepared by name.
 */
export class PoolAdapter implements PostgresPool {
  readonly options: object;
  readonly #pool: pg.Pool;
  readonly #clients = new WeakMap<pg.PoolClient, NamingClient>();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
    this.options = pool.options;
  }

  async connect(): Promise<PostgresPoolClient> {
    assertOutsideTransaction(this.#pool);
    const client = await this.#pool.connect();
    let naming = this.#clients.get(client);
    if (!naming) {
      naming = new NamingClient(client);
      this.#clients.set(client, naming);
    }
    return naming as unknown as PostgresPoolClient;
  }

  end(): Promise<void> {
    return this.#pool.end();
  }
}

/** One connection of the pool, as Kysely sees it. */
class NamingClient {
  readonly #client: pg.PoolClient;
  /** Texts whose plan on this connection no longer fits the schema. */
  readonly #stale = new Set<string>();
  #broken = false;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  get processID(): number | undefined {
    return (this.#client as { processID?: number }).processID;
  }

  async query(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>> {
    // Without values the simple protocol takes one message instead of five: begin, commit, migrations.
    const name = values.length === 0 || this.#stale.has(text) ? undefined : statementName(text);
    try {
      return await this.#run(text, values, name);
    } catch (error) {
      if (isStalePlan(error)) return this.#withoutName(error, text, values);
      this.#broken ||= endsConnection(error);
      throw error;
    }
  }

  /** A connection that broke is not given to the next query, though its socket may not have closed yet. */
  release(destroy: boolean): void {
    this.#client.release(destroy || this.#broken);
  }

  #run(text: string, values: readonly unknown[], name?: string): Promise<PostgresQueryResult<unknown>> {
    const query = { text, values: values as unknown[], ...(name === undefined ? {} : { name }) };
    return this.#client.query(query) as Promise<PostgresQueryResult<unknown>>;
  }

  /**
   * A migration by another process can change the columns that a `select *` prepared here returns. Outside a
   * transaction the statement is repeated without its name; inside one the transaction is lost, and `inTransaction`
   * repeats it.
   */
  #withoutName(error: unknown, text: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>> {
    this.#stale.add(text);
    // The status from before the statement: the error arrives ahead of the new one.
    if (this.#client.getTransactionStatus() !== 'I') throw error;
    return this.#run(text, values);
  }
}

/** `cached plan must not change result type`: the only 0A000 that PostgreSQL raises in this routine. */
export function isStalePlan(error: unknown): boolean {
  const { code, routine } = error as { code?: string; routine?: string };
  return code === '0A000' && routine === 'RevalidateCachedQuery';
}

/** An error of the connection and not of the statement: the driver's own, or the server says goodbye (08, 57P). */
function endsConnection(error: unknown): boolean {
  const { code, severity } = error as { code?: string; severity?: string };
  return severity === undefined || /^(08|57P)/.test(code ?? '');
}
