import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type pg from 'pg';
import { currentSpan, inSpan } from '../telemetry/span.ts';
import { type ConnectionShare, currentDatabaseUse } from './connection-share.ts';
import type { EmbeddedClient } from './embedded-client.ts';
import { FairQueue } from './fair-queue.ts';
import type { Pooler } from './pooler.ts';
import { ReadOnlyClient } from './read-only-client.ts';
import { statementLabel, statementName } from './statement-names.ts';
import type { TimeBudget } from './time-budget.ts';
import { assertOutsideTransaction } from './transaction-scope.ts';
import { DatabaseUnavailable } from './unavailable.ts';
import type { WalSync } from './wal-sync.ts';

/** Waiting for a connection while all of them are busy, in milliseconds. */
const WAIT_MS = { one: 30_000, many: 5_000 };

/** A `rollback` may take so long when the time of its request is used up, in milliseconds. */
const ROLLBACK_MS = 500;

/** Who acquires a connection, and how long that and the statements on it may take. */
interface Holder {
  readonly share: ConnectionShare | null;
  readonly budget: TimeBudget | null;
}

export interface PoolAdapterOptions {
  /** Identifies the database, whichever of its pools is used. */
  readonly scope: object;
  /** Of the embedded database, unless it syncs nothing. */
  readonly wal?: WalSync | null | undefined;
  /** Default `none`. */
  readonly pooler?: Pooler | undefined;
}

/**
 * Connects Kysely to the `pg` pool: rejects a second connection inside a transaction, shares the connections among
 * callers, keeps requests within their time and runs statements prepared by name.
 */
export class PoolAdapter implements PostgresPool {
  readonly options: object;
  readonly #pool: pg.Pool;
  readonly #scope: object;
  readonly #queue: FairQueue;
  readonly #clients = new WeakMap<pg.PoolClient, NamingClient>();

  readonly #wal: WalSync | null;
  readonly #hasBudgets: boolean;

  readonly #isNaming: boolean;

  /**
   * Inside a transaction of `scope`, `connect` throws. Commits wait for `wal`. The budgets of requests don't apply to the
   * embedded database (`max` is 1): its statements can't be interrupted.
   */
  constructor(pool: pg.Pool, { scope, wal = null, pooler = 'none' }: PoolAdapterOptions) {
    this.#pool = pool;
    this.#isNaming = pooler !== 'transaction-unnamed';
    this.#scope = scope;
    this.#wal = wal;
    this.options = pool.options;
    const size = pool.options.max;
    this.#hasBudgets = size > 1;
    this.#queue = new FairQueue({ size, waitMs: size === 1 ? WAIT_MS.one : WAIT_MS.many });
  }

