import { readFileSync } from 'node:fs';
import type { FastifyBaseLogger } from 'fastify';
import type { App } from '../../src/app/app.ts';
import type { Document } from '../../src/engine/document/document.ts';
import { listenBacklog } from '../../src/engine/serve/serve.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/log/logger.ts';
import { type Actor, restoreWorld } from '../../tests/contract/world.ts';
import { actorsOf, listCallers } from './callers.ts';
import { type ContractExamples, contractExamples } from './contract-examples.ts';
import { addControlRoutes, controlPrefix } from './control-routes.ts';
import { createDataDirectory, restoreFiles } from './data-directory.ts';
import { createMockApp, mockConfig } from './mock-app.ts';
import { respondAsPreferred } from './preferred-response.ts';
import { RequestsInProgress } from './requests-in-progress.ts';
import { ResettableLimiter } from './resettable-limiter.ts';
import { copySnapshot, worldSnapshot } from './world-snapshot.ts';
import { issueTokens, restoreSequences } from './world-state.ts';

export interface StatefulMockOptions {
  readonly port: number;
  /** Receives lines for people. */
  readonly report?: (line: string) => void;
  readonly log?: FastifyBaseLogger;
}

export interface StatefulMock {
  readonly url: string;
  readonly app: App;
  readonly db: Database;
  readonly limiter: ResettableLimiter;
  /** As `POST /__mock/reset`. */
  reset(): Promise<void>;
  /** The people of the world with their credentials. */
  actors(): Promise<{ readonly [name: string]: Actor }>;
  close(): Promise<void>;
}

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
  const url = `http://127.0.0.1:${port}`;
  const config = await mockConfig(dataDir, url);
  const database = await openDatabase({ dataDir, durability: 'relaxed' });
  const { db } = database;
  const tokens = await issueTokens(db, config, stored);
  const limiter = new ResettableLimiter();
  const app = await createMockApp({ config, database, log, limiter });
  // Before requests are counted: one that is delayed is not in progress yet.
  respondAsPreferred(app, readExamples());
  const requests = new RequestsInProgress(app, controlPrefix);
  const reset = (): Promise<void> =>
    requests.alone(async () => {
      await app.flush();
      limiter.reset();
      await restoreWorld(db);
      await restoreSequences(db);
      restoreFiles(snapshot, dataDir);
    });
  addControlRoutes(app, { reset, callers: () => listCallers(stored, tokens) });
  await reset();
  await app.listen({ port, host: '127.0.0.1', backlog: listenBacklog });
  const jobs = app.jobs.start({ log, work: true }).catch((error: unknown) => log.error({ err: error }, 'jobs'));
  return {
    url,
    app,
    db,
    limiter,
    reset,
    actors: () => actorsOf(stored, tokens),
    async close() {
      await app.close();
      await jobs;
      await app.jobs.stop();
      await database.close();
      remove();
    },
  };
}

/** Reads the contract when a request prefers an example for the first time. */
function readExamples(): () => Promise<ContractExamples> {
  let examples: ContractExamples | undefined;
  return async () => {
    const contract = new URL('../../generated/openapi.json', import.meta.url);
    examples ??= contractExamples(JSON.parse(readFileSync(contract, 'utf8')) as Document);
    return examples;
  };
}
