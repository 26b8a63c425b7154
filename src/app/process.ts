import { flushCompileCache } from 'node:module';
import { createApp, createLogger } from './app.ts';
import { systemClock } from '../platform/clock.ts';
import { loadConfig, processEnvironment } from './config.ts';
import { openDatabase } from '../platform/database/database.ts';
import { migrateToLatest } from '../platform/database/migrate.ts';
import { createAppJobs } from './jobs.ts';
import { listenBacklog } from '../engine/serve/server.ts';

/** How long requests under way may take to finish after a signal to stop. */
const drainMs = 10_000;

/** Runs the server until a signal stops it. Throws what keeps it from starting. */
export async function run(): Promise<void> {
  const config = loadConfig(processEnvironment());
  const { log } = await createLogger(config);
  const database = await openDatabase({
    url: config.databaseUrl ?? undefined,
    dataDir: config.dataDir,
    onError: (error) => log.warn({ err: error }, 'an idle database connection broke'),
  });
  await migrateToLatest(database.db);
  const jobs = createAppJobs({ config, database, clock: systemClock });
  const app = await createApp({ config, database, jobs, log });

  let stopping = false;
  const stop = async (signal: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info(`${signal}: finishing what is under way`);
    setTimeout(() => process.exit(1), drainMs).unref();
    await app.close();
    await jobs.stop();
    await database.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  const address = await app.listen({ port: config.port, host: config.host, backlog: listenBacklog });
  // Now, because a process that is killed never gets to do it.
  flushCompileCache();
  log.info({ database: database.kind, docs: `${address}/docs` }, `Colophon listens at ${address}`);
  await jobs.start({ log, work: config.jobs === 'inline' });
}
