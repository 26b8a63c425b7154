import { readFileSync } from 'node:fs';
import type { FastifyBaseLogger } from 'fastify';
import type { App } from '../../src/app/app.ts';
import type { Config } from '../../src/app/config.ts';
import type { Document } from '../../src/engine/document/document.ts';
import { listenBacklog } from '../../src/engine/serve/serve.ts';
import type { Database, DatabaseHandle } from '../../src/platform/database/database.ts';
import type { Actor } from '../../tests/contract/world.ts';
import { actorsOf, listCallers } from './callers.ts';
import { type ContractExamples, contractExamples } from './contract-examples.ts';
import { addControlRoutes, controlPrefix } from './control-routes.ts';
import { createMockApp, mockConfig } from './mock-app.ts';
import { respondAsPreferred } from './preferred-response.ts';
import { RequestsInProgress } from './requests-in-progress.ts';
import { ResettableLimiter } from './resettable-limiter.ts';
import { issueTokens, restoreRows, type StoredWorld } from './world-state.ts';

export interface ServeMockOptions {
  readonly port: number;
  readonly log: FastifyBaseLogger;
  readonly dataDir: string;
  readonly database: DatabaseHandle;
  readonly stored: StoredWorld;
  readonly restoreFiles: () => void;
  /** Removes the data. */
  readonly remove: () => void;
}

export interface ServedMock {
  readonly url: string;
  readonly app: App;
  readonly db: Database;
  readonly config: Config;
  readonly limiter: ResettableLimiter;
  /** As `POST /__mock/reset`. */
  reset(): Promise<void>;
  /** The people of the world with their credentials. */
  actors(): Promise<{ readonly [name: string]: Actor }>;
  close(): Promise<void>;
}

/** Serves the world in a database, with what controls the mock. */
export async function serveMock(options: ServeMockOptions): Promise<ServedMock> {
  const { port, log, dataDir, database, stored, restoreFiles, remove } = options;
  const { db } = database;
  const url = `http://127.0.0.1:${port}`;
  const config = await mockConfig(dataDir, url);
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
      await restoreRows(db);
      restoreFiles();
    });
  addControlRoutes(app, { reset, callers: () => listCallers(stored, tokens) });
  await reset();
  await app.listen({ port, host: '127.0.0.1', backlog: listenBacklog });
  const jobs = app.jobs.start({ log, work: true }).catch((error: unknown) => log.error({ err: error }, 'jobs'));
  return {
    url,
    app,
    db,
    config,
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
