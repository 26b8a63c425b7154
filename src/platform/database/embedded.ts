import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import pg from 'pg';
import { ConfigError } from '../config-error.ts';
import { columnParsers } from './column-parsers.ts';
import { type DirectoryLock, lockDirectory } from './directory-lock.ts';
import { unpackBase } from './embedded-base.ts';
import { EmbeddedClient } from './embedded-client.ts';
import { assertSpace, initializeDirectory } from './embedded-directory.ts';
import { EmbeddedInstance, messageOf } from './embedded-instance.ts';
import { LogSegments } from './log-segments.ts';
import { sessionSettings } from './postgres.ts';
import { SyncedFiles } from './synced-files.ts';
import { WalSync } from './wal-sync.ts';
import { WatchedPglite } from './watched-pglite.ts';

/** `relaxed`: nothing is synced, and a power cut loses what the operating system has not written yet. */
export type EmbeddedDurability = 'synced' | 'relaxed';

export interface EmbeddedDatabase {
  readonly pool: pg.Pool;
  /** Commits wait for it; null if nothing is synced. */
  readonly wal: WalSync | null;
  /** The write-ahead log. */
  readonly segments: Pick<LogSegments, 'onBegin'>;
  close(): Promise<void>;
}

/** Time limit for the only connection. */
const QUEUE_TIMEOUT_MS = 30_000;

/** Log segments (16 MiB) after which a checkpoint is made: a standalone session makes none by itself. */
const SEGMENTS_PER_CHECKPOINT = 4;

/**
 * Opens PGlite, in `<dataDir>/pglite` or in memory. It has one session, which only this pool of one connection uses: a
 * statement on another path would run inside the transaction that is open at that moment. A new directory takes 0.6
 * to 1.5 s, an existing one 0.4 to 1 s. Throws `ConfigError` if the directory is in use, the disk is full or the files are damaged.
 */
export async function openEmbedded(
  dataDir: string | 'memory',
  onError: (error: Error) => void,
  durability: EmbeddedDurability = 'synced',
): Promise<EmbeddedDatabase> {
  const segments = new LogSegments(SEGMENTS_PER_CHECKPOINT);
  if (dataDir === 'memory') {
    const instance = new EmbeddedInstance(await WatchedPglite.start({}), {
      start: () => Promise.reject(new Error('it was in memory')),
      assertStartable: () => {},
      onError,
    });
    return poolOn(instance, { wal: null, lock: null, segments, onError });
  }
  await mkdir(dataDir, { recursive: true });
  const lock = await lockDirectory(join(dataDir, 'pglite.lock'));
  try {
    const directory = join(dataDir, 'pglite');
    const wal = durability === 'synced' ? new WalSync((failure) => instance?.stop(failure)) : null;
    const options = (): PGliteOptions => ({
      fs: new SyncedFiles(directory, wal, { onSegment: (path) => segments.use(path) }),
      startParams,
    });
    let instance: EmbeddedInstance | null = null;
    const first = await explained(dataDir, async () => {
      await initializeDirectory(directory, async (draft) => {
        if (!unpackBase(draft)) await (await WatchedPglite.start({ dataDir: draft })).close();
      });
      return WatchedPglite.start(options());
    });
    instance = new EmbeddedInstance(first, {
      async start() {
        const pglite = await WatchedPglite.start(options());
        await wal?.reset();
        return pglite;
      },
      assertStartable: () => assertSpace(directory),
      onError,
    });
    return poolOn(instance, { wal, lock, segments, onError });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Syncs are requested, which `-F` turns off: `SyncedFiles` decides what becomes of them. */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'wal_sync_method=fsync', '-c', 'max_wal_size=128MB', '-c', 'min_wal_size=32MB'],
  // What is not in them is in the cache of the operating system.
  ...['-c', 'shared_buffers=32MB'],
];

/** Throws `ConfigError` with the cause if the files can't be opened. */
async function explained<T>(dataDir: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const code = codeOf(() => assertSpace(join(dataDir, 'pglite')));
    throw new ConfigError(
      code === null
        ? `DATA_DIR is ${dataDir}, whose database can't be opened (${messageOf(error)}): restore ${dataDir}/pglite from a backup`
        : `DATA_DIR is ${dataDir}, in which the database can't be written (${code}): free some space, 100 MB at least`,
      { cause: error },
    );
  }
}

/** Returns the code of the system's error that `work` throws, or null. */
function codeOf(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}

interface Parts {
  readonly wal: WalSync | null;
  readonly lock: DirectoryLock | null;
  readonly segments: LogSegments;
  readonly onError: (error: Error) => void;
}

function poolOn(instance: EmbeddedInstance, { wal, lock, segments, onError }: Parts): EmbeddedDatabase {
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    types: columnParsers,
    connectionTimeoutMillis: QUEUE_TIMEOUT_MS,
    Client: class extends EmbeddedClient {
      constructor(config: pg.ClientConfig = {}) {
        super(config, instance, wal);
      }
    },
    onConnect: async (client) => {
      // The session is that of the previous client.
      await client.query(`rollback; deallocate all; ${sessionSettings(false)}`);
    },
  });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  segments.checkpoint = () => void pool.query('checkpoint').catch(onError);
  return {
    pool,
    wal,
    segments,
    async close() {
      await pool.end();
      await instance.close();
      await wal?.close();
      await lock?.release();
    },
  };
}
