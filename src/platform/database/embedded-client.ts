import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import type { EmbeddedInstance } from './embedded-instance.ts';
import type { WalSync } from './wal-sync.ts';
import type { WatchedPglite } from './watched-pglite.ts';

type Callback = (error: Error | null, result?: unknown) => void;

/** What the driver's connection uses of PGlite: the one that ran when the client connected. */
class Session implements Pick<WatchedPglite, 'execProtocolStream' | 'waitReady'> {
  pglite: WatchedPglite | null = null;
  readonly waitReady = Promise.resolve();

  execProtocolStream(...message: Parameters<WatchedPglite['execProtocolStream']>) {
    if (this.pglite === null) throw new Error('The client is not connected');
    return this.pglite.execProtocolStream(...message);
  }
}

/**
 * A connection to PGlite, whose results are returned when their commits are on disk. When PostgreSQL stops, its queries
 * fail and it is of no more use.
 */
export class EmbeddedClient extends pg.Client {
  readonly #wal: WalSync | null;
  readonly #instance: EmbeddedInstance;
  readonly #session: Session;

  constructor(config: pg.ClientConfig, instance: EmbeddedInstance, wal: WalSync | null) {
    const session = new Session();
    // A separate connection object for each client: the end of a client that the pool gave up must not reach the next.
    super({ ...config, ...createPgConfig(session as unknown as WatchedPglite) } as pg.ClientConfig);
    this.#session = session;
    this.#instance = instance;
    this.#wal = wal;
    if (wal === null) return;
    const query = super.query.bind(this) as (...args: unknown[]) => unknown;
    const held = (...args: unknown[]): unknown => {
      const callback = args.at(-1);
      if (typeof callback === 'function') {
        return query(...args.slice(0, -1), (error: Error | null, result: unknown) => {
          if (error) return (callback as Callback)(error);
          this.#synced().then(() => (callback as Callback)(null, result), callback as Callback);
        });
      }
      const result = query(...args);
      return result instanceof Promise ? result.then((value) => this.#synced().then(() => value)) : result;
    };
    this.query = held as typeof this.query;
  }

  /** The pool passes a callback. */
  override connect(): Promise<pg.Client>;
  override connect(callback: (error: Error) => void): void;
  override connect(callback?: (error: Error) => void): Promise<pg.Client> | undefined {
    if (callback === undefined) throw new Error('Clients of the embedded database are connected by its pool');
    this.#instance.running().then((pglite) => {
      this.#use(pglite);
      super.connect(callback);
    }, callback);
    return undefined;
  }

  /** As `query`, but doesn't wait for the sync: for callers that wait for it after they have given back the connection. */
  queryAhead(query: pg.QueryConfig): Promise<pg.QueryResult> {
    return super.query(query);
  }

  #use(pglite: WatchedPglite): void {
    this.#session.pglite = pglite;
    const { connection } = this as unknown as { connection: NodeJS.EventEmitter };
    const forget = pglite.onStop((error) => {
      // After the response that reports the cause.
      setImmediate(() => {
        if (connection.listenerCount('error') > 0) connection.emit('error', error);
      });
    });
    this.once('end', forget);
  }

  async #synced(): Promise<void> {
    if (this.#wal !== null && this.getTransactionStatus() === 'I') await this.#wal.reached(this.#wal.position);
  }
}
