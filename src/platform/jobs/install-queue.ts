import type { DatabaseHandle } from '../database/database.ts';
import { queueConnection } from './queue-connection.ts';

/**
 * Creates the tables of the job queue (schema `pgboss`), or brings them up to date, so that processes whose account may
 * not change the schema find them. PGlite's single process does it when its jobs start.
 */
export async function installQueue(database: DatabaseHandle): Promise<void> {
  if (database.kind === 'pglite') return;
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({ db: queueConnection(database.jobs), supervise: false, schedule: false });
  let failure: unknown;
  boss.on('error', (error) => {
    failure ??= error;
  });
  await boss.start();
  await boss.stop({ graceful: true, close: false });
  if (failure !== undefined) throw failure;
}
