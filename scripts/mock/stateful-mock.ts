import type { FastifyBaseLogger } from 'fastify';
import { openDatabase } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/log/logger.ts';
import { createDataDirectory, restoreFiles } from './data-directory.ts';
import type { ServedMock } from './serve-mock.ts';
import { copySnapshot, worldSnapshot } from './world-snapshot.ts';

export interface StatefulMockOptions {
  readonly port: number;
  /** Receives lines for people. */
  readonly report?: (line: string) => void;
  readonly log?: FastifyBaseLogger;
}

export type StatefulMock = ServedMock;

/**
 * Starts the product on an embedded database of its own, in the world where the examples of the contract are true, on
 * loopback. It has keys and settings of its own, none from the environment, and its data ends with it.
 */
export async function startStatefulMock(options: StatefulMockOptions): Promise<StatefulMock> {
  const { port, report = () => {} } = options;
  const log = options.log ?? (await createLogger({ environment: 'development', logLevel: 'warn' })).log;
  const snapshot = await worldSnapshot(log, report);
  const { dataDir, remove } = createDataDirectory();
  const stored = copySnapshot(snapshot, dataDir);
  // PGlite is compiled on other threads while the product is loaded.
  const [database, { serveMock }] = await Promise.all([
    openDatabase({ dataDir, durability: 'relaxed' }),
    import('./serve-mock.ts'),
  ]);
  return serveMock({
    port,
    log,
    dataDir,
    database,
    stored,
    restoreFiles: () => restoreFiles(snapshot, dataDir),
    remove,
  });
}
