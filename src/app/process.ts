import { flushCompileCache } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { adminTokenText, issueAdminToken } from '../domains/accounts/platform-admin-token.ts';
import { listenBacklog } from '../engine/serve/serve.ts';
import { type Database, openDatabase } from '../platform/database/database.ts';
import { contradictedConstraints, prepareSchema } from '../platform/database/migrate.ts';
import { addMonthPartitions } from '../platform/database/partitions.repository.ts';
import { createLogger } from '../platform/log/logger.ts';
import { createApp } from './app.ts';
import { type Config, configWarnings, startConfig } from './config.ts';
import { stopOnSignals } from './shutdown.ts';
import { explainAddress, explainDatabase, explainOpening } from './start-error.ts';

/** Between two checks of keys that don't decrypt the stored values. */
const keyCheckMs = 10_000;

/** Runs the server until a signal stops it. Throws what keeps it from starting. */
export async function run(): Promise<void> {
  const config = startConfig();
  const { log } = await createLogger(config);
  for (const warning of configWarnings(config)) log.warn(warning);
  const database = await openDatabase({
    url: config.databaseUrl ?? undefined,
    dataDir: config.dataDir,
    durability: config.embeddedDurability,
    pooler: config.databasePooler,
    poolSize: config.databaseConnections,
    statementMs: config.databaseWriteMs,
    jobPoolSize: config.jobConnections,
    onError: (error) => log.warn({ err: error }, 'an idle database connection broke'),
  }).catch((error: unknown) => explainOpening(error, config));
  await prepareSchema(database.db, config).catch((error: unknown) => explainDatabase(error, config));
  const constraints = await contradictedConstraints(database.db);
  if (constraints.length > 0) log.warn({ constraints }, 'rows contradict constraints: see docs/operations.md');
  await addMonthPartitions(database.db, new Date()).catch((error: unknown) =>
    log.warn({ err: error }, 'the partitions of the next months could not be created: a job repeats it'),
  );
  const app = await createApp({ config, database, log });

  stopOnSignals({ app, database, log, config });

  const address = await app
    .listen({ port: config.port, host: config.host, backlog: listenBacklog })
    .catch((error: unknown) => explainAddress(error, config));
  // Now, because a process that is killed never gets to do it.
  flushCompileCache();
  await printAdminToken(database.db, config).catch((error: unknown) =>
    log.warn({ err: error }, 'no token for the first platform admin could be issued'),
  );
  log.info({ database: database.kind, docs: `${address}/docs` }, `Colophon listens at ${address}`);
  // Jobs of a process that can't decrypt what is stored would use up attempts.
  while (app.server.listening && (await app.keyCheck.problem()) !== null) await delay(keyCheckMs, null, { ref: false });
  if (!app.server.listening) return;
  await app.jobs
    .start({ log, work: config.jobs === 'inline' })
    .catch((error: unknown) => explainDatabase(error, config));
}

/** Prints the token of the first platform admin, not through the log, which may be collected elsewhere. */
async function printAdminToken(db: Database, config: Config): Promise<void> {
  const issued = await issueAdminToken(db, config.platformAdminRegistration, new Date());
  if (issued !== null) process.stderr.write(adminTokenText(issued, config.publicUrl));
}
