import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { DatabaseUnavailable } from './unavailable.ts';

type Execute = PGlite['execProtocolStream'];
type Message = Awaited<ReturnType<Execute>>[number];

/** Messages of the protocol that PostgreSQL answers with ReadyForQuery: Query and Sync. */
const endsWithReady = new Set(['Q'.charCodeAt(0), 'S'.charCodeAt(0)]);

/**
 * PGlite that notices when PostgreSQL has stopped: after a PANIC or FATAL error, or a trap of its WebAssembly. PGlite itself
 * continues to call it, in a state in which statements never return and files may be damaged. After the stop this one
 * executes nothing.
 */
export class WatchedPglite extends PGlite {
  #stopped: DatabaseUnavailable | null = null;
  #hasAborted = false;
  readonly #listeners = new Set<(error: DatabaseUnavailable) => void>();

  /** Returns a PGlite that is ready. Rejects if PostgreSQL doesn't start; then its files are closed. */
  static async start(options: PGliteOptions): Promise<WatchedPglite> {
    const pglite = new WatchedPglite({ ...options, extensions: { btree_gin, pg_trgm, unaccent } });
    try {
      await pglite.waitReady;
    } catch (error) {
      pglite.abandon();
      throw error;
    }
    return pglite;
  }

  /** Calls `listener` once if PostgreSQL stops. Returns a function that ends this. */
  onStop(listener: (error: DatabaseUnavailable) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  override async execProtocolStream(...[message, options]: Parameters<Execute>): Promise<Message[]> {
    if (this.#stopped !== null) throw this.#stopped;
    const messages = await super.execProtocolStream(message, options);
    const error = messages.find(isLastError);
    const isCut = endsWithReady.has(message[0] as number) && messages.at(-1)?.name !== 'readyForQuery';
    if (error !== undefined || isCut || this.#hasAborted) this.stop(error);
    return messages;
  }

  /** Called during a statement in which PostgreSQL has aborted. */
  noteAbort(): void {
    this.#hasAborted = true;
  }

  /** From now on nothing is executed. */
  stop(cause: unknown): void {
    if (this.#stopped !== null) return;
    const reason = cause instanceof Error ? cause.message : 'it was aborted';
    const stopped = new DatabaseUnavailable(`The embedded database has stopped (${reason})`, { cause });
    this.#stopped = stopped;
    for (const listener of this.#listeners) listener(stopped);
    this.#listeners.clear();
  }

  /** Closes the files without a call of PostgreSQL, which `close` would do. */
  abandon(): void {
    const { FS } = (this.Module ?? {}) as { FS?: { streams: unknown[]; close(stream: unknown): void } };
    for (const stream of FS?.streams ?? []) {
      try {
        if (stream) FS?.close(stream);
      } catch {
        // Closed already, or not a file.
      }
    }
  }
}

function isLastError(message: Message): message is Message & Error {
  const { severity } = message as { severity?: unknown };
  return message instanceof Error && (severity === 'PANIC' || severity === 'FATAL');
}