  async connect(): Promise<PostgresPoolClient> {
    assertOutsideTransaction(this.#scope);
    const { share, budget, dryRun } = currentDatabaseUse();
    const holder = { share, budget: this.#hasBudgets ? budget : null };
    const client = await this.#acquire(holder);
    const lease =
      this.#wal === null ? client : new Lease(client, { wal: this.#wal, acquire: () => this.#acquire(holder) });
    const isReadOnly = dryRun?.isOpen === true && !dryRun.isTransacting;
    return (isReadOnly ? new ReadOnlyClient(lease) : lease) as unknown as PostgresPoolClient;
  }

  end(): Promise<void> {
    return this.#pool.end();
  }

  async #acquire(holder: Holder): Promise<NamingClient> {
    const { budget } = holder;
    budget?.assertLeft();
    return budget === null ? this.#connect(holder) : budget.spend(() => this.#connect(holder));
  }

  async #connect(holder: Holder): Promise<NamingClient> {
    const { share, budget } = holder;
    const turn = this.#queue.enter(share, budget?.leftMs);
    if (turn !== undefined) await turn;
    let client: pg.PoolClient;
    try {
      client = await this.#pool.connect();
    } catch (error) {
      this.#queue.leave(share);
      throw error;
    }
    let naming = this.#clients.get(client);
    if (!naming) {
      naming = new NamingClient(client, { queue: this.#queue, ahead: this.#wal !== null, isNaming: this.#isNaming });
      this.#clients.set(client, naming);
    }
    naming.holder = holder;
    return naming;
  }
}

interface LeaseOptions {
  readonly wal: WalSync;
  readonly acquire: () => Promise<NamingClient>;
}

/**
 * The connection to the embedded database, for one caller. After a commit it is given back before the log is synced, so
 * that the next caller's commit can share the sync; the result is returned after it. A caller that continues waits for the
 * connection again, with the session in the same state: there is only one.
 */
class Lease {
  #client: NamingClient | null;
  readonly #options: LeaseOptions;
  #position: number;

  constructor(client: NamingClient, options: LeaseOptions) {
    this.#client = client;
    this.#options = options;
    this.#position = options.wal.position;
  }

  get processID(): number | undefined {
    return this.#client?.processID;
  }

  async query(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>> {
    const { wal, acquire } = this.#options;
    if (this.#client === null) {
      this.#client = await acquire();
      this.#position = wal.position;
    }
    const result = await this.#client.query(text, values);
    const { position } = wal;
    // Without a request of its own there is nothing of this caller to wait for.
    if (position === this.#position || !this.#client.isOutsideTransaction) return result;
    this.release(false);
    await wal.reached(position);
    return result;
  }

  release(destroy: boolean): void {
    this.#client?.release(destroy);
    this.#client = null;
  }
}

interface NamingOptions {
  readonly queue: FairQueue;
  readonly ahead: boolean;
  readonly isNaming: boolean;
}

/** A connection of the pool, for Kysely. */
class NamingClient {
  readonly #client: pg.PoolClient;
  /** Texts whose plan on this connection no longer matches the schema. */
  readonly #stale = new Set<string>();
  readonly #queue: FairQueue;
  /** The caller that holds the connection now. */
  holder: Holder = { share: null, budget: null };
  #broken = false;
  /** The caller waits for the sync of its commits itself. */
  readonly #ahead: boolean;

  readonly #isNaming: boolean;

  constructor(client: pg.PoolClient, { queue, ahead, isNaming }: NamingOptions) {
    this.#client = client;
    this.#queue = queue;
    this.#ahead = ahead;
    this.#isNaming = isNaming;
  }

  get isOutsideTransaction(): boolean {
    return this.#client.getTransactionStatus() === 'I';
  }

  get processID(): number | undefined {
    return (this.#client as { processID?: number }).processID;
  }

  /** @throws {DatabaseUnavailable} on a broken connection, and if the time of the request is used up */
  async query(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>> {
    // Also a rollback: the server does it when the connection is closed.
    if (this.#broken) throw new DatabaseUnavailable('The connection to the database is broken');
    const span = currentSpan();
    if (span === null) return this.#withinBudget(text, values);
    const statement = span.child('client', statementLabel(text), {
      'db.system.name': 'postgresql',
      'db.query.text': text,
    });
    return inSpan(statement, () => this.#withinBudget(text, values));
  }

  async #withinBudget(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>> {
    const { budget } = this.holder;
    if (budget === null) return this.#query(text, values);
    if (text !== 'rollback') budget.assertLeft();
    return budget.spend(() => this.#query(text, values));
  }

  async #query(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>> {
    // Without values the simple protocol needs one message instead of five: begin, commit, migrations.
    const isNamed = this.#isNaming && values.length > 0 && !this.#stale.has(text);
    const name = isNamed ? statementName(text) : undefined;
    try {
      return await this.#run(text, values, name);
    } catch (error) {
      if (isStalePlan(error)) return this.#withoutName(error, text, values);
      this.#broken ||= endsConnection(error);
      throw error;
    }
  }

  /** A broken connection is not used for the next query, even if its socket is not closed yet. */
  release(destroy: boolean): void {
    this.#client.release(destroy || this.#broken);
    this.#queue.leave(this.holder.share);
  }

  #run(text: string, values: readonly unknown[], name?: string): Promise<PostgresQueryResult<unknown>> {
    const left = this.holder.budget?.leftMs;
    const query = {
      text,
      values: values as unknown[],
      ...(name === undefined ? {} : { name }),
      ...(left === undefined ? {} : { query_timeout: Math.ceil(Math.max(left, ROLLBACK_MS)) }),
    };
    const result = this.#ahead
      ? (this.#client as unknown as EmbeddedClient).queryAhead(query)
      : this.#client.query(query);
    return result as Promise<PostgresQueryResult<unknown>>;
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

/**
 * Returns whether it is an error of the connection, not of the statement: of the driver, or a shutdown of the server
 * (08, 57P).
 */
function endsConnection(error: unknown): boolean {
  const { code, severity } = error as { code?: string; severity?: string };
  return severity === undefined || severity === 'FATAL' || severity === 'PANIC' || /^(08|57P)/.test(code ?? '');
}
