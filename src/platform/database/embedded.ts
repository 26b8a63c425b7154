import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { columnParsers } from './column-parsers.ts';
import { type DirectoryLock, lockDirectory } from './directory-lock.ts';
import { sessionSettings } from './postgres.ts';

export interface EmbeddedDatabase {
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** Waiting for the one connection. */
const QUEUE_TIMEOUT_MS = 30_000;

/**
 * PGlite, in `<dataDir>/pglite` or in memory. It is one session, reached through this pool of one connection and
 * nothing else: a second door would run inside whatever transaction happens to be open. A new directory takes
 * 2 to 7 s, an existing one 0.4 to 1 s.
 */
export async function openEmbedded(
  dataDir: string | 'memory',
  onError: (error: Error) => void,
): Promise<EmbeddedDatabase> {
  let lock: DirectoryLock | null = null;
  if (dataDir !== 'memory') {
    await mkdir(dataDir, { recursive: true });
    lock = await lockDirectory(join(dataDir, 'pglite.lock'));
  }
  const pglite = new PGlite({
    dataDir: dataDir === 'memory' ? 'memory://' : join(dataDir, 'pglite'),
    extensions: { btree_gin, pg_trgm },
  });
  try {
    await pglite.waitReady;
  } catch (error) {
    await lock?.release();
    throw error;
  }
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    types: columnParsers,
    connectionTimeoutMillis: QUEUE_TIMEOUT_MS,
    Client: class extends pg.Client {
      // A connection of its own for each client: that of a client the pool gave up would tell the next one its end.
      constructor(config?: pg.ClientConfig) {
        super({ ...config, ...createPgConfig(pglite) } as pg.ClientConfig);
      }
    },
    onConnect: async (client) => {
      // The session is the same as that of the client before.
      await client.query(`rollback; deallocate all; ${sessionSettings(false)}`);
    },
  });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return {
    pool,
    async close() {
      await pool.end();
      await pglite.close();
      await lock?.release();
    },
  };
}
